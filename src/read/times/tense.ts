import type { Analysis } from '../../language/analysis.ts'
import { tokenAt } from '../../language/analysis.ts'
import {
  AHEAD_WORDS,
  ARRANGED_VERBS,
  AUXILIARIES,
  FUTURE_WORDS,
  NOT_PAST,
  PAST_WORDS,
  PRESENT_WORDS,
} from './tense-words.ts'

export type Tense = 'past' | 'future' | 'unknown'

/** How far verbs are looked for, in tokens. */
const BEFORE = 14
const AFTER = 9

/**
 * Tense of the words about a stretch of text, from the verbs and modals of its sentence. A verb right behind it is its
 * own ("talks on Monday will …"); else the nearest one before it ("said on Monday it will meet"); at the head of a
 * clause, the one behind it ("On Monday, they will meet").
 */
export function tenseAt(a: Analysis, start: number, end: number): Tense {
  const token = tokenAt(a, start)
  if (token >= a.tokenCount) return 'unknown'
  const sentence = a.sentenceOf[token]!
  const first = Math.max(a.firstToken[sentence]!, token - BEFORE)
  const last = Math.min(a.firstToken[sentence + 1]!, token + AFTER)
  let next = token
  while (next < last && a.start[next]! < end) next++
  const own = next < last && PASSED_OVER.has(lower(a, next)) ? next + 1 : next
  if (own < last) {
    const tense = tenseOf(a, own)
    if (tense !== 'unknown') return tense
    if (PRESENT_WORDS.has(lower(a, own))) return 'unknown'
  }
  const heads = token - 1 <= first || endsClause(a, token - 1) || (token - 2 >= first && endsClause(a, token - 2))
  const before = (): Tense => {
    for (let i = token - 1; i >= first; i--) {
      const tense = tenseOf(a, i)
      if (tense !== 'unknown') return tense
    }
    return 'unknown'
  }
  const after = (): Tense => {
    for (let i = next; i < last; i++) {
      if (i > next && endsClause(a, i)) break
      const tense = tenseOf(a, i)
      if (tense !== 'unknown') return tense
    }
    return 'unknown'
  }
  if (!heads) return or(before(), after)
  return or(after(), before)
}

/** Adverbs between a time and its verb. */
const PASSED_OVER: ReadonlySet<string> = new Set(['also', 'still', 'already', 'probably', 'again', 'only'])

function or(tense: Tense, other: () => Tense): Tense {
  return tense === 'unknown' ? other() : tense
}

/** Commas, semicolons, colons, dashes, brackets and opening quotation marks. */
function endsClause(a: Analysis, i: number): boolean {
  const c = a.text.charCodeAt(a.start[i]!)
  if (c === 44 || c === 59 || c === 58 || c === 40 || c === 34 || c === 0x201c || c === 0x2013 || c === 0x2014)
    return true
  return c === 45 && a.text.charCodeAt(a.start[i]! + 1) === 45
}

/** Tense that token `i` alone gives. */
function tenseOf(a: Analysis, i: number): Tense {
  const word = lower(a, i)
  if (FUTURE_WORDS.has(word)) {
    // May the month is no modal.
    if (word === 'may' && a.text.charCodeAt(a.start[i]!) === 77) return 'unknown'
    if ((word === 'could' || word === 'might') && lower(a, i + 1) === 'not') return 'past'
    return word !== 'will' && isBackshifted(a, i) ? 'unknown' : 'future'
  }
  if (PAST_WORDS.has(word))
    return governsFuture(a, i) ? 'future' : AUXILIARIES.has(word) ? 'past' : pastParticiple(a, i)
  if (word.length >= 4 && word.endsWith('ed') && !NOT_PAST.has(word)) return pastParticiple(a, i)
  // "If she wins on Monday": reached only where no past verb stands nearer.
  if (word === 'if') return 'future'
  if (!PRESENT_WORDS.has(word)) return 'unknown'
  return governsFuture(a, i) || isArranged(a, i) ? 'future' : 'unknown'
}

function lower(a: Analysis, i: number): string {
  return i >= 0 && i < a.tokenCount ? a.lower[i]! : ''
}

/** "is expected to", "has been scheduled", "agreed to meet", "is to begin". */
function governsFuture(a: Analysis, i: number): boolean {
  for (let at = i; at <= i + 2 && at < a.tokenCount; at++) {
    if (AHEAD_WORDS.has(lower(a, at)) && (lower(a, at + 1) === 'to' || lower(a, at + 1) === 'for')) return true
  }
  return (lower(a, i) === 'is' || lower(a, i) === 'are') && lower(a, i + 1) === 'to'
}

function pastParticiple(a: Analysis, i: number): Tense {
  const word = lower(a, i)
  if (AHEAD_WORDS.has(word)) {
    const next = lower(a, i + 1)
    if (next === 'to' || next === 'for') return 'future'
    if (word === 'scheduled' || word === 'planned' || word === 'expected' || word === 'slated') return 'future'
  }
  // "will be delivered in 2014", "to be held by June", "may have left": the auxiliary decides.
  for (let at = i - 1; at >= i - 3; at--) {
    const before = lower(a, at)
    if (before === 'be') return pointsAhead(a, at) ? 'future' : 'unknown'
    if (before === 'have' || before === 'has' || before === 'had') return 'past'
    if (FUTURE_WORDS.has(before)) return 'future'
  }
  return 'past'
}

/** "will (…) be", "to be", "could not be". */
function pointsAhead(a: Analysis, be: number): boolean {
  for (let at = be - 1; at >= be - 3; at--) {
    const word = lower(a, at)
    if ((word === 'could' || word === 'might') && lower(a, at + 1) === 'not') return false
    if (word === 'to' || FUTURE_WORDS.has(word)) return true
  }
  return false
}

/** "is meeting", "are holding": an appointment, where a day stands beside it. */
function isArranged(a: Analysis, i: number): boolean {
  return (lower(a, i) === 'is' || lower(a, i) === 'are') && ARRANGED_VERBS.has(lower(a, i + 1))
}

/** "would" in a report about the past ("said it would resume on Monday") still points ahead; "would have" does not. */
function isBackshifted(a: Analysis, i: number): boolean {
  const next = lower(a, i + 1)
  return next === 'have' || (next === 'not' && lower(a, i + 2) === 'have')
}
