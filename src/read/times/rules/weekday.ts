import type { Rule, Stated } from '../expression.ts'
import { digits, glued, has, IS, isCapital, isDash, isDigits, isWord, type Pieces, pieceText, word } from '../pieces.ts'
import { readOrdinal } from '../read-number.ts'
import { calendarDate, isMonth } from './calendar-date.ts'

/** "Monday", "Monday (7)", "Monday the 7th", "Monday, 7 March 2022", "Sunday night", "Monday of last week". */
export const weekday: Rule = {
  name: 'weekday',
  at: IS.weekday,
  read(p, i) {
    if (!isWeekday(p, i)) return undefined
    const { weekday: number, plural } = word(p, i)
    let to = i + 1
    if (has(p, i, IS.short) && isWord(p, to, '.') && glued(p, to)) to++
    if (plural)
      return { from: i, to, expression: { kind: 'set', value: `XXXX-WXX-${number}`, stated: { weekday: number } } }
    const date = dateAfter(p, to)
    let stated: Stated = { weekday: number, ...date?.stated }
    to = date?.to ?? to
    if (!date) {
      const week = weekAfter(p, to)
      if (week) {
        stated = { ...stated, which: week.which, besideWeekday: false, yearFrom: undefined }
        return { from: i, to: week.to, expression: { kind: 'calendar', stated: { ...stated, which: week.which * 10 } } }
      }
    }
    const part = partAfter(p, to)
    return { from: i, to: part?.to ?? to, expression: { kind: 'calendar', stated, part: part?.part } }
  },
}

/** Days with a name of their own, which is not the weekday before or after publication: "Black Monday". */
const NAMED_DAY = /^(?:Black|Bloody|Good|Palm|Ash|Cyber|Super|Shrove|Maundy)$/

/** Full names need a capital; short ones a number or another weekday beside them ("Mon. 7", "Sat, 5 March", "Mon-Fri"). */
export function isWeekday(p: Pieces, i: number): boolean {
  if (!has(p, i, IS.weekday) || !isCapital(p, i) || NAMED_DAY.test(pieceText(p, i - 1))) return false
  if (!has(p, i, IS.short)) return true
  let next = i + 1
  if (isWord(p, next, '.')) next++
  if (isWord(p, next, ',')) next++
  if (isDigits(p, next) || isMonth(p, next)) return digits(p, next, 1, 2) !== 0
  return isDash(p, next) && has(p, next + 1, IS.weekday) && isCapital(p, next + 1)
}

/** The date beside a weekday. */
function dateAfter(p: Pieces, i: number): { readonly to: number; readonly stated: Stated } | undefined {
  if (isWord(p, i, '(')) {
    const day = digits(p, i + 1, 1, 2)
    const ordinal = readOrdinal(p, i + 1)
    if (day >= 1 && day <= 31 && isWord(p, i + 2, ')')) return { to: i + 3, stated: { day, besideWeekday: true } }
    if (ordinal && ordinal.value >= 1 && ordinal.value <= 31 && isWord(p, ordinal.to, ')')) {
      return { to: ordinal.to + 1, stated: { day: ordinal.value, besideWeekday: true } }
    }
    const inside = calendarDate.read(p, i + 1)
    const stated = inside?.expression.stated
    return inside && stated?.day && isWord(p, inside.to, ')') ? { to: inside.to + 1, stated } : undefined
  }
  const at = isWord(p, i, ',') ? i + 1 : i
  const date = calendarDate.read(p, isWord(p, at, 'the') ? at + 1 : at)
  if (date?.expression.stated?.day) return { to: date.to, stated: date.expression.stated }
  const ordinal = readOrdinal(p, isWord(p, at, 'the') ? at + 1 : at)
  const written = isDigits(p, isWord(p, at, 'the') ? at + 1 : at) || isWord(p, at, 'the')
  if (ordinal && written && ordinal.value >= 1 && ordinal.value <= 31 && !has(p, ordinal.to, IS.unit | IS.partOfDay)) {
    if (isDigits(p, ordinal.to - 2) || !isWord(p, ordinal.to, 'of')) {
      return { to: ordinal.to, stated: { day: ordinal.value, besideWeekday: true } }
    }
  }
  return undefined
}

/** "Monday last week", "Friday of next week": -1, 0, 1. */
function weekAfter(p: Pieces, i: number): { readonly to: number; readonly which: number } | undefined {
  const at = isWord(p, i, 'of') ? i + 1 : i
  if (!isWord(p, at, 'last', 'next', 'this') || word(p, at + 1).unit !== 'week' || word(p, at + 1).plural)
    return undefined
  return { to: at + 2, which: word(p, at).offset || 0.5 }
}

/** "Sunday night", "Monday early morning", "Monday at dawn", "Monday at noon". */
export function partAfter(p: Pieces, i: number): { readonly to: number; readonly part: string } | undefined {
  let at = i
  if (isWord(p, at, 'at') && isWord(p, at + 1, 'dawn', 'dusk', 'sunset', 'sunrise', 'nightfall', 'daybreak')) at++
  else if (isWord(p, at, 'early', 'late', 'mid') && !isWord(p, at + 1, 'midnight', 'noon'))
    at += isDash(p, at + 1) ? 2 : 1
  if (!has(p, at, IS.partOfDay) || word(p, at).plural) return undefined
  return { to: at + 1, part: word(p, at).code! }
}
