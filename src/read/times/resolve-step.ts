import { calendarDay, weekdayOf } from './calendar.ts'
import type { Step } from './expression.ts'
import {
  centuryMoment,
  dayMoment,
  decadeMoment,
  inOtherYear,
  type Moment,
  monthAway,
  quarterMoment,
  weekendMoment,
  weekMoment,
  yearAway,
  yearMoment,
} from './moment.ts'
import type { Alternative, Ask, Resolved, State } from './state.ts'

type Answer = Omit<Resolved, 'type'>

/** Second pass for "so many units from an anchor". */
export function resolveStep(step: Step, ask: Ask): Answer {
  const { state } = ask
  if (step.vague) return plain(step.offset < 0 ? 'PAST_REF' : 'FUTURE_REF')
  if (step.anchor === 'published' && state.mode === 'narrative' && step.unit === 'day') return narrativeDay(step, state)
  const base = anchorOf(step, ask)
  const moment = step.same ? samePart(step, ask) : away(step, base, ask)
  if (!moment) return plain(open(step))
  return { moment, inferred: true, reasons: [base.reason], alternatives: alternativesTo(step, base, ask, moment) }
}

function plain(value: string): Answer {
  return { moment: { value }, inferred: false, reasons: [] }
}

/** "The same month a year ago": the month last named, so many years away. */
function samePart(step: Step, ask: Ask): Moment | undefined {
  const { named, year } = ask.state
  if (named === undefined || year === undefined) return undefined
  const anchor = anchorOf({ unit: 'year', offset: -1, anchor: 'named' }, ask)
  const from = step.anchor === 'published' && ask.state.mode === 'news' ? named.year : anchor.year
  if (from === undefined) return undefined
  return inOtherYear(named, yearAway(from, step.offset))
}

/** "Today" in a history is a speaker's today or the writer's. */
function narrativeDay(step: Step, state: State): Answer {
  if (step.offset === 0) return plain('PRESENT_REF')
  if (state.day === undefined) return plain(step.offset < 0 ? 'PAST_REF' : 'FUTURE_REF')
  return { moment: dayMoment(state.day + step.offset), inferred: true, reasons: ['counted from the date last named'] }
}

function open(step: Step): string {
  const values: Readonly<Record<string, string>> = {
    day: 'XXXX-XX-XX',
    week: 'XXXX-WXX',
    weekend: 'XXXX-WXX-WE',
    month: 'XXXX-XX',
    quarter: 'XXXX-QX',
    year: 'XXXX',
  }
  return values[step.unit] ?? 'XXXX'
}

interface Base {
  readonly day: number | undefined
  readonly year: number | undefined
  readonly month: Moment | undefined
  readonly reason: string
  readonly named: boolean
}

function anchorOf(step: Step, ask: Ask): Base {
  const { state } = ask
  const byName = state.mode === 'narrative' || step.anchor === 'named'
  const published = state.published
  const here: Base = {
    day: published,
    year: published === undefined ? undefined : calendarDay(published).year,
    month:
      published === undefined ? undefined : monthAway(calendarDay(published).year, calendarDay(published).month, 0),
    reason: 'counted from the day of publication',
    named: false,
  }
  if (!byName) return here
  const reason = `counted from the date last named${state.named ? `, ${state.named.value}` : ''}`
  const named: Base = { day: state.day, year: state.year, month: state.month, reason, named: true }
  if (state.mode === 'narrative') return named
  // In news a plain "the year", "the week" is the one of publication unless another was named just before.
  if (step.offset === 0 && step.unit !== 'day' && ask.found.start - state.namedAt > 250) return here
  const known =
    step.unit === 'day' || step.unit === 'week' || step.unit === 'weekend'
      ? named.day
      : step.unit === 'month'
        ? named.month
        : named.year
  return known === undefined ? here : named
}

