import type { Figure } from '../../model/index.ts'
import type { Piece } from './pieces.ts'
import type { UnitSort } from './units.ts'

/** The sentence that drafts are made in. */
export interface Scene {
  readonly p: readonly Piece[]
  /** Written in capitals throughout: neither capitals nor tags say anything. */
  readonly upper: boolean
  /** Most words start with a capital, as in a heading. */
  readonly title: boolean
  /** Does the report name a disease anywhere? */
  readonly isOfDisease?: () => boolean
}

/** A figure being worked out. Pieces are numbered within the sentence; `to` is half open. */
export interface Draft {
  /** First and last piece of the number itself with its currency sign, without bound words. */
  from: number
  to: number
  /** First piece of the bound words, else `from`. */
  boundFrom: number
  /** Behind the unit, else `to`. */
  unitTo: number
  value: number
  high?: number
  bound: Figure['bound']
  form: 'digits' | 'words' | 'vague' | 'fraction' | 'article' | 'none'
  scale: number
  unit?: string
  sort?: UnitSort
  change?: 'up' | 'down'
  /** Pieces of the noun phrase counted (half open) and its head. */
  noun?: { from: number; to: number; head: number }
  what?: string
  /** The piece that told the kind. */
  cue?: number
  planned?: boolean
  scope?: Figure['scope']
  /** What its clauses say about the time it covers, as bits. */
  signs?: number
  /** Pieces whose times may date the count: its clause and those beside it without counts. */
  reach?: { from: number; to: number }
  rule: string
  inferred?: boolean
  /** The draft that this one is a part of, never to be added to it. */
  part?: Draft
}
