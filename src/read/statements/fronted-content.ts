import { TAG } from '../../language/index.ts'
import type { Tokens } from './attribution.ts'
import { gradeOf } from './cue-lexicon.ts'
import { isQuoteMark, isStop, isTimeWord, sentenceFirst, sentenceLast, type Words } from './words.ts'

/**
 * Content that stands before its cue: "“…,” Ruiz said" or "The road is open, Ruiz said". `at` is the first token of
 * speaker and cue. A quotation counts whole, however many sentences it has; a plain clause only if nothing but a
 * setting follows the cue.
 */
export function frontedContent(
  w: Words,
  at: number,
  main: number,
  high: number,
  inverted = false,
): Tokens[] | undefined {
  let before = at - 1
  const low = sentenceFirst(w, at)
  if (before < 0) return undefined
  if (w.quoteOf[at]! >= 0) return undefined
  if (w.lower[before] === ',' && before > 0 && w.quoteOf[before - 1]! >= 0) before--
  const quote = w.quoteOf[before]!
  if (quote >= 0 && w.quoteTokens[quote]![1] === before) {
    // A quotation of an earlier sentence belongs here only if the mark ends that sentence and no new one opened.
    if (before < low && !joined(w, before, at)) return undefined
    return quotedBefore(w, quote, before)
  }
  if (w.lower[before] !== ',' || before <= low) return undefined
  if (!inverted && !nothingBehind(w, main, high)) return undefined
  const last = before - 1
  const first = clauseStart(w, low, last)
  if (last - first < 2 || !hasVerb(w, first, last)) return undefined
  const rest = restBehind(w, main, high)
  return rest ? [[first, last], rest] : [[first, last]]
}

/** "Two surveys, he insisted, had given the slope a clean bill": the cue stands within the clause. */
export function contentAround(w: Words, at: number, main: number, high: number): Tokens[] | undefined {
  const low = sentenceFirst(w, at)
  if (w.quoteOf[at]! >= 0 || w.lower[at - 1] !== ',' || w.lower[main + 1] !== ',') return undefined
  const first = clauseStart(w, low, at - 2)
  const end = isStop(w, high) ? high - 1 : high
  if (at - 2 < first || at - 2 - first > LONGEST_HEAD || main + 2 > end || !hasVerb(w, main + 2, end)) return undefined
  if (isQuoteMark(w, main + 2) && w.quoteOf[first]! < 0) return undefined
  return [
    [first, at - 2],
    [main + 2, end],
  ]
}

const LONGEST_HEAD = 14
/** What goes on behind ", she said," and is no part of what she said. */
const ASIDE = new Set(
  'who which whose according after before when while as citing quoting adding noting speaking referring calling following despite though although where during at in on from by with without saying reading contradicting'.split(
    ' ',
  ),
)

/** ", the operator says, but 4,000 homes are still dark": the clause that goes on behind the cue, no new speaker in it. */
function restBehind(w: Words, main: number, high: number): Tokens | undefined {
  const first = main + 2
  const end = isStop(w, high) ? high - 1 : high
  if (w.lower[main + 1] !== ',' || first + 2 > end || ASIDE.has(w.lower[first]!) || w.a.tag[first] === TAG.VERB)
    return undefined
  for (let i = first; i <= end; i++) {
    const cue = w.cues[i]
    if (w.quoteOf[i]! >= 0 && w.lower[first] !== 'and' && w.lower[first] !== 'but') return undefined
    if (cue && w.quoteOf[i]! < 0 && gradeOf(cue.verb) === 'speech') return undefined
  }
  return hasVerb(w, first, end) ? [first, end] : undefined
}

/** The splitter may end a sentence at "?”" although "he asked" follows: only a lower-case word or a pronoun joins. */
function joined(w: Words, before: number, at: number): boolean {
  const between = w.a.text.slice(w.a.end[before], w.a.start[at])
  if (between.includes('\n')) return false
  const code = w.a.text.charCodeAt(w.a.start[at]!)
  return (code >= 97 && code <= 122) || w.a.end[at]! <= w.a.end[sentenceLast(w, at)]!
}

/** The quotation and, where it is only the tail of its sentence, the words before it: "He was “well liked,” Ruiz said". */
function quotedBefore(w: Words, quote: number, last: number): Tokens[] {
  let number = quote
  let first = w.quoteTokens[number]![0]
  const content: Tokens[] = []
  while (w.quotations[number]!.continues !== undefined && content.length < MOST_BEHIND) {
    content.unshift(w.quoteTokens[number]!.slice() as unknown as Tokens)
    number = w.quotations[number]!.continues!
    first = w.quoteTokens[number]![0]
  }
  const start = sentenceFirst(w, first)
  const whole = first === start || isStop(w, first - 1)
  const tail: Tokens = [first, w.quoteTokens[number]![1]]
  if (content.length > 0) return [tail, ...content]
  if (whole || !hasVerb(w, start, first - 1)) return [whole ? tail : [start, last]]
  return [[clauseStart(w, start, first - 1), last]]
}

/** Only a time, a place or an end of clause follows the cue. */
function nothingBehind(w: Words, main: number, high: number): boolean {
  const next = main + 1
  if (next > high || isStop(w, next)) return true
  const word = w.lower[next]!
  return (
    word === ',' ||
    word === 'on' ||
    word === 'in' ||
    word === 'at' ||
    word === 'during' ||
    word === 'as' ||
    word === 'after' ||
    word === 'when' ||
    isTimeWord(w, next)
  )
}

function hasVerb(w: Words, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (w.a.tag[i] === TAG.VERB || w.a.tag[i] === TAG.AUX) return true
  return false
}

/** "But the road is open": the conjunction is the reporter's. */
function clauseStart(w: Words, low: number, last: number): number {
  let first = low
  while (first < last && (w.lower[first] === 'but' || w.lower[first] === 'and')) first++
  return first
}

/** More quotations than this in one paragraph are a list, not a speech. */
const MOST_BEHIND = 20

/** Quotations that go on right behind a cue's sentence in the same paragraph: "… Ruiz said. “…”". */
export function quotationsBehind(w: Words, from: number): Tokens[] {
  const found: Tokens[] = []
  let i = from
  while (i < w.a.tokenCount && (w.lower[i] === ',' || isStop(w, i) || w.lower[i] === ':') && w.quoteOf[i]! < 0) i++
  while (found.length < MOST_BEHIND) {
    if (i >= w.a.tokenCount || i === 0) return found
    const quote = w.quoteOf[i]!
    if (quote < 0 || w.quoteTokens[quote]![0] !== i) return found
    if (w.a.text.slice(w.a.end[i - 1], w.a.start[i]).includes('\n') && w.quotations[quote]!.continues === undefined)
      return found
    const last = w.quoteTokens[quote]![1]
    if (hasOwnCue(w, last)) return found
    found.push([i, last])
    i = last + 1
  }
  return found
}

/** "“…,” she added" has a cue of its own; "“…” of the kind" goes on as a sentence. */
function hasOwnCue(w: Words, last: number): boolean {
  const next = last + 1
  if (next >= w.a.tokenCount) return false
  if (w.a.text.slice(w.a.end[last], w.a.start[next]).includes('\n')) return false
  if (isStop(w, next) || isQuoteMark(w, next)) return false
  const mark = w.lower[last - 1]
  return mark === ',' || w.a.sentenceOf[next] === w.a.sentenceOf[last]
}