function away(step: Step, base: Base, ask: Ask): Moment | undefined {
  const { offset, unit } = step
  switch (unit) {
    case 'day':
      return base.day === undefined ? dayOfMonth(base, offset) : dayMoment(base.day + Math.round(offset))
    case 'week':
    case 'fortnight':
      return base.day === undefined ? undefined : weeksAway(step, base.day, ask)
    case 'weekend':
      return base.day === undefined ? undefined : weekend(offset, base.day, ask)
    case 'month':
      return base.month?.year === undefined
        ? undefined
        : monthAway(base.month.year, base.month.month!, Math.round(offset))
    case 'quarter':
      return base.month?.year === undefined ? undefined : quarterAway(base.month.year, base.month.month!, offset)
    case 'year':
      if (isYearBefore(step, ask)) return inOtherYear(ask.state.named!, yearAway(ask.state.named!.year!, step.offset))
      return base.year === undefined ? undefined : fiscalOr(step, yearMoment(yearAway(base.year, Math.round(offset))))
    case 'decade':
      return base.year === undefined ? undefined : decadesAway(base.year, offset, ask)
    case 'century':
      return base.year === undefined ? undefined : centuryMoment(Math.floor(base.year / 100) + Math.round(offset))
    default:
      return undefined
  }
}

/** "Profit rose in the third quarter from a year earlier": the same quarter of the year before. */
function isYearBefore(step: Step, ask: Ask): boolean {
  const { named, namedAt, mode, a } = ask.state
  if (mode === 'narrative' || step.offset !== -1 || named?.year === undefined || !/-[QH]\d$/.test(named.value))
    return false
  if (ask.found.start - namedAt > 300) return false
  return isCounted(ask) && !/[.!?]\s/.test(a.text.slice(namedAt, ask.found.start))
}

/** "That day" after a mere month: a day of it, not known which. */
function dayOfMonth(base: Base, offset: number): Moment | undefined {
  if (offset !== 0 || !base.month || !/-\d\d/.test(base.month.value)) return undefined
  return { ...base.month, value: `${base.month.value}-XX` }
}

function fiscalOr(step: Step, moment: Moment): Moment {
  return step.fiscal ? { ...moment, value: `FY${moment.value}`, first: undefined, last: undefined } : moment
}

/** "a week ago" is a day; "two weeks ago", "last week", "the following week" are weeks. */
function weeksAway(step: Step, day: number, ask: Ask): Moment {
  const days = Math.round(step.offset * 7 * (step.unit === 'fortnight' ? 2 : 1))
  if (days === 7 * Math.sign(days) && isCounted(ask)) return dayMoment(day + days)
  return weekMoment(day + days)
}

function weekend(offset: number, day: number, ask: Ask): Moment {
  const weekday = weekdayOf(day)
  if (offset === 0) return weekendMoment(ask.tense() === 'past' && weekday < 6 ? day - 7 : day)
  if (offset < 0) return weekendMoment(day - 7)
  return weekendMoment(weekday >= 6 ? day + 7 * offset : day + 7 * (offset - 1))
}

function quarterAway(year: number, month: number, offset: number): Moment {
  const count = year * 4 + Math.floor((month - 1) / 3) + Math.round(offset)
  return quarterMoment(Math.floor(count / 4), (((count % 4) + 4) % 4) + 1)
}

/** "a decade earlier" is a year; "the next decade", "two decades ago" are decades. */
function decadesAway(year: number, offset: number, ask: Ask): Moment {
  const { state } = ask
  const last = ask.found.expression.step
  if (last && Math.abs(offset) === 1 && isCounted(ask)) return yearMoment(yearAway(year, offset * 10))
  const from = state.decade ?? (year > 0 ? Math.floor(year / 10) * 10 : -Math.floor(-year / 10) * 10)
  return decadeMoment(from + Math.round(offset) * 10)
}

function isCounted(ask: Ask): boolean {
  const { a } = ask.state
  return /\b(?:ago|earlier|later|before|after|previously)$/i.test(a.text.slice(ask.found.start, ask.found.end))
}

/** Other readings that are real: counted from the other anchor; reports of the day before, read a day later. */
function alternativesTo(step: Step, base: Base, ask: Ask, moment: Moment): Alternative[] {
  const { state } = ask
  if (state.mode === 'narrative' || step.unit !== 'day' || state.published === undefined || moment.day === undefined)
    return []
  if (step.anchor !== 'named' || step.offset === 0) return []
  const fromPublished = dayMoment(state.published + step.offset)
  if (base.named && fromPublished.day !== moment.day) {
    return [{ moment: fromPublished, reason: 'counted from the day of publication' }]
  }
  if (base.named || step.offset > 0) return []
  return [
    {
      moment: dayMoment(moment.day - 1),
      reason: 'a report may speak of the day before it was published and count from there',
    },
  ]
}
