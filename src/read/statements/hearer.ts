import { TAG } from '../../language/index.ts'
import type { Attribution } from './attribution.ts'
import { describeSource } from './describe-source.ts'
import { type Phrase, phraseStartingAt } from './noun-phrase.ts'
import { isCarrier } from './outlet-phrase.ts'
import { mentionsIn, type SourceContext } from './source-context.ts'
import { isSpeakingNoun } from './source-words.ts'
import { sentenceLast, type Words } from './words.ts'

/** Somebody told who passed it on. */
export interface Hearer {
  readonly phrase: Phrase
  readonly outlet: boolean
}

/** Bodies that are told things in public: whoever speaks to them speaks to all. */
const PUBLIC = new Set(
  `parliament congress senate assembly council court committee house cabinet board commission ministry government tribunal
  jury inquiry conference summit un nations union chamber duma knesset bundestag lawmakers university party conference
  police army office department agency authority bank`.split(/\s+/),
)

/** The one told, where the words reached the page through him: a medium, or somebody of whom it is said that he told on. */
export function hearerOf(context: SourceContext, one: Attribution): Hearer | undefined {
  const { w } = context
  const phrase = toldTo(w, one)
  if (!phrase || w.lower[phrase.first] === 'us' || w.lower[phrase.first] === 'this') return undefined
  if (isCarrier(context, phrase)) return { phrase, outlet: true }
  if (passesOn(w, phrase)) return { phrase, outlet: false }
  if (isPrivate(w, one, phrase)) return { phrase, outlet: false }
  // "told the station": a medium named before.
  if (one.frame === 'o' && describeSource(context, phrase, 'told-outlet').source.kind === 'outlet')
    return { phrase, outlet: true }
  return one.frame === 'o' && isStrangeName(context, phrase) ? { phrase, outlet: true } : undefined
}

function toldTo(w: Words, one: Attribution): Phrase | undefined {
  if (one.addressee && one.frame === 'o') return one.addressee
  const next = one.cue[1] + 1
  const high = sentenceLast(w, one.cue[1])
  if (next >= high || one.content.some(([first, last]) => next >= first && next <= last)) return undefined
  const first = w.lower[next] === 'to' ? next + 1 : next
  if (w.lower[next] === 'to' && w.a.tag[first] === TAG.VERB) return undefined
  return phraseStartingAt(w, first, high)
}

const TOLD_ON = new Set(
  `told tells shared passed read alerted notified texted texts telephoned phoned called forwards forwarded wrote writes
  circulated put relayed carried posted informed reached published repeated recounted disclosed released made gave sent
  showed passes shares quoted reported`.split(/\s+/),
)

/** ", who told us", ", which alerted the capital", ", whose bulletin carried the words", "and she told us". */
function passesOn(w: Words, { last }: Phrase): boolean {
  const high = sentenceLast(w, last)
  let i = last + 1
  if (w.lower[i] === ',') i++
  if (i >= high) return false
  if (w.lower[i] === 'who' || w.lower[i] === 'which') {
    i++
    if (w.a.tag[i] === TAG.AUX || w.a.tag[i] === TAG.ADV) i++
    return (
      TOLD_ON.has(w.lower[i]!) || (w.a.tag[i] === TAG.VERB && /^(?:us|it|this|them|on)$/.test(w.lower[i + 1] ?? ''))
    )
  }
  if (w.lower[i] === 'whose') return TOLD_ON.has(w.lower[i + 2] ?? '') || TOLD_ON.has(w.lower[i + 3] ?? '')
  const joined = w.lower[i] === 'and' && /^(?:he|she|they|it|who)$/.test(w.lower[i + 1] ?? '')
  return joined && TOLD_ON.has(w.lower[i + 2] ?? '')
}

/** "…, the bank's lawyer had assured her": nobody but she can have told it. */
function isPrivate(w: Words, one: Attribution, { first, last }: Phrase): boolean {
  if (first !== last || one.frame !== 'o' || (w.lower[first] !== 'her' && w.lower[first] !== 'him')) return false
  for (let i = one.cue[0]; i <= one.cue[1]; i++) if (w.lower[i] === 'had' || w.lower[i] === 'has') return true
  return false
}

/** "told Frontlines", "told the Falls Ledger": a name that is no person's, place's or public body's. */
function isStrangeName(context: SourceContext, { first, last }: Phrase): boolean {
  const { w } = context
  const from = w.lower[first] === 'the' ? first + 1 : first
  if (from > last) return false
  for (let i = from; i <= last; i++) {
    if (PUBLIC.has(w.lower[i]!) || isSpeakingNoun(w.lower[i]!)) return false
    const upper = /^[\p{Lu}\d]/u.test(w.a.text.slice(w.a.start[i], w.a.start[i]! + 2))
    if (!upper && !/^(?:of|do|de|la|le|del|-|the|'s)$/.test(w.lower[i]!)) return false
  }
  const span = { start: w.a.start[from]!, end: w.a.end[last]! }
  if (mentionsIn(context.names, span).some(({ type }) => type === 'PER')) return false
  if (context.surnames.has(w.a.text.slice(span.start, span.end))) return false
  return !mentionsIn(context.places, span).some((place) => place.start === span.start && place.end === span.end)
}
