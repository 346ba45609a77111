import type { Match, Rule } from '../expression.ts'
import type { Unit } from '../lexicon.ts'
import { digits, glued, has, IS, isCapital, isDash, isDigits, isWord, type Pieces, pieceText, word } from '../pieces.ts'
import { type NumberRead, readNumber } from '../read-number.ts'

/** "two-day", "nine months", "24 hours", "a year and a half", "several weeks", "between 60 and 90 days", "for months". */
export const duration: Rule = {
  name: 'duration',
  at: IS.number | IS.digits | IS.indefinite | IS.unit | IS.piece,
  read(p, i) {
    if (has(p, i, IS.unit) && !isWord(p, i, 'half')) return bareUnit(p, i)
    const number = readNumber(p, i)
    if (!number) return undefined
    const unit = unitAfter(p, number.to)
    if (unit) return whole(p, i, number, unit)
    return firstOfRange(p, i, number)
  },
}

interface UnitRead {
  readonly to: number
  readonly unit: Unit
  readonly plural: boolean
  readonly joined: boolean
}

/** The unit behind a number, with a hyphen or an adjective between them. */
function unitAfter(p: Pieces, i: number): UnitRead | undefined {
  let at = i
  const joined = isDash(p, at)
  if (joined) at++
  for (let fillers = 0; fillers < 2 && has(p, at, IS.filler); fillers++) {
    at++
    if (isDash(p, at)) at++
  }
  const directed = isWord(p, at, 'previous', 'past', 'last', 'next', 'following', 'preceding', 'coming')
  if (directed) at++
  const { unit, plural } = word(p, at)
  if (!unit || !has(p, at, IS.unit) || (directed && !plural)) return undefined
  return { to: at + 1, unit, plural: plural === true, joined }
}

function whole(p: Pieces, i: number, number: NumberRead, unit: UnitRead): Match | undefined {
  const article = isWord(p, i, 'a', 'an')
  if (unit.unit === 'second' && !unit.plural && (article || !unit.joined)) return undefined
  if ((unit.unit === 'quarter' || unit.unit === 'half') && (!unit.plural || isWord(p, unit.to, 'of'))) return undefined
  if (unit.unit === 'night' && article && number.value === 1) return undefined
  if (article && number.value === 1 && (isRate(p, i) || isMereDay(p, i, unit))) return undefined
  if (isCapital(p, i) && unit.unit === 'minute' && isCapital(p, unit.to - 1)) return undefined
  let { to } = unit
  let count = number.value
  if (isWord(p, to, 'and') && isWord(p, to + 1, 'a') && isWord(p, to + 2, 'half') && count !== undefined) {
    count += 0.5
    to += 3
  }
  to = afterUnit(p, to)
  const joined = isDash(p, unit.to - 2) || isDash(p, unit.to)
  const from = article && number.value === 1 && joined ? i + 1 : i
  const between = isWord(p, to, 'after') ? 'after' : isWord(p, to, 'before') ? 'before' : undefined
  return { from, to, expression: { kind: 'duration', count, unit: unit.unit, between } }
}

/** "It was a difficult day": no length of time is meant unless the words about it say so. */
function isMereDay(p: Pieces, i: number, unit: UnitRead): boolean {
  if (unit.unit !== 'day' || unit.plural || isDash(p, unit.to - 2)) return false
  if (isWord(p, unit.to, 'and', 'or', 'old', 'long', 'before', 'after', "'", '’') || isDash(p, unit.to)) return false
  if (
    isWord(
      p,
      i - 1,
      'for',
      'in',
      'within',
      'after',
      'over',
      'than',
      'under',
      'nearly',
      'about',
      'almost',
      'only',
      'just',
    )
  )
    return false
  return !/^(?:took|takes?|taking|lasted|lasts?|lasting|spent|less)$/.test(pieceText(p, i - 1))
}

