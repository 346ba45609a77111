import type { Region, Removed, Report } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import type { MappedText } from './mapped-text.ts'

/** A stretch of text between two blank lines and what it is, as far as the format says. */
export interface Block extends Span {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'row'
  /** 1 to 6 for a heading. */
  readonly level?: number
}

/** Text with its blocks; blocks are ascending and parted by exactly one blank line. */
export interface Body extends MappedText {
  readonly blocks: readonly Block[]
  readonly regions: readonly Region[]
  readonly removed: readonly Removed[]
  /** True where the format marks no headings, so that they have to be told from the lines themselves. */
  readonly plain: boolean
}

/** What a format says about a document besides its text; dates as ISO 8601, as written. */
export interface Metadata {
  readonly title?: string
  readonly author?: string
  readonly outlet?: string
  readonly agency?: string
  readonly url?: string
  /** See `Report.uid`. */
  readonly uid?: string
  readonly publishedAt?: string
  /** Language the document claims for itself; its words decide. */
  readonly language?: string
  readonly version?: number
  readonly correction?: Report['correction']
  readonly embargoedUntil?: string
}

/** A document as its format reader hands it on: not yet cleaned, dated or named. */
export interface Draft extends Metadata {
  readonly body: Body
}

export const EMPTY_BODY: Body = { text: '', map: [], blocks: [], regions: [], removed: [], plain: false }
