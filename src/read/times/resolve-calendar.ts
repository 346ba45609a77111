import { calendarDay, dayNumber, daysInMonth, easter, pad, weekdayOf } from './calendar.ts'
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
import { resolveWeekday } from './resolve-weekday.ts'
import type { Alternative, Ask, Resolved, State } from './state.ts'

type Answer = Omit<Resolved, 'type'>

/** Second pass for a point of the calendar that the words state in whole or in part. */
export function resolveCalendar(stated: Stated, ask: Ask): Answer {
  if (stated.decade !== undefined) return sure(decadeMoment(stated.decade))
  if (stated.century !== undefined) return sure(centuryMoment(stated.century))
  if (stated.year !== undefined) {
    const answer = withYear(stated, stated.year, [])
    const other = swapped(stated, stated.year)
    return other ? { ...answer, alternatives: [other] } : answer
  }
  if (stated.yearFrom) {
    const { moment, reasons } = resolveStep(stated.yearFrom, ask)
    if (moment.year === undefined) return unknown(stated)
    return { ...withYear(stated, moment.year, reasons), inferred: true }
  }
  if (stated.day !== undefined && stated.month === undefined && stated.weekday === undefined)
    return dayAlone(stated.day, ask)
  if (stated.weekday === undefined) return withoutYear(stated, ask)
  const { month, day } = stated
  return resolveWeekday(stated, ask) ?? (month === undefined ? unknown(stated) : withoutYear({ month, day }, ask))
}

/** "The 28th" of the month last named, else of the month of publication or the one before. */
function dayAlone(day: number, { state }: Ask): Answer {
  const { month, published } = state
  if (
    month?.year !== undefined &&
    month.month !== undefined &&
    /^\d{4}-\d\d/.test(month.value) &&
    day <= daysInMonth(month.year, month.month)
  ) {
    return {
      moment: dateMoment(month.year, month.month, day),
      inferred: true,
      reasons: ['a day of the month last named'],
    }
  }
  for (let at = published ?? 0; published !== undefined && at > published - 62; at--) {
    if (calendarDay(at).day === day)
      return { moment: dayMoment(at), inferred: true, reasons: ['the latest on or before publication'] }
  }
  return { moment: { value: `XXXX-XX-${pad(day, 2)}` }, inferred: false, reasons: ['no month named to count from'] }
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
  const dated = stated.day !== undefined || stated.holiday !== undefined
  if (tense === 'past' && !(dated && back > 300 && ahead <= 40)) {
    take = past
    why = 'no year stated: the latest before publication, as the words are in the past'
  } else if (tense === 'future' && !(ahead > 300 && back <= 40) && !isReported(stated, back, ahead)) {
    take = future
    why = 'no year stated: the first after publication, as the words point ahead'
  } else if (pointed && tense === 'unknown') take = ahead <= 200 ? future : past
  const other = take === past ? future : past
  const both = tense === 'unknown' && Math.max(back, ahead) < 250
  const alternatives: Alternative[] = both ? [{ moment: other, reason: 'the tense does not tell which year' }] : []
  const turned = swapped(stated, take.year!)
  return { ...reason(take, why), alternatives: turned ? [...alternatives, turned] : alternatives }
}

/** "Second-quarter results, due on Tuesday": results come out in the months after their quarter. */
function isReported(stated: Stated, back: number, ahead: number): boolean {
  return (stated.quarter !== undefined || stated.half !== undefined) && back <= 100 && ahead > 150
}

/** A 29 February is only a candidate in a leap year. */
function isWhole(stated: Stated, moment: Moment): boolean {
  return stated.day === undefined || stated.month === undefined || moment.day !== undefined
}

/** "6/3/2022" read the other way round. */
function swapped(stated: Stated, year: number): Alternative | undefined {
  if (!stated.swapped || stated.month === undefined || stated.day === undefined) return undefined
  return { moment: dateMoment(year, stated.day, stated.month), reason: 'read with the month first' }
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