/** "years old", "-year-old", "years of age", "day long", "-year-long". */
function afterUnit(p: Pieces, i: number): number {
  if (isWord(p, i, 'old', 'long')) return i + 1
  if (isDash(p, i) && isWord(p, i + 1, 'old', 'long')) return i + 2
  if (isWord(p, i, 'of') && isWord(p, i + 1, 'age')) return i + 2
  if (isWord(p, i, 'period')) return i + 1
  return i
}

/** The "60" of "between 60 and 90 days", the "twelve" of "twelve to eighteen months". */
function firstOfRange(p: Pieces, i: number, number: NumberRead): Match | undefined {
  if (number.value === undefined || isWord(p, i, 'a', 'an', 'half')) return undefined
  if (!isWord(p, number.to, 'to', 'and', 'or') && !isDash(p, number.to)) return undefined
  if (isWord(p, number.to, 'and') && !isWord(p, i - 1, 'between')) return undefined
  const second = has(p, number.to + 1, IS.number | IS.digits) ? readNumber(p, number.to + 1) : undefined
  if (second?.value === undefined || second.value <= number.value) return undefined
  const unit = unitAfter(p, second.to)
  if (!unit || unit.unit === 'quarter' || unit.unit === 'half') return undefined
  if (isDigits(p, i) && !isDigits(p, number.to + 1)) return undefined
  return { from: i, to: number.to, expression: { kind: 'duration', count: number.value, unit: unit.unit } }
}

/** "15 a year", "$1 billion a year", "120 bombs a day", "twice a week": how often, not how long. */
export function isRate(p: Pieces, i: number): boolean {
  if (isWord(p, i - 1, 'twice', 'once', 'times', '%', ')')) return true
  if (has(p, i - 1, IS.number | IS.digits)) return true
  const before = pieceText(p, i - 1)
  if (/^(?:million|billion|trillion|percent|cents|dollars|euros|pounds)$/.test(before)) return true
  return /^[a-z]{3,}s$/.test(before) && (has(p, i - 2, IS.digits | IS.number) || has(p, i - 3, IS.digits))
}

/** "of May", "of 1944", "of the year": the words before it say which part of that is meant. */
export function isOfCalendar(p: Pieces, i: number): boolean {
  if (!isWord(p, i, 'of')) return false
  const at = isWord(p, i + 1, 'the') ? i + 2 : i + 1
  if (has(p, at, IS.month) && isCapital(p, at)) return true
  return digits(p, at, 4, 4) > 1000 || (at > i + 1 && isWord(p, at, 'year', 'month', 'decade', 'century'))
}

const BEFORE_BARE = [
  'early',
  'final',
  'later',
  'first',
  'opening',
  'for',
  'within',
  'in',
  'over',
  'after',
  'of',
  'just',
  'only',
  'into',
  'throughout',
  'through',
  'during',
] as const

/** "for months", "within days", "over the years"; "year-long", "day-long", "the decade-long". */
function bareUnit(p: Pieces, i: number): Match | undefined {
  const { unit, plural, text } = word(p, i)
  if (!unit || text === 'second' || text === 'quarter') return undefined
  if (!plural) {
    if (!isDash(p, i + 1) || !glued(p, i + 1) || !isWord(p, i + 2, 'long', 'old')) return undefined
    if (isDash(p, i - 1)) return undefined
    return { from: i, to: i + 3, expression: { kind: 'duration', count: 1, unit } }
  }
  if (isOfCalendar(p, i + 1)) return undefined
  if (unit === 'second' || unit === 'quarter' || isWord(p, i + 1, 'old') || digits(p, i + 1, 4, 4) > 0) return undefined
  const article = isWord(p, i - 1, 'the') ? 1 : 0
  if (isWord(p, i + 1, 'of') && !article) return { from: i, to: i + 1, expression: { kind: 'duration', unit } }
  if (!isWord(p, i - 1 - article, ...BEFORE_BARE)) return undefined
  if (article && isWord(p, i - 2, 'of', 'just', 'only')) return undefined
  if (!article && isWord(p, i - 1, 'of') && !isWord(p, i - 2, 'period', 'couple')) return undefined
  return { from: i, to: i + 1, expression: { kind: 'duration', unit } }
}
