import { TAG } from '../../../language/index.ts'
import type { Words } from '../../statements/words.ts'
import type { Trigger } from '../find-triggers.ts'
import { ABOUT, WIDE_KINDS } from '../wide/wide-index.ts'

/** What is known of a whole text before its words are weighed one by one. */
export interface EventContext {
  readonly w: Words
  /** Two sets of 32 bits a token: the kinds it is of the matter of. */
  readonly about: Int32Array
  /** Words of the matter of each kind, and happenings that the rules found, in the whole text. */
  readonly words: Int32Array
  readonly told: Int32Array
  /** What the rules found, by first token. */
  readonly found: ReadonlyMap<number, Trigger>
  /** Tokens inside what the rules found, behind its first. */
  readonly inside: Uint8Array
}

const KIND_NUMBERS: ReadonlyMap<string, number> = new Map(WIDE_KINDS.map((kind, number) => [kind, number]))

/** The number of a kind, -1 if a model cannot give it. */
export function kindNumber(kind: string): number {
  return KIND_NUMBERS.get(kind) ?? -1
}

export function eventContext(w: Words, triggers: readonly Trigger[]): EventContext {
  const about = new Int32Array(2 * w.a.tokenCount)
  const words = new Int32Array(WIDE_KINDS.length)
  const told = new Int32Array(WIDE_KINDS.length)
  for (let i = 0; i < w.a.tokenCount; i++) {
    const tag = w.a.tag[i]!
    if (tag !== TAG.NOUN && tag !== TAG.PROPN && tag !== TAG.ADJ && tag !== TAG.SYM) continue
    const bits = ABOUT.get(w.lower[i]!)
    if (!bits) continue
    about[2 * i] = bits[0]
    about[2 * i + 1] = bits[1]
    for (let k = 0; k < words.length; k++) if ((bits[k >> 5]! & (1 << (k & 31))) !== 0) words[k]!++
  }
  const inside = new Uint8Array(w.a.tokenCount)
  const found = new Map<number, Trigger>()
  for (const trigger of triggers) {
    found.set(trigger.first, trigger)
    for (let i = trigger.first + 1; i <= trigger.last; i++) inside[i] = 1
    const kind = kindNumber(trigger.kind)
    if (kind >= 0) told[kind]!++
  }
  return { w, about, words, told, found, inside }
}

export function isAbout({ about }: EventContext, i: number, kind: number): boolean {
  return (about[2 * i + (kind >> 5)]! & (1 << (kind & 31))) !== 0
}
