import type { Attribution, Tokens } from './attribution.ts'
import { clauseFollows } from './complement.ts'
import { isQuoteMark, isStop, type Words } from './words.ts'

/** Fewer tokens than this tell nothing. */
const FEWEST = 4

/**
 * "The bridge fell on Monday, and police said …": clauses of a sentence that stand beside what somebody says and are nobody's
 * words but the report's. `said` are the attributions of the sentence; the clauses come in reading order.
 */
export function narratedParts(w: Words, sentence: number, said: readonly Attribution[]): Tokens[] {
  const low = w.opens[sentence]!
  let high = w.a.firstToken[sentence + 1]! - 1
  while (high > low && isStop(w, high)) high--
  const [first, last] = reach(said, low, high)
  const parts: Tokens[] = []
  const before = beforeJoin(w, low, first)
  if (before) parts.push(before)
  const behind = behindJoin(w, last, high)
  if (behind) parts.push(behind)
  return parts
}

/** First and last token of the sentence that sources, cues, contents and those told take up. */
function reach(said: readonly Attribution[], low: number, high: number): Tokens {
  let first = high
  let last = low
  for (const { source, cue, content, addressee, inferred } of said) {
    const pieces: Tokens[] = [...content]
    if (!inferred) pieces.push(cue)
    if (source && !inferred) pieces.push([source.first, source.last])
    if (addressee) pieces.push([addressee.first, addressee.last])
    for (const [from, to] of pieces) {
      if (to < low || from > high) continue
      first = Math.min(first, Math.max(low, from))
      last = Math.max(last, Math.min(high, to))
    }
  }
  return [first, last]
}

function isJoin(word: string): boolean {
  return (
    word === 'and' || word === 'but' || word === ';' || word === 'while' || word === 'though' || word === 'although'
  )
}

/** The clause that ends at the "and" or semicolon right before `first`. */
function beforeJoin(w: Words, low: number, first: number): Tokens | undefined {
  let join = first - 1
  while (join > low && !isJoin(w.lower[join]!) && first - join < 8 && !isQuoteMark(w, join)) join--
  if (join <= low || !isJoin(w.lower[join]!)) return undefined
  // "Ruiz came and said": the clause before the "and" has the speaker in it.
  if (w.lower[join] !== ';' && w.lower[join - 1] !== ',') return undefined
  let last = join - 1
  while (last > low && (w.lower[last] === ',' || w.lower[last] === ';')) last--
  if (last - low + 1 < FEWEST || !clauseFollows(w, low, last)) return undefined
  return [low, last]
}

/** The clause that a semicolon or "and" right behind `last` brings. */
function behindJoin(w: Words, last: number, high: number): Tokens | undefined {
  let join = last + 1
  if (w.lower[join] === ',') join++
  if (join >= high || !isJoin(w.lower[join]!)) return undefined
  const first = join + 1
  if (high - first + 1 < FEWEST || !clauseFollows(w, first, high)) return undefined
  return [first, high]
}
