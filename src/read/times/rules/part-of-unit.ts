import type { Expression, Rule } from '../expression.ts'
import { has, IS, isWord, type Pieces, word } from '../pieces.ts'
import { readOrdinal } from '../read-number.ts'
import { calendarDate, isMonth } from './calendar-date.ts'
import { direction } from './direction.ts'
import { year } from './year.ts'

/** "the last week of March", "the first day of 2008", "the second weekend in May", "the first month of last year". */
export const partOfUnit: Rule = {
  name: 'part-of-unit',
  at: IS.ordinal | IS.digits | IS.direction,
  read(p, i) {
    const ordinal = isWord(p, i, 'last') ? { to: i + 1, value: -1 } : readOrdinal(p, i)
    if (!ordinal) return undefined
    const at = has(p, ordinal.to, IS.filler) ? ordinal.to + 1 : ordinal.to
    const { unit, plural, weekday } = word(p, at)
    const day = has(p, at, IS.weekday) && weekday !== undefined
    if (!day && (plural || (unit !== 'day' && unit !== 'week' && unit !== 'weekend' && unit !== 'month')))
      return undefined
    if (!isWord(p, at + 1, 'of', 'in')) return undefined
    const of = wholeAt(p, at + 2)
    if (!of) return undefined
    const expression: Expression = day
      ? { kind: 'part', unit: 'day', index: ordinal.value, of: of.expression, stated: { weekday } }
      : { kind: 'part', unit, index: ordinal.value, of: of.expression }
    return { from: i, to: of.to, expression }
  },
}

/** A month or a year that something can be part of. */
function wholeAt(p: Pieces, i: number): { readonly to: number; readonly expression: Expression } | undefined {
  const at = isWord(p, i, 'the') ? i + 1 : i
  if (has(p, at, IS.month) && isMonth(p, at)) {
    const month = calendarDate.read(p, at)
    return month && month.expression.stated?.day === undefined ? month : undefined
  }
  if (has(p, at, IS.digits)) return year.read(p, at)
  if (has(p, at, IS.direction)) {
    const step = direction.read(p, at)
    const unit = step?.expression.step?.unit
    return unit === 'month' || unit === 'year' || step?.expression.stated?.month ? step : undefined
  }
  const { unit, plural } = word(p, at)
  if (at === i || plural || (unit !== 'month' && unit !== 'year')) return undefined
  return { to: at + 1, expression: { kind: 'step', step: { unit, offset: 0, anchor: 'named' } } }
}
