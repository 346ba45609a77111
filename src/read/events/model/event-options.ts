import { TAG } from '../../../language/index.ts'
import { hashWord } from '../../statements/model/hash-features.ts'
import type { Words } from '../../statements/words.ts'
import { isVerb } from '../find-triggers.ts'
import { nounFrame } from '../noun-frames.ts'
import { PHRASE_STARTS, USE, type Use, WIDE_KINDS, WIDE_OPTIONS, type WideOption } from '../wide/wide-index.ts'

/** A kind that the words from one token on may tell. */
export interface EventOption {
  readonly kind: number
  readonly last: number
  readonly use: Use
  readonly sure: boolean
  /** How often the words tell the kind where the talk is of its matter: 0 seldom, 1 at times, 2 often. */
  readonly tier: number
  /** Of the base form or the phrase. */
  readonly hash: number
  /** The tagger takes the word for another part of speech than the list has it as. */
  readonly odd: boolean
}

/** Everything that the words at token `i` may tell; each kind once, the longest words. */
export function eventOptions(w: Words, i: number): EventOption[] {
  const word = w.lower[i]!
  const phrases = i + 1 < w.a.tokenCount ? PHRASE_STARTS.get(word)?.get(w.lower[i + 1]!) : undefined
  const words = WIDE_OPTIONS.get(word)
  const options: EventOption[] = []
  for (const odd of [false, true]) {
    if (phrases) addOptions(options, w, phrases, i, odd)
    if (words) addOptions(options, w, words, i, odd)
  }
  // "wounded in the strike on the market": what stands around it leaves one kind.
  const framed = words && w.a.tag[i] === TAG.NOUN ? nounFrame(w, i) : undefined
  const kind = framed === undefined ? -1 : WIDE_KINDS.indexOf(framed)
  if (kind < 0) return options
  const left = options.filter((option) => option.use !== USE.noun || option.kind === kind)
  if (left.some((option) => option.kind === kind)) return left
  return [...left, { kind, last: i, use: USE.noun, sure: true, tier: 2, hash: hashWord(word), odd: false }]
}

function addOptions(options: EventOption[], w: Words, listed: readonly WideOption[], i: number, odd: boolean): void {
  for (const option of listed) {
    const last = i + option.words - 1
    if (!(last === i || isWhole(w, option, i, last)) || stands(w, option, i) === odd) continue
    if (odd && !mayBeOdd(w, option, i)) continue
    const at = options.findIndex(({ kind }) => kind === option.kind)
    if (at < 0) options.push(optionOf(option, last, odd))
    else if (!odd && last > options[at]!.last) options[at] = optionOf(option, last, odd)
  }
}

function optionOf({ kind, use, sure, tier, hash }: WideOption, last: number, odd: boolean): EventOption {
  return { kind, last, use, sure, tier, hash, odd }
}

function isWhole({ a, lower }: Words, { rest }: WideOption, i: number, last: number): boolean {
  if (last >= a.tokenCount || a.sentenceOf[last] !== a.sentenceOf[i]) return false
  for (let k = 0; k < rest.length; k++) if (!rest[k]!.has(lower[i + 2 + k]!)) return false
  return true
}

/** Does the tagger see the word as the list has it? */
function stands(w: Words, { use }: WideOption, i: number): boolean {
  const tag = w.a.tag[i]!
  if (use === USE.noun) return tag === TAG.NOUN || tag === TAG.PROPN
  if (use === USE.verb) return isVerb(w, i) || (tag === TAG.ADJ && /(?:ed|en|ing)$/.test(w.lower[i]!))
  if (use === USE.verbPhrase) return isVerb(w, i) || tag === TAG.AUX || tag === TAG.ADJ
  return true
}

/** Words of one form as verb and noun, and forms in -ed, are often mistaken for one another: "A jury acquitted", "passes". */
function mayBeOdd(w: Words, { sure, tier }: WideOption, i: number): boolean {
  const tag = w.a.tag[i]!
  return (sure || tier > 0) && (tag === TAG.NOUN || tag === TAG.VERB || tag === TAG.ADJ || tag === TAG.PROPN)
}
