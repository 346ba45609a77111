import { isMonthDay } from '../calendar.ts'
import type { Rule, Stated } from '../expression.ts'
import { digits, glued, has, IS, isCapital, isDash, isDigits, isWord, type Pieces, pieceText, word } from '../pieces.ts'
import { readOrdinal } from '../read-number.ts'
import { yearBehind } from '../year-words.ts'

/** "6 March 2022", "March 6th", "Oct. 5, 1910", "Monday, 7 March", "2022-03-07", "the 7th of March", "6/3/2022". */
export const calendarDate: Rule = {
  name: 'calendar-date',
  at: IS.month | IS.digits | IS.ordinal | IS.number,
  read(p, i) {
    const found = has(p, i, IS.month) ? monthFirst(p, i) : (dayFirst(p, i) ?? iso(p, i) ?? slashed(p, i))
    return found && { from: i, to: found.to, expression: { kind: 'calendar', stated: found.stated } }
  },
}

interface Part {
  readonly to: number
  readonly stated: Stated
}

/** True if piece `i` names a month, and not a person or a verb: "May" needs a capital and company. */
export function isMonth(p: Pieces, i: number): boolean {
  if (!has(p, i, IS.month)) return false
  const { month, text } = word(p, i)
  if (!isCapital(p, i)) return false
  if (has(p, i, IS.short))
    return (
      isWord(p, i + 1, '.') ||
      isDigits(p, i + 1) ||
      isDay(p, i - 1) ||
      (isDash(p, i + 1) && (isDigits(p, i + 2) || has(p, i + 2, IS.month)))
    )
  if (text !== 'may' && text !== 'march' && text !== 'august' && text !== 'april' && text !== 'june') return true
  if (month === 4 || month === 6 || text === 'august') return !isName(p, i)
  if (isDash(p, i + 1) && has(p, i + 2, IS.month)) return true
  return isDigits(p, i + 1) || isDay(p, i - 1) || has(p, i + 1, IS.ordinal) || hasMonthCompany(p, i)
}

function isDay(p: Pieces, i: number): boolean {
  return digits(p, i, 1, 2) > 0
}

/** "June Carter", "said April": a first name is followed by a capital, with no preposition before it. */
function isName(p: Pieces, i: number): boolean {
  return isCapital(p, i + 1) && !glued(p, i + 1) && !has(p, i + 1, IS.month | IS.weekday) && !hasMonthCompany(p, i)
}

const BEFORE_MONTH = [
  'in',
  'since',
  'until',
  'till',
  'by',
  'from',
  'through',
  'during',
  'of',
  'early',
  'late',
  'mid',
  'last',
  'next',
  'this',
  'between',
  'before',
  'after',
  'every',
  'each',
  'to',
  'and',
  'or',
  'end',
  'beginning',
  'start',
  'for',
  'into',
  'previous',
  'following',
  'st',
  'nd',
  'rd',
  'th',
  'on',
  'a',
  'the',
] as const

function hasMonthCompany(p: Pieces, i: number): boolean {
  const before = isDash(p, i - 1) || isWord(p, i - 1, '/', '(') ? i - 2 : i - 1
  if (isWord(p, before, ...BEFORE_MONTH)) {
    // "to March" and "and May" are verbs or names unless another month stands close.
    if (!isWord(p, before, 'to', 'and', 'or', 'on', 'a', 'the', 'for')) return true
    return (
      has(p, before - 1, IS.month) ||
      has(p, before - 2, IS.month) ||
      (!isWord(p, before, 'to', 'and', 'or') && !isCapital(p, i + 1))
    )
  }
  return (has(p, before, IS.month) || isDigits(p, before)) && before !== i - 1
}

/** Day of the month at piece `i`: "6", "6th", "sixth", "the 6th". */
function dayAt(p: Pieces, i: number, ordinalWords: boolean): { readonly to: number; readonly day: number } | undefined {
  const at = isWord(p, i, 'the') ? i + 1 : i
  const ordinal = readOrdinal(p, at)
  if (
    ordinal &&
    ordinal.value >= 1 &&
    ordinal.value <= 31 &&
    (isDigits(p, at) || (ordinalWords && !isCapital(p, at)))
  ) {
    return { to: ordinal.to, day: ordinal.value }
  }
  const day = at === i ? digits(p, at, 1, 2) : -1
  if (day < 1 || day > 31) return undefined
  if (isWord(p, at + 1, ':', '.', '%') && glued(p, at + 1) && glued(p, at + 2) && isDigits(p, at + 2)) return undefined
  return { to: at + 1, day }
}

function monthFirst(p: Pieces, i: number): Part | undefined {
  if (!isMonth(p, i)) return undefined
  const month = word(p, i).month!
  let to = i + 1
  if (has(p, i, IS.short) && isWord(p, to, '.') && glued(p, to)) to++
  const day = dayAt(p, to, true)
  if (day && isMonthDay(month, day.day) && !isCount(p, to, day.to)) {
    const year = yearBehind(p, day.to)
    return { to: year?.to ?? day.to, stated: { month, day: day.day, ...year?.stated } }
  }
  const year = yearBehind(p, to)
  if (year) return { to: year.to, stated: { month, ...year.stated } }
  const short = shortYear(p, to)
  if (short) return { to: short.to, stated: { month, year: short.year } }
  return { to, stated: { month } }
}

