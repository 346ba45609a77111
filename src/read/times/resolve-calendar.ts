import {
  calendarDay,
  dayNumber,
  daysInMonth,
  easter,
  isMonthDay,
  isoWeek,
  pad,
  weekdayOf,
  weekStart,
} from './calendar.ts'
import type { Stated } from './expression.ts'
import {
  centuryMoment,
  dateMoment,
  dayMoment,
  decadeMoment,
  halfMoment,
  type Moment,
  monthMoment,
  quarterMoment,
  SEASON_MONTH,
  seasonMoment,
  yearMoment,
} from './moment.ts'
import { resolveStep } from './resolve-step.ts'
import type { Alternative, Ask, Resolved, State } from './state.ts'
import type { Tense } from './tense.ts'

type Answer = Omit<Resolved, 'type'>

/** Second pass for a point of the calendar that the words state in whole or in part. */
export function resolveCalendar(stated: Stated, ask: Ask): Answer {
  if (stated.decade !== undefined) return sure(decadeMoment(stated.decade))
  if (stated.century !== undefined) return sure(centuryMoment(stated.century))
  if (stated.year !== undefined) return withYear(stated, stated.year, [])
  if (stated.yearFrom) {
    const { moment, reasons } = resolveStep(stated.yearFrom, ask)
    if (moment.year === undefined) return unknown(stated)
    return { ...withYear(stated, moment.year, reasons), inferred: true }
  }
  if (stated.weekday !== undefined) return resolveWeekday(stated, ask)
  return withoutYear(stated, ask)
}

function sure(moment: Moment): Answer {
  return { moment, inferred: false, reasons: [] }
}

/** The moment once its year is known. */
function withYear(stated: Stated, year: number, reasons: readonly string[]): Answer {
  const moment = inYear(stated, year)
  const { weekday } = stated
  const off = weekday !== undefined && moment.day !== undefined && weekdayOf(moment.day) !== weekday
  return {
    moment,
    inferred: reasons.length > 0,
    reasons: off ? [...reasons, `${moment.value} is not the weekday that the words name`] : reasons,
  }
}

function inYear(stated: Stated, year: number): Moment {
  const { month, day, season, quarter, half, holiday, fiscal } = stated
  if (holiday) return holidayIn(holiday, year)
  if (month !== undefined && day !== undefined) {
    return year > 0 && day > daysInMonth(year, month) ? monthMoment(year, month) : dateMoment(year, month, day)
  }
  if (month !== undefined) return monthMoment(year, month)
  if (season) return seasonMoment(year, season)
  if (quarter !== undefined) return quarterMoment(year, quarter)
  if (half !== undefined) return halfMoment(year, half)
  return fiscal
    ? { ...yearMoment(year), value: `FY${pad(year, 4)}`, first: undefined, last: undefined }
    : yearMoment(year)
}

function holidayIn(holiday: string, year: number): Moment {
  switch (holiday) {
    case 'christmas-eve':
      return dateMoment(year, 12, 24)
    case 'new-year':
      return dateMoment(year, 1, 1)
    case 'new-year-eve':
      return dateMoment(year, 12, 31)
    case 'halloween':
      return dateMoment(year, 10, 31)
    case 'easter':
      return year > 0 ? dayMoment(easter(year)) : yearMoment(year)
    case 'thanksgiving': {
      // United States: the fourth Thursday of November.
      const first = dayNumber(year, 11, 1)
      return dayMoment(first + ((4 - weekdayOf(first) + 7) % 7) + 21)
    }
    default:
      return dateMoment(year, 12, 25)
  }
}

