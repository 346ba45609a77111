import { TAG } from '../../../language/index.ts'
import type { Words } from '../../statements/words.ts'
import { ABOUT, WIDE_KINDS } from '../wide/wide-index.ts'
import { type EventOption, eventOptions } from './event-options.ts'
import { type Matter, type MatterRows, matterOf, NO_MATTER } from './matter.ts'

/** What is known of a whole text before its words are weighed one by one. */
export interface EventContext {
  readonly w: Words
  /** What the words at each token may tell, by token; those without are left out. */
  readonly options: ReadonlyMap<number, readonly EventOption[]>
  /** Two sets of 32 bits a token: the kinds it is of the matter of. */
  readonly about: Int32Array
  /** Words of the matter of each kind, and words that tell it wherever they stand, in the whole text. */
  readonly words: Int32Array
  readonly told: Int32Array
  /** A set of 32 bits twice a token: kinds that the words there tell wherever they stand. */
  readonly sure: Int32Array
  /** What each sentence and the text talk of, as far as learned from raw text. */
  readonly matter: Matter
}

export function eventContext(w: Words, rows: MatterRows = new Map()): EventContext {
  const { tokenCount } = w.a
  const about = new Int32Array(2 * tokenCount)
  const sure = new Int32Array(2 * tokenCount)
  const words = new Int32Array(WIDE_KINDS.length)
  const told = new Int32Array(WIDE_KINDS.length)
  const options = new Map<number, readonly EventOption[]>()
  for (let i = 0; i < tokenCount; i++) {
    const tag = w.a.tag[i]!
    if (tag === TAG.PUNCT || tag === TAG.DET || tag === TAG.PRON) continue
    if (tag === TAG.NOUN || tag === TAG.PROPN || tag === TAG.ADJ || tag === TAG.SYM) {
      const bits = ABOUT.get(w.lower[i]!)
      if (bits) {
        about[2 * i] = bits[0]
        about[2 * i + 1] = bits[1]
        for (let k = 0; k < words.length; k++) if ((bits[k >> 5]! & (1 << (k & 31))) !== 0) words[k]!++
      }
    }
    const here = eventOptions(w, i)
    if (here.length === 0) continue
    options.set(i, here)
    for (const option of here) {
      if (!option.sure || option.odd) continue
      told[option.kind]!++
      sure[2 * i + (option.kind >> 5)]! |= 1 << (option.kind & 31)
    }
  }
  return { w, options, about, words, told, sure, matter: rows.size > 0 ? matterOf(w, rows) : NO_MATTER }
}

export function isAbout({ about }: EventContext, i: number, kind: number): boolean {
  return (about[2 * i + (kind >> 5)]! & (1 << (kind & 31))) !== 0
}
