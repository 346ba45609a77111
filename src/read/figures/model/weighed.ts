import type { Figure } from '../../../model/index.ts'
import { hashWord } from '../../statements/model/hash-features.ts'
import type { Draft, Scene } from '../draft.ts'
import { isPerson } from '../kind-cues.ts'
import { type Around, lookAround } from './around-figure.ts'
import { LASTING } from './scope-words.ts'

/** A figure read before, in reading order. */
export interface Before {
  readonly what: string
  readonly scope: Figure['scope']
  readonly sentence: number
  /** First piece within its sentence, and the one behind its noun. */
  readonly from: number
  readonly to: number
}

/** The words of a sentence as numbers, worked out once for all its figures. */
export interface SceneHashes {
  readonly words: Int32Array
  readonly stems: Int32Array
  /** The sentence tells of something that goes on for long. */
  readonly lasting: number
}

/** A figure with everything that its features are taken from. */
export interface Weighed {
  readonly draft: Draft
  readonly scene: Scene
  readonly text: string
  readonly sentence: number
  readonly around: Around
  readonly hashes: SceneHashes
  /** The rules' answer. */
  readonly what: string
  readonly scope: Figure['scope']
  readonly before: Before | undefined
  /** 0 no noun, 1 people, 2 a name, 3 a thing. */
  readonly person: number
  /** How it is joined to the figure before: 0 another sentence, 1 far, 2 near, 3 "and", a comma. */
  readonly joined: number
}

/** "evacuated", "evacuating", "evacuates" fall together; short words stay. */
export function stem(word: string): string {
  const n = word.length
  if (n < 5) return word
  if (word.endsWith('ied') || word.endsWith('ies')) return `${word.slice(0, n - 3)}y`
  const ending = word.endsWith('ing') ? 3 : word.endsWith('ed') || word.endsWith('es') ? 2 : /[se]$/.test(word) ? 1 : 0
  if (ending === 0) return word
  const end = n - ending
  const doubled = !word.endsWith('s') && ending > 1 && word.charCodeAt(end - 1) === word.charCodeAt(end - 2)
  return word.slice(0, doubled ? end - 1 : end)
}

const KNOWN = new WeakMap<Scene['p'], SceneHashes>()

function hashesOf({ p }: Scene): SceneHashes {
  let known = KNOWN.get(p)
  if (!known) {
    const words = Int32Array.from(p, ({ text }) => hashWord(text))
    const stems = Int32Array.from(p, ({ kind, text }) => (kind === 'word' ? hashWord(stem(text)) : 0))
    known = { words, stems, lasting: p.some(({ text }) => LASTING.has(text)) ? 1 : 0 }
    KNOWN.set(p, known)
  }
  return known
}

/** A figure with what stands around it. */
export function weigh(
  draft: Draft,
  place: { readonly scene: Scene; readonly text: string; readonly sentence: number },
  rule: { readonly what: string; readonly scope: Figure['scope'] },
  before: Before | undefined,
): Weighed {
  const { scene, text, sentence } = place
  const { what, scope } = rule
  const joined = joinOf(draft, scene, before?.sentence === sentence ? before : undefined)
  const around = lookAround(draft, scene)
  return {
    draft,
    scene,
    text,
    sentence,
    around,
    hashes: hashesOf(scene),
    what,
    scope,
    before,
    person: personOf(draft, scene),
    joined,
  }
}

function personOf({ noun }: Draft, { p }: Scene): number {
  if (!noun) return 0
  const head = p[noun.head]!
  return isPerson(head.text) ? 1 : head.capital ? 2 : 3
}

const JOINS = new Set(['and', 'or', ',', 'plus', 'as', 'well', '&', 'including'])

function joinOf({ boundFrom }: Draft, { p }: Scene, before: Before | undefined): number {
  if (!before) return 0
  if (boundFrom - before.to > 3) return boundFrom - before.to < 8 ? 2 : 1
  for (let at = before.to; at < boundFrom; at++) if (!JOINS.has(p[at]!.text)) return 2
  return 3
}