/** "March '82". */
function shortYear(p: Pieces, i: number): { readonly to: number; readonly year: number } | undefined {
  const two = isWord(p, i, "'", '’') && glued(p, i + 1) ? digits(p, i + 1, 2, 2) : -1
  return two < 0 ? undefined : { to: i + 2, year: two < 40 ? 2000 + two : 1900 + two }
}

/** "In May 30 people died": a number with something counted behind it is no day of the month. */
function isCount(p: Pieces, i: number, to: number): boolean {
  if (to !== i + 1 || isWord(p, i, 'the')) return false
  if (isWord(p, to, ',', '.', ')', '(', ';', ':') || isDash(p, to) || has(p, to, IS.digits | IS.punctuation))
    return false
  const next = pieceText(p, to)
  return isWord(p, i - 2, 'in') && /^(people|men|women|civilians|soldiers|[a-z]+(?:ers|ions|ists))$/.test(next)
}

function dayFirst(p: Pieces, i: number): Part | undefined {
  if (isWord(p, i - 1, '$', '€', '£', ':', '.') && glued(p, i)) return undefined
  const day = dayAt(p, i, true)
  if (!day) return undefined
  let to = day.to
  if (isWord(p, to, 'of') && has(p, to + 1, IS.month)) to++
  else if (isDash(p, to) && glued(p, to) && isMonthName(p, to + 1)) to++
  if (!has(p, to, IS.month) || !isCapital(p, to)) return undefined
  const month = word(p, to).month!
  if (!isMonthDay(month, day.day)) return undefined
  to++
  if (has(p, to - 1, IS.short) && isWord(p, to, '.') && glued(p, to) && !isCapital(p, to + 1)) to++
  if (isDash(p, to) && digits(p, to + 1, 4, 4) > 1000) to++
  const year = yearBehind(p, to) ?? wireYear(p, to)
  return { to: year?.to ?? to, stated: { month, day: day.day, ...year?.stated } }
}

/** The "89" of a wire service's "12 JAN 89". */
function wireYear(p: Pieces, i: number): { readonly to: number; readonly stated: Stated } | undefined {
  const two = digits(p, i, 2, 2)
  if (
    two < 0 ||
    !has(p, i - 1, IS.short) ||
    !(/^[A-Z]+$/.test(pieceText(p, i - 1)) || has(p, i + 1, IS.punctuation)) ||
    isWord(p, i + 1, ':', '.')
  )
    return undefined
  return { to: i + 1, stated: { year: two < 40 ? 2000 + two : 1900 + two } }
}

function isMonthName(p: Pieces, i: number): boolean {
  return has(p, i, IS.month) && isCapital(p, i)
}

/** "2022-03-07", "2022-03", with or without a clock time behind it (read by its own rule). */
function iso(p: Pieces, i: number): Part | undefined {
  const year = digits(p, i, 4, 4)
  if (year < 1000 || !isWord(p, i + 1, '-') || !glued(p, i + 1) || !glued(p, i + 2)) return undefined
  const month = digits(p, i + 2, 2, 2)
  if (month < 1 || month > 12) return undefined
  if (isWord(p, i + 3, '-') && glued(p, i + 3) && glued(p, i + 4)) {
    const day = digits(p, i + 4, 2, 2)
    return isMonthDay(month, day) ? { to: i + 5, stated: { year, month, day } } : undefined
  }
  return undefined
}

/** "6/3", "6/3/2022", "07.03.2022": read with the day first, as most of the world does, unless only the other fits. */
function slashed(p: Pieces, i: number): Part | undefined {
  const mark = pieceText(p, i + 1)
  if ((mark !== '/' && mark !== '.') || !glued(p, i + 1) || !glued(p, i + 2)) return undefined
  const first = digits(p, i, 1, 2)
  const second = digits(p, i + 2, 1, 2)
  if (first < 1 || second < 1 || (glued(p, i) && isWord(p, i - 1, mark, '.', ',', '$'))) return undefined
  const full = pieceText(p, i + 3) === mark && glued(p, i + 3) && glued(p, i + 4)
  const year = full ? digits(p, i + 4, 4, 4) : -1
  const short = full && year < 0 ? digits(p, i + 4, 2, 2) : -1
  if (year < 1900 && short < 0) {
    const attacks = mark === '/' && first === 9 && second === 11 && !has(p, i + 3, IS.digits)
    if (!attacks && (mark === '.' || full || !isWord(p, i - 1, 'on', 'since', 'until', 'by', 'from', 'till', '(')))
      return undefined
  }
  // The attacks of 2001 are called by their date, written as Americans do.
  if (!full && first === 9 && second === 11) return { to: i + 3, stated: { year: 2001, month: 9, day: 11 } }
  const dayMonth = isMonthDay(second, first)
  if (!dayMonth && !isMonthDay(first, second)) return undefined
  const stated = {
    ...(dayMonth ? { month: second, day: first } : { month: first, day: second }),
    swapped: dayMonth && first !== second && isMonthDay(first, second),
    year: year >= 1900 ? year : short >= 0 ? 2000 + short : undefined,
  }
  return { to: year >= 1900 || short >= 0 ? i + 5 : i + 3, stated }
}
