import { TAG } from '../../../language/index.ts'
import { hashWord } from '../../statements/model/hash-features.ts'
import { isVerb, type Trigger } from '../find-triggers.ts'
import { PHRASE_STARTS, USE, type Use, WIDE_OPTIONS, type WideOption } from '../wide/wide-index.ts'
import { type EventContext, kindNumber } from './event-context.ts'

/** A kind that the words from one token on may tell. */
export interface EventOption {
  readonly kind: number
  readonly last: number
  readonly use: Use
  readonly sure: boolean
  /** Of the base form or the phrase. */
  readonly hash: number
  /** What the rules found here, if it is this kind. */
  readonly rule?: Trigger
}

/** Everything that the words at token `i` may tell; each kind once, the longest words. */
export function eventOptions(context: EventContext, i: number): EventOption[] {
  const { w, found, inside } = context
  const options: EventOption[] = []
  const rule = found.get(i)
  if (inside[i] === 1) return options
  if (rule) {
    const use = rule.roles ? USE.verb : USE.noun
    options.push({ kind: kindNumber(rule.kind), last: rule.last, use, sure: true, hash: hashWord(w.lower[i]!), rule })
  }
  const word = w.lower[i]!
  const phrases = i + 1 < w.a.tokenCount ? PHRASE_STARTS.get(word)?.get(w.lower[i + 1]!) : undefined
  if (phrases) addOptions(options, context, phrases, i)
  const words = WIDE_OPTIONS.get(word)
  if (words) addOptions(options, context, words, i)
  return options
}

function addOptions(options: EventOption[], context: EventContext, listed: readonly WideOption[], i: number): void {
  for (const option of listed) {
    const last = i + option.words - 1
    if (!stands(context, option, i, last)) continue
    const at = options.findIndex(({ kind }) => kind === option.kind)
    if (at < 0) options.push(optionOf(option, last))
    else if (!options[at]!.rule && last > options[at]!.last) options[at] = optionOf(option, last)
  }
}

function optionOf({ kind, use, sure, hash }: WideOption, last: number): EventOption {
  return { kind, last, use, sure, hash }
}

function stands({ w }: EventContext, { use, rest }: WideOption, i: number, last: number): boolean {
  const tag = w.a.tag[i]!
  if (last > i) {
    if (last >= w.a.tokenCount || w.a.sentenceOf[last] !== w.a.sentenceOf[i]) return false
    for (let k = 0; k < rest.length; k++) if (!rest[k]!.has(w.lower[i + 2 + k]!)) return false
  }
  if (use === USE.noun) return tag === TAG.NOUN || tag === TAG.PROPN
  if (use === USE.verb) return isVerb(w, i) || (tag === TAG.ADJ && /(?:ed|en|ing)$/.test(w.lower[i]!))
  if (use === USE.verbPhrase) return isVerb(w, i) || tag === TAG.AUX || tag === TAG.ADJ
  return true
}
