import { calendarDay, dayNumber, daysInMonth } from './calendar.ts'
import type { Expression } from './expression.ts'
import type { Unit } from './lexicon.ts'
import { monthAway } from './moment.ts'
import type { Ask, Mode, Resolved } from './state.ts'

/** Second pass for lengths of time and for how often. */
export function resolveDuration(expression: Expression, ask: Ask): Resolved {
  const { count, unit, side, between } = expression
  const { state } = ask
  const value = durationValue(count, unit!, state.mode)
  const base = { type: 'DURATION', inferred: false, reasons: [] } as const
  const near = between && count !== undefined ? betweenEvents(expression, ask) : undefined
  if (near)
    return { ...base, moment: { value, ...near }, inferred: true, reasons: ['counted from the date last named'] }
  if (side === undefined || count === undefined || state.mode === 'narrative' || state.published === undefined) {
    return { ...base, moment: { value } }
  }
  const from = side < 0 ? back(state.published, count, unit!) : state.published
  const to = side > 0 ? state.published + (state.published - back(state.published, count, unit!)) : state.published
  const reason = side < 0 ? 'ends with the day of publication' : 'begins with the day of publication'
  return { ...base, moment: { value, first: from, last: to }, inferred: true, reasons: [reason] }
}

/** How far the date may lie back that "a day after the vote" is counted from, in characters. */
const NEAR = 400

/** "The move came a day after the vote": from the vote to the move, whose day was named just before. */
function betweenEvents(
  { count, unit, between }: Expression,
  { state, found }: Ask,
): { first: number; last: number } | undefined {
  const { day } = state
  if (day === undefined || state.mode === 'narrative' || found.start - state.namedAt > NEAR) return undefined
  const from = back(day, count!, unit!)
  return between === 'after' ? { first: from, last: day } : { first: day, last: day + (day - from) }
}

/** First day of the stretch of so many units that ends on `day`. */
function back(day: number, count: number, unit: Unit): number {
  switch (unit) {
    case 'week':
      return day - Math.round(count * 7)
    case 'fortnight':
      return day - Math.round(count * 14)
    case 'month':
    case 'quarter':
      return monthsBack(day, Math.round(count * (unit === 'month' ? 1 : 3)))
    case 'year':
      return monthsBack(day, Math.round(count * 12))
    case 'decade':
      return monthsBack(day, Math.round(count * 120))
    case 'century':
      return monthsBack(day, Math.round(count * 1200))
    case 'hour':
      return day - Math.ceil(count / 24)
    case 'minute':
      return day - Math.ceil(count / 1440)
    case 'second':
      return day
    default:
      return day - Math.round(count)
  }
}

function monthsBack(day: number, months: number): number {
  const { year, month, day: date } = calendarDay(day)
  const to = monthAway(year, month, -months)
  if (to.year === undefined || to.month === undefined || to.year <= 0) return day
  return dayNumber(to.year, to.month, Math.min(date, daysInMonth(to.year, to.month)))
}

const LETTER: Readonly<Record<string, string>> = {
  second: 'TXS',
  minute: 'TXM',
  hour: 'TXH',
  day: 'XD',
  night: 'XD',
  week: 'XW',
  weekend: 'XWE',
  month: 'XM',
  quarter: 'XQ',
  half: 'X',
  season: 'X',
  year: 'XY',
  decade: 'XDE',
  century: 'XCE',
  millennium: 'XML',
}

/** TIMEX3 value of a length of time: P3D, PT24H, PXW. A history's decades and centuries keep their unit, news counts years. */
export function durationValue(count: number | undefined, unit: Unit, mode: Mode): string {
  if (unit === 'fortnight') return durationValue(count === undefined ? undefined : count * 2, 'week', mode)
  if (count === 0.5) {
    const halves: Readonly<Record<string, string>> = {
      hour: 'PT30M',
      day: 'PT12H',
      year: 'P6M',
      minute: 'PT30S',
      decade: 'P5Y',
    }
    if (halves[unit]) return halves[unit]
  }
  if (mode === 'news' && count !== undefined && unit === 'decade') return `P${count * 10}Y`
  if (mode === 'news' && count !== undefined && unit === 'century') return `P${count * 100}Y`
  return `P${LETTER[unit]!.replace('X', count === undefined ? 'X' : String(count))}`
}

const OPEN: Readonly<Record<string, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  year: 'XXXX',
  quarter: 'XXXX-QX',
  night: 'XXXX-XX-XXTNI',
  hour: 'PT1H',
  fortnight: 'P2W',
}

export function resolveSet(expression: Expression, ask: Ask): Resolved {
  const base = { type: 'SET', inferred: false, reasons: [] } as const
  const { value, unit, count } = expression
  if (value !== undefined && value !== 'ly') return { ...base, moment: { value } }
  // TIMEX2, in which histories are annotated, writes an adverb as an open date: "daily" XXXX-XX-XX.
  if (value === 'ly' && ask.state.mode === 'narrative') return { ...base, moment: { value: OPEN[unit!] ?? 'XXXX' } }
  return { ...base, moment: { value: durationValue(count, unit!, ask.state.mode) } }
}