/** The value without a year: XXXX-02-24, XXXX-WXX-1. */
function unknown(stated: Stated): Answer {
  const { month, day, weekday, season, quarter, half, holiday } = stated
  let value = 'XXXX'
  if (weekday !== undefined && month === undefined) value = `XXXX-WXX-${weekday}`
  else if (month !== undefined && day !== undefined) value = `XXXX-${pad(month, 2)}-${pad(day, 2)}`
  else if (month !== undefined) value = `XXXX-${pad(month, 2)}`
  else if (season) value = `XXXX-${season}`
  else if (quarter !== undefined) value = `XXXX-Q${quarter}`
  else if (half !== undefined) value = `XXXX-H${half}`
  else if (holiday) value = holiday === 'christmas' ? 'XXXX-12-25' : 'XXXX-XX-XX'
  return { moment: { value, month }, inferred: false, reasons: ['no date of publication to count from'] }
}

/** A month, a day of a month, a season, a quarter or a holiday without a year. */
function withoutYear(stated: Stated, ask: Ask): Answer {
  const { state } = ask
  if (state.mode === 'narrative') return byNamed(stated, state)
  if (state.published === undefined) {
    return state.year !== undefined && ask.found.start - state.yearAt < 400 ? byNamed(stated, state) : unknown(stated)
  }
  const near = ask.found.start - state.yearAt < 120 && state.year !== undefined && sameSentence(state, ask.found.start)
  const here = calendarDay(state.published).year
  if (near && state.year! < here - 1 && stated.which === undefined) return byNamed(stated, state)
  return byPublished(stated, ask, state.published, here)
}

function sameSentence(state: State, at: number): boolean {
  const between = state.a.text.slice(state.yearAt, at)
  return !/[.!?]\s|\n\n/.test(between)
}

function byPublished(stated: Stated, ask: Ask, published: number, here: number): Answer {
  const candidates = [here - 1, here, here + 1].map((year) => inYear(stated, year))
  const distance = (moment: Moment): number => {
    if (published < moment.first!) return moment.first! - published
    return published > moment.last! ? moment.last! - published : 0
  }
  const known = candidates.filter((moment) => moment.first !== undefined && isWhole(stated, moment))
  const past = known.filter((moment) => distance(moment) <= 0).at(-1)
  const future = known.find((moment) => distance(moment) >= 0)
  if (!past || !future) return known[0] ? { moment: known[0], inferred: true, reasons: [] } : unknown(stated)
  if (stated.which !== undefined) return chosenByWord(stated, known, distance, here)
  const tense = ask.tense()
  const [back, ahead] = [-distance(past), distance(future)]
  const reason = (moment: Moment, why: string): Answer => ({ moment, inferred: true, reasons: [why] })
  if (past === future) return reason(past, 'the year of publication')
  const pointed = ask.found.lead === 'until' || ask.found.lead === 'by'
  let take = back <= ahead ? past : future
  let why = 'no year stated: the nearest to the day of publication'
  if (tense === 'past' && !(stated.day !== undefined && back > 300 && ahead <= 40)) {
    take = past
    why = 'no year stated: the latest before publication, as the words are in the past'
  } else if (tense === 'future' && !(ahead > 300 && back <= 40)) {
    take = future
    why = 'no year stated: the first after publication, as the words point ahead'
  } else if (pointed && tense === 'unknown') take = ahead <= 200 ? future : past
  const other = take === past ? future : past
  const both = tense === 'unknown' && Math.max(back, ahead) < 250
  const alternatives: Alternative[] = both ? [{ moment: other, reason: 'the tense does not tell which year' }] : []
  return { ...reason(take, why), alternatives: withSwapped(stated, alternatives, published) }
}

/** A 29 February is only a candidate in a leap year. */
function isWhole(stated: Stated, moment: Moment): boolean {
  return stated.day === undefined || stated.month === undefined || moment.day !== undefined
}

function withSwapped(stated: Stated, alternatives: Alternative[], published: number): Alternative[] {
  if (!stated.swapped || stated.month === undefined || stated.day === undefined) return alternatives
  const { year } = calendarDay(published)
  const moment = dateMoment(year, stated.day, stated.month)
  return [...alternatives, { moment, reason: 'read with the month first' }]
}

