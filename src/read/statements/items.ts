import { readModality, type SaidWords } from '../modality/index.ts'
import type { Attribution, Tokens } from './attribution.ts'
import { cutClauses } from './cut-clauses.ts'
import { carriesChain } from './kept-cues.ts'
import { narratedParts } from './narrated-parts.ts'
import type { Draft } from './relays.ts'
import type { Words } from './words.ts'

/** What becomes one statement: something said, or something the report tells itself. */
export interface Item {
  readonly draft?: Draft
  /** What a sentence tells itself; all of it where this is left out. */
  readonly part?: readonly Tokens[]
  readonly sentence: number
  readonly at: number
}

/** One for each clause of what is said that is meant in its own way. */
export function byMeaning(w: Words, one: Attribution): Attribution[] {
  if (!carriesChain(one)) return [one]
  const parts = cutClauses(w, one.content, (content) => readModality(saidBy(w, one, content)).modality)
  return parts.length < 2 ? [one] : parts.map((content) => ({ ...one, content }))
}

export function saidItem(w: Words, draft: Draft): Item {
  const { one } = draft
  return { draft, sentence: sentencesOf(w, one)[0], at: one.content[0]![0] }
}

/** Sentences nobody speaks in, and clauses that stand beside what somebody says; each cut where it is meant in two ways. */
export function narratedItems(w: Words, drafts: readonly Draft[]): Item[] {
  const bySentence = new Map<number, Attribution[]>()
  for (const { one, relays } of drafts) {
    const [first, last] = sentencesOf(w, one)
    for (let s = first; s <= last; s++) {
      const own = bySentence.get(s)
      if (own) own.push(one, ...relays)
      else bySentence.set(s, [one, ...relays])
    }
  }
  const items: Item[] = []
  for (let s = 0; s < w.a.sentenceCount; s++) {
    if (w.heading[s] === 1 || isLabel(w, s)) continue
    const own = bySentence.get(s)
    const whole: Tokens = [w.opens[s]!, w.a.firstToken[s + 1]! - 1]
    const clauses = own ? narratedParts(w, s, own) : [whole]
    for (const clause of clauses) {
      const parts = cutClauses(w, [clause], (content) => readModality(saidBy(w, undefined, content)).modality)
      for (const part of parts) {
        const all = !own && parts.length === 1
        items.push({ sentence: s, at: part[0]![0], ...(all ? {} : { part }) })
      }
    }
  }
  return items
}

const LABEL =
  /^(?:(?:press|media|news|morning|evening|midday|daily|weekly|situation|status|flash|official) )?(?:release|update|communiqué|communique|bulletin|report|statement|briefing|notice)(?: no\.? ?\d+)?[.:]?$/i
const CLOCK = /^\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?\.?$/i

/** "Press release.", "9:47 p.m.": a line that says what it is, or when, and tells nothing. */
function isLabel({ a }: Words, s: number): boolean {
  const [first, last] = [a.firstToken[s]!, a.firstToken[s + 1]! - 1]
  if (last - first > MOST_OF_LABEL) return false
  const text = a.text.slice(a.start[first], a.end[last])
  return LABEL.test(text) || CLOCK.test(text)
}

const MOST_OF_LABEL = 6

export function saidBy(w: Words, one: Attribution | undefined, content: readonly Tokens[]): SaidWords {
  if (!one) return { w, content, lemma: '', frame: '', negated: false }
  return { w, content, lemma: one.lemma, frame: one.frame, cue: one.cue, negated: one.negated === true }
}

/** First and last sentence that a line of it would print. */
export function sentencesOf(w: Words, one: Attribution): Tokens {
  // A speech without a cue of its own does not reach back to the cue it is carried from.
  const near = one.inferred ? one.content[0]![0] : one.cue[0]
  let first = w.a.sentenceOf[near]!
  let last = w.a.sentenceOf[one.inferred ? near : one.cue[1]]!
  for (const [from, to] of one.content) {
    first = Math.min(first, w.a.sentenceOf[from]!)
    last = Math.max(last, w.a.sentenceOf[to]!)
  }
  return [first, last]
}
