import { TAG } from '../../../language/index.ts'
import { isVerb, type Trigger } from '../find-triggers.ts'
import { USE, type Use, WIDE_OPTIONS, type WideOption } from '../wide/wide-index.ts'
import { type EventContext, kindNumber } from './event-context.ts'

/** A kind that the words from one token on may tell. */
export interface EventOption {
  readonly kind: number
  readonly last: number
  readonly use: Use
  readonly sure: boolean
  readonly base: string
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
    options.push({ kind: kindNumber(rule.kind), last: rule.last, use, sure: true, base: w.lower[i]!, rule })
  }
  for (const option of WIDE_OPTIONS.get(w.lower[i]!) ?? []) {
    const last = i + option.rest.length
    if (!stands(context, option, i, last)) continue
    const at = options.findIndex(({ kind }) => kind === option.kind)
    if (at < 0) options.push({ ...option, last })
    else if (!options[at]!.rule && last > options[at]!.last) options[at] = { ...option, last }
  }
  return options
}

function stands({ w }: EventContext, { use, rest }: WideOption, i: number, last: number): boolean {
  const tag = w.a.tag[i]!
  if (last > i) {
    if (last >= w.a.tokenCount || w.a.sentenceOf[last] !== w.a.sentenceOf[i]) return false
    if (!rest.every((forms, k) => forms.has(w.lower[i + 1 + k]!))) return false
  }
  if (use === USE.noun) return tag === TAG.NOUN || tag === TAG.PROPN
  if (use === USE.verb) return isVerb(w, i) || (tag === TAG.ADJ && /(?:ed|en|ing)$/.test(w.lower[i]!))
  if (use === USE.verbPhrase) return isVerb(w, i) || tag === TAG.AUX || tag === TAG.ADJ
  return true
}