/** "last March", "this summer", "next autumn". */
function chosenByWord(stated: Stated, known: readonly Moment[], distance: (m: Moment) => number, here: number): Answer {
  const { which } = stated
  const before = known.filter((moment) => distance(moment) < 0).at(-1)
  const after = known.find((moment) => distance(moment) > 0)
  const same = known.find((moment) => distance(moment) === 0) ?? known.find((moment) => moment.year === here)
  const moment = (which! < 0 ? before : which! > 0 ? after : same) ?? known[0]!
  const reasons = [
    which! < 0
      ? 'the last one before publication'
      : which! > 0
        ? 'the next one after publication'
        : 'the one of the year of publication',
  ]
  const alternatives: Alternative[] = []
  if (which! < 0 && before && before.year === here && known[0] !== before) {
    alternatives.push({ moment: known[0]!, reason: '"last" may mean the one of the year before' })
  }
  return { moment, inferred: true, reasons, alternatives }
}

/** Narrative: the year that brings it nearest to the date last named, a little more readily ahead than back. */
function byNamed(stated: Stated, state: State): Answer {
  if (state.year === undefined) return unknown(stated)
  const month =
    stated.month ??
    SEASON_MONTH[stated.season ?? ''] ??
    (stated.quarter === undefined ? undefined : stated.quarter * 3 - 1)
  let { year } = state
  const from = state.month?.year === year ? state.month.month : undefined
  if (month !== undefined && from !== undefined) {
    const gap = month - from
    if (gap < -(stated.month === undefined ? NEXT_SEASON : NEXT_YEAR)) year++
    else if (gap > LAST_YEAR) year--
  }
  if (stated.which !== undefined && month !== undefined) year = chosenFromNamed(stated.which, year, month, from)
  if (year === 0) year = state.year
  const reasons = [`no year stated: counted from the date last named, ${state.named?.value ?? state.year}`]
  return { ...withYear(stated, year, reasons), inferred: true }
}

/** Months back beyond which the next year's is meant, and ahead beyond which it is the year's before. */
const NEXT_YEAR = 8
const LAST_YEAR = 10
/** The same for seasons, which are compared by their middle months. */
const NEXT_SEASON = 7

function chosenFromNamed(which: number, year: number, month: number, from: number | undefined): number {
  if (which === 0 || from === undefined) return which > 0 ? year + 1 : which < 0 ? year - 1 : year
  if (which > 0) return month > from && month - from > 6 ? year : year + (month > from && month - from > 2 ? 0 : 1)
  return month < from ? year : year - 1
}

/** "Monday", "Monday (7)", "Monday, 7 March", "last Monday". */
function resolveWeekday(stated: Stated, ask: Ask): Answer {
  const { state } = ask
  const weekday = stated.weekday!
  const base = state.mode === 'narrative' ? state.day : state.published
  if (base === undefined) return unknown(stated)
  if (stated.month !== undefined && stated.day !== undefined) return weekdayOfDate(stated, base, ask)
  if (stated.day !== undefined) return weekdayWithDay(weekday, stated.day, base, ask)
  if (state.mode === 'narrative') {
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
function weekdayOfDate(stated: Stated, base: number, ask: Ask): Answer {
  const { month, day, weekday } = stated
  const { year } = calendarDay(base)
  if (!isMonthDay(month!, day!)) return unknown(stated)
  const fits = [year, year - 1, year + 1].filter(
    (y) => day! <= daysInMonth(y, month!) && weekdayOf(dayNumber(y, month!, day!)) === weekday,
  )
  const best = fits.map((y) => dayNumber(y, month!, day!)).sort((x, y) => Math.abs(x - base) - Math.abs(y - base))[0]
  if (best !== undefined)
    return { moment: dayMoment(best), inferred: true, reasons: ['the year in which the date falls on this weekday'] }
  return withoutYear({ month, day }, ask)
}
