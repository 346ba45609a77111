import type { Match, Rule } from '../expression.ts'
import { has, IS, isDash, isWord, type Pieces, pieceText, word } from '../pieces.ts'
import { calendarDate } from './calendar-date.ts'
import { deicticDay } from './deictic-day.ts'
import { direction } from './direction.ts'
import { weekday } from './weekday.ts'

/** "the night of 8 February", "the early morning hours of Monday", "at night", "in the afternoon", "night-time". */
export const partOfDay: Rule = {
  name: 'part-of-day',
  at: IS.partOfDay,
  read(p, i) {
    const { code, plural, text } = word(p, i)
    if (plural) return isWord(p, i - 1, 'at', 'some', 'most') ? simple(i, i + 1, code!) : undefined
    let to = i + 1
    if (isWord(p, to, 'hours')) to++
    const day = isWord(p, to, 'of', 'on') ? dayAt(p, to + 1) : isWord(p, to, ',') ? undefined : dayAt(p, to)
    if (day && !day.expression.part && day.expression.stated?.day !== undefined)
      return { ...day, from: i, expression: { ...day.expression, part: code } }
    if (day && !day.expression.part && (day.expression.step || day.expression.stated?.weekday)) {
      return { ...day, from: i, expression: { ...day.expression, part: code } }
    }
    if (isWord(p, to, 'of')) return undefined
    if (text === 'night' && isDash(p, to) && isWord(p, to + 1, 'time')) return simple(i, to + 2, code!)
    return hasCompany(p, i) || (text === 'night' && NIGHT_WORK.test(pieceText(p, to)))
      ? simple(i, to, code!)
      : undefined
  },
}

function simple(from: number, to: number, code: string): Match {
  return { from, to, expression: { kind: 'clock', part: code } }
}

/** A day beside the part of day. */
function dayAt(p: Pieces, i: number): Match | undefined {
  const at = isWord(p, i, 'the') ? i + 1 : i
  if (has(p, at, IS.weekday)) return weekday.read(p, at)
  if (has(p, at, IS.deictic)) return deicticDay.read(p, at)
  if (has(p, at, IS.month | IS.digits)) {
    const date = calendarDate.read(p, at)
    if (date?.expression.stated?.day) return date
    return at !== i && has(p, at, IS.digits) ? date : undefined
  }
  const step = has(p, at, IS.direction) ? direction.read(p, at) : undefined
  return step?.expression.step?.unit === 'day' ? step : undefined
}

/** What is done by night and called so. */
const NIGHT_WORK =
  /^(?:raids?|attacks?|assaults?|fighting|patrols?|bombings?|bombardments?|flights?|shifts?|marches|operations?)$/

/** "at night", "in the morning", "by dawn", "before midnight", "a night raid". */
function hasCompany(p: Pieces, i: number): boolean {
  if (isWord(p, i - 1, 'at', 'by', 'before', 'until', 'since', 'around', 'about', 'after', 'from', 'till')) return true
  if (isWord(p, i - 1, 'the', 'early', 'late', 'mid') || isDash(p, i - 1)) {
    for (let back = i - 2; back >= i - 4 && back >= 0; back--)
      if (isWord(p, back, 'in', 'during', 'by', 'through')) return true
  }
  return false
}
