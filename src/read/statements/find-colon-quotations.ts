import { TAG } from '../../language/index.ts'
import type { Attribution, Tokens } from './attribution.ts'
import { quotationsBehind } from './fronted-content.ts'
import { maySpeak } from './may-speak.ts'
import { type Phrase, phraseEndingAt, phraseStartingAt } from './noun-phrase.ts'
import { sentenceFirst, type Words } from './words.ts'

const RULE = 'find-colon-quotations'
/** Words a quotation behind a colon must have at least; shorter ones are names. */
const FEWEST = 4

/**
 * "The mayor was more cautious: “We do not know.”": whatever the clause before the colon tells, its subject speaks the
 * quotation behind it. `found` are the attributions so far; quotations that one of them holds are left to it.
 */
export function findColonQuotations(w: Words, found: readonly Attribution[]): Attribution[] {
  const taken = new Uint8Array(w.quotations.length)
  for (const { content, frame } of found) {
    if (frame === 'free') continue
    for (const [first] of content) if (w.quoteOf[first]! >= 0) taken[w.quoteOf[first]!] = 1
  }
  const spoken: Attribution[] = []
  for (const [number, [first, last]] of w.quoteTokens.entries()) {
    const colon = first - 1
    if (taken[number] === 1 || colon < 2 || w.lower[colon] !== ':' || last - first < FEWEST) continue
    if (w.a.sentenceOf[colon] !== w.a.sentenceOf[first] || w.quoteOf[colon]! >= 0) continue
    const one = spokenBy(w, colon, first, last)
    if (one) spoken.push(one)
  }
  return spoken
}

function spokenBy(w: Words, colon: number, first: number, last: number): Attribution | undefined {
  const low = sentenceFirst(w, colon)
  const verb = mainVerb(w, low, colon)
  const source = verb > low ? subjectBefore(w, verb, low) : phraseStartingAt(w, low, colon - 1)
  if (!source || !maySpeak(w, source)) return undefined
  const content: Tokens[] = [[first, last], ...quotationsBehind(w, last + 1)]
  const cue: Tokens = verb > low ? [verb, verb] : [colon, colon]
  return { rule: RULE, grade: 'speech', lemma: 'say', frame: 'c', cue, source, content }
}

const LONGEST = 40

/** The first finite verb of the clause that is in no clause about something else. */
function mainVerb(w: Words, low: number, colon: number): number {
  let hanging = w.a.tag[low] === TAG.SCONJ || w.lower[low] === 'asked'
  for (let i = Math.max(low, colon - LONGEST); i < colon; i++) {
    const word = w.lower[i]!
    if (word === ',') hanging = false
    else if (word === 'who' || word === 'which' || word === 'that') hanging = true
    else if (!hanging && i > low && (w.a.fine[i] === TAG.VERB || w.a.fine[i] === TAG.AUX)) return i
  }
  return -1
}

function subjectBefore(w: Words, verb: number, low: number): Phrase | undefined {
  return phraseEndingAt(w, verb - 1, low)
}
