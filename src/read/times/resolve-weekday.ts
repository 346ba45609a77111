import { calendarDay, dayNumber, daysInMonth, isoWeek, weekdayOf, weekStart } from './calendar.ts'
import type { Stated } from './expression.ts'
import { dayMoment } from './moment.ts'
import type { Alternative, Ask, Resolved } from './state.ts'
import type { Tense } from './tense.ts'

type Answer = Omit<Resolved, 'type'>

/**
 * "Monday", "Monday (7)", "Monday, 7 March", "last Monday". Nothing where there is no day to count from, or where the date
 * falls on the weekday in no year near by.
 */
export function resolveWeekday(stated: Stated, ask: Ask): Answer | undefined {
  const { state } = ask
  const weekday = stated.weekday!
  const named = state.mode === 'narrative' ? state.day : undefined
  const base = named ?? state.published
  if (base === undefined) return undefined
  if (stated.month !== undefined && stated.day !== undefined) return weekdayOfDate(stated, base)
  if (stated.day !== undefined) return weekdayWithDay(weekday, stated.day, base, ask)
  if (named !== undefined) {
    const ahead = (weekday - weekdayOf(base) + 7) % 7
    return {
      moment: dayMoment(ahead <= 4 ? base + ahead : base + ahead - 7),
      inferred: true,
      reasons: ['the nearest to the date last named'],
    }
  }
  return plainWeekday(weekday, stated.which, base, ask.tense())
}

function plainWeekday(weekday: number, which: number | undefined, base: number, tense: Tense): Answer {
  const back = (weekdayOf(base) - weekday + 7) % 7
  const ahead = (weekday - weekdayOf(base) + 7) % 7
  const answer = (day: number, why: string, alternatives?: Alternative[]): Answer => ({
    moment: dayMoment(day),
    inferred: true,
    reasons: [why],
    alternatives,
  })
  if (which !== undefined && Math.abs(which) >= 5) {
    const week = weekStart(isoWeek(base).year, isoWeek(base).week) + (which >= 10 ? 7 : which <= -10 ? -7 : 0)
    return answer(week + weekday - 1, 'the week is named')
  }
  if (which === -1) {
    const day = base - (back || 7)
    const week = { moment: dayMoment(day - 7), reason: '"last" may mean the one of the week before' }
    return answer(day, 'the last one before publication', weekdayOf(base) > weekday ? [week] : [])
  }
  if (which === 1) {
    const day = base + (ahead || 7)
    const week = { moment: dayMoment(day + 7), reason: '"next" may mean the one of the week after' }
    return answer(day, 'the next one after publication', weekdayOf(base) < weekday ? [week] : [])
  }
  if (which === 0) {
    const day =
      tense === 'future' ? base + ahead : tense === 'past' ? base - back : ahead <= 3 ? base + ahead : base - back
    return answer(day, 'the nearest to the day of publication')
  }
  if (tense === 'future') return answer(base + ahead, 'the first on or after publication, as the words point ahead')
  const why = 'the latest on or before publication'
  if (tense === 'past' || back === 0) return answer(base - back, why)
  return answer(base - back, why, [
    { moment: dayMoment(base + ahead), reason: 'the tense does not tell: it may lie ahead' },
  ])
}

/** "Monday (7)": the nearest day that is both, looked for back first unless the words point ahead. */
function weekdayWithDay(weekday: number, date: number, base: number, ask: Ask): Answer {
  const sign = ask.tense() === 'future' ? 1 : -1
  for (let away = 0; away <= 95; away++) {
    for (const day of [base + sign * away, base - sign * away]) {
      if (weekdayOf(day) === weekday && calendarDay(day).day === date) {
        return {
          moment: dayMoment(day),
          inferred: true,
          reasons: ['the day nearest to publication with this weekday and day of the month'],
        }
      }
    }
  }
  return plainWeekday(weekday, undefined, base, ask.tense())
}

/** "Monday, 7 March": the nearest year in which the two agree; the date alone where none does. */
function weekdayOfDate(stated: Stated, base: number): Answer | undefined {
  const { month, day, weekday } = stated
  const { year } = calendarDay(base)
  const fits = [year, year - 1, year + 1].filter(
    (y) => day! <= daysInMonth(y, month!) && weekdayOf(dayNumber(y, month!, day!)) === weekday,
  )
  const best = fits.map((y) => dayNumber(y, month!, day!)).sort((x, y) => Math.abs(x - base) - Math.abs(y - base))[0]
  if (best !== undefined)
    return { moment: dayMoment(best), inferred: true, reasons: ['the year in which the date falls on this weekday'] }
  return undefined
}
