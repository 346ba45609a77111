import { readsAlone } from './reads-alone.ts'
import type { Told } from './story-terms.ts'

/** Shorter and longer sentences are not chosen: captions and lists run together. In words. */
const SHORTEST = 5
const LONGEST = 60
/** Share of the smaller one's words from which two sentences of a day say the same. */
const SAME = 0.6
/** A sentence that needs another beside it counts half. */
const LEANING = 0.5
/** One that has a keyword counts twice. */
const WANTED = 2

/** A sentence as far as it belongs to a day: 1.5 names this day alone, 0.5 leads a report of the next day. */
export interface Candidate {
  readonly told: Told
  readonly share: number
}

/**
 * The sentences that say most of what a day's reports say together. Each word and pair of words weighs what the
 * sentences of the day give it, once a report; the sentence whose words weigh most is taken, its words count no more,
 * and so on. `accept` has the last word. At most `most` sentences, in order of choice. `scratch` holds a zero for every
 * term of the story, before and after.
 */
export function chooseSentences(
  candidates: readonly Candidate[],
  most: number,
  scratch: Float64Array,
  accept: (told: Told) => boolean = () => true,
): Told[] {
  const touched = weighDay(candidates, scratch)
  let open = candidates.flatMap(({ told }) => {
    const factor = factorOf(told)
    return factor > 0 ? [{ told, factor }] : []
  })
  const chosen: Told[] = []
  while (chosen.length < most) {
    let best: Told | undefined
    let highest = 0
    for (const { told, factor } of open) {
      const score = factor * weightOf(told, scratch)
      if (score <= highest) continue
      best = told
      highest = score
    }
    if (best === undefined) break
    const taken = best
    if (accept(taken)) {
      chosen.push(taken)
      for (const term of taken.terms) scratch[term] = 0
      open = open.filter(({ told }) => told !== taken && sharedPart(told.words, taken.words) <= SAME)
    } else open = open.filter(({ told }) => told !== taken)
  }
  for (const term of touched) scratch[term] = 0
  return chosen
}

/** Adds up what each term weighs on the day: the most that a report gives it. Returns the terms that have a weight. */
function weighDay(candidates: readonly Candidate[], weight: Float64Array): Set<number> {
  const byReport = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const list = byReport.get(candidate.told.sentence.report)
    if (list) list.push(candidate)
    else byReport.set(candidate.told.sentence.report, [candidate])
  }
  const touched = new Set<number>()
  for (const sentences of byReport.values()) {
    const own = new Map<number, number>()
    for (const { told, share } of sentences)
      told.terms.forEach((term, i) => {
        const value = share * told.weights[i]!
        if (value > (own.get(term) ?? 0)) own.set(term, value)
      })
    for (const [term, value] of own) {
      weight[term]! += value
      touched.add(term)
    }
  }
  return touched
}

function weightOf({ terms, weights }: Told, weight: Float64Array): number {
  let sum = 0
  for (let i = 0; i < terms.length; i++) sum += weights[i]! * weight[terms[i]!]!
  return sum
}

function factorOf({ sentence, relevance, wanted }: Told): number {
  const length = sentence.text.split(/\s+/).length
  if (length < SHORTEST || length > LONGEST) return 0
  return relevance ** 0.25 * (wanted ? WANTED : 1) * (readsAlone(sentence.text) ? 1 : LEANING)
}

function sharedPart(a: Int32Array, b: Int32Array): number {
  const words = new Set(a)
  let common = 0
  for (const word of b) if (words.has(word)) common++
  return common / (Math.min(a.length, b.length) || 1)
}
