import type { Analysis } from '../../language/analysis.ts'
import type { Span } from '../../model/index.ts'
import { pad, weekdayOf } from './calendar.ts'
import type { Found } from './expression.ts'
import { dayMoment, type Moment, monthMoment, weekendMoment, weekMoment } from './moment.ts'
import { resolveCalendar } from './resolve-calendar.ts'
import { resolveDuration, resolveSet } from './resolve-length.ts'
import { resolveStep } from './resolve-step.ts'
import { opensSentence } from './sentence-head.ts'
import type { Ask, Mode, Resolved, State } from './state.ts'
import { type Tense, tenseAt } from './tense.ts'

/** Second pass: what each expression means, in reading order, with the day of publication and the date last named. */
export function resolveTimes(
  a: Analysis,
  found: readonly Found[],
  given: { readonly mode: Mode; readonly published: number | undefined; readonly headings: readonly Span[] },
): Resolved[] {
  const state: State = { a, ...given, namedAt: -1e9, yearAt: -1e9 }
  const all: Resolved[] = []
  for (let i = 0; i < found.length; i++) {
    const resolved = afterPartner(resolveOne(state, found, i), found[i]!, all)
    all.push(resolved)
    remember(state, found[i]!, resolved)
  }
  return all
}

/** "From Thursday to Sunday": the second weekday follows the first. */
function afterPartner(resolved: Resolved, found: Found, all: readonly Resolved[]): Resolved {
  const first = found.partner === undefined ? undefined : all[found.partner]?.moment.day
  const { day } = resolved.moment
  const { weekday, day: date } = found.expression.stated ?? {}
  if (first === undefined || day === undefined || day >= first || weekday === undefined || date !== undefined)
    return resolved
  const moment = dayMoment(day + 7 * Math.ceil((first - day) / 7))
  return withPart(
    {
      ...resolved,
      moment,
      reasons: ['the first one after the day that the range begins with'],
      alternatives: undefined,
    },
    found.expression.part,
  )
}

function askFor(state: State, found: Found): Ask {
  return { state, found, tense: () => tenseOf(state, found) }
}

function resolveOne(state: State, found: readonly Found[], i: number): Resolved {
  const one = found[i]!
  const { expression } = one
  const ask = askFor(state, one)
  const date = (answer: Omit<Resolved, 'type'>): Resolved => withPart({ ...answer, type: 'DATE' }, expression.part)
  switch (expression.kind) {
    case 'calendar':
      return date(resolveCalendar(expression.stated!, ask))
    case 'step':
      return date(resolveStep(expression.step!, ask))
    case 'part':
      return date(partOf(ask))
    case 'duration':
      return resolveDuration(expression, ask)
    case 'set':
      return resolveSet(expression, ask)
    case 'clock':
      return resolveClock(ask, found, i)
    case 'counter':
      return { type: 'DATE', moment: { value: openCounter(expression.unit!) }, inferred: false, reasons: [] }
    default:
      return { type: 'DATE', moment: { value: expression.value! }, inferred: false, reasons: [] }
  }
}

/** "Closed until Friday" and "postponed to Sunday" point ahead whatever the verb's tense, unless told as over. */
function tenseOf(state: State, found: Found): Tense {
  const before = state.a.text.slice(Math.max(0, found.start - 60), found.start)
  if (MOVED.test(before) || isPlanned(state, found)) return 'future'
  const tense = tenseAt(state.a, found.start, found.end)
  if (tense === 'unknown' && (found.lead === 'by' || found.lead === 'until')) return 'future'
  if (found.lead !== 'until' || tense === 'future') return tense
  return /\b(?:was|were|had|stayed|remained|lasted|held|ran|did)\b/.test(before) ? tense : 'future'
}

/** "Council to vote on Monday": in a headline the infinitive stands for the future. */
function isPlanned(state: State, found: Found): boolean {
  const heading = state.headings.find((span) => span.start <= found.start && found.end <= span.end)
  return heading !== undefined && /\S to [a-z]/.test(state.a.text.slice(heading.start, found.start))
}

/** A plan moved "to" the time that follows; "from Friday to Sunday" after it is no range. */
const MOVED =
  /\b(?:postponed|delayed|rescheduled|moved|deferred|adjourned|pushed back|put off|put back|brought forward|extended|shifted)(?: from [A-Za-z0-9 ,]{2,24})? (?:to|until|till|by) (?:the )?$/

function openCounter(unit: string): string {
  return unit === 'day'
    ? 'XXXX-XX-XX'
    : unit === 'week' || unit === 'weekend'
      ? 'XXXX-WXX'
      : unit === 'month'
        ? 'XXXX-XX'
        : 'XXXX'
}

/** "Monday night": the day with its part; the night of an open date stays open. */
function withPart(resolved: Resolved, part: string | undefined): Resolved {
  if (!part) return resolved
  const { value } = resolved.moment
  const day = /^(?:BC)?[X\d]{4}-[X\d]{2}-[X\d]{2}$/.test(value) || /-WXX-\d$/.test(value)
  const base = day ? value : value === 'PRESENT_REF' ? 'XXXX-XX-XX' : value
  return { ...resolved, type: 'TIME', moment: { ...resolved.moment, value: `${base}T${part}` } }
}

/** "the last week of March", "the first day of 2008". */
function partOf(ask: Ask): Omit<Resolved, 'type'> {
  const { of, unit, index, stated } = ask.found.expression
  const whole = of!.step ? resolveStep(of!.step, ask) : resolveCalendar(of!.stated!, ask)
  const moment = partMoment(whole.moment, unit!, index!, stated?.weekday)
  return {
    ...whole,
    moment: moment ?? { value: unit === 'day' ? `${whole.moment.value}-XX` : 'XXXX-WXX' },
    alternatives: undefined,
  }
}

function partMoment(whole: Moment, unit: string, index: number, weekday: number | undefined): Moment | undefined {
  const { first, last } = whole
  if (first === undefined || last === undefined) return undefined
  if (weekday !== undefined) {
    const start =
      index > 0
        ? first + ((weekday - weekdayOf(first) + 7) % 7) + (index - 1) * 7
        : last - ((weekdayOf(last) - weekday + 7) % 7)
    return start <= last ? dayMoment(start) : undefined
  }
  if (unit === 'day') return dayMoment(index > 0 ? first + index - 1 : last)
  if (unit === 'month') {
    const month = index > 0 ? index : 12
    return month <= 12 && whole.month === undefined && whole.year !== undefined
      ? monthMoment(whole.year, month)
      : undefined
  }
  // A week belongs to the month that holds most of its days.
  const day = index > 0 ? first + 3 + (index - 1) * 7 : last - 3
  return unit === 'weekend' ? weekendMoment(day) : weekMoment(day)
}

/** A clock time takes its day from the words beside it, else from the date named just before, else from publication. */
function resolveClock(ask: Ask, found: readonly Found[], i: number): Resolved {
  const { expression } = ask.found
  const { clock, part } = expression
  const answer = dayOfClock(ask, found, i)
  const value = answer?.moment.day !== undefined || answer?.moment.value ? answer.moment.value : 'XXXX-XX-XX'
  if (!clock) {
    const open = { value: `XXXX-XX-XXT${part}` }
    return { type: 'TIME', moment: open, inferred: false, reasons: [] }
  }
  const time = `T${pad(clock.hour, 2)}:${pad(clock.minute ?? 0, 2)}${clock.second === undefined ? '' : `:${pad(clock.second, 2)}`}${clock.zone ?? ''}`
  const instant =
    answer?.moment.day === undefined
      ? undefined
      : `${answer.moment.value}${time}${/^[+-]\d\d$/.test(clock.zone ?? '') ? ':00' : ''}`
  return {
    type: 'TIME',
    moment: { ...answer?.moment, value: `${value}${time}` },
    inferred: answer !== undefined,
    reasons: answer?.reasons ?? [],
    clock: instant,
  }
}

function dayOfClock(ask: Ask, found: readonly Found[], i: number): Omit<Resolved, 'type'> | undefined {
  const { state } = ask
  const { expression, to } = ask.found
  if (expression.step) return resolveStep(expression.step, ask)
  if (expression.stated) return resolveCalendar(expression.stated, ask)
  // "at 5 p.m. (10 a.m. in the capital) on Friday": another clock time may stand between.
  const next = found[found[i + 1]?.expression.kind === 'clock' ? i + 2 : i + 1]
  if (
    next &&
    next.from - to <= (next === found[i + 1] ? 5 : 10) &&
    isDay(next) &&
    sameLine(state, ask.found.end, next.start)
  ) {
    const { step, stated } = next.expression
    const answer = step ? resolveStep(step, askFor(state, next)) : resolveCalendar(stated!, askFor(state, next))
    if (answer.moment.day !== undefined || /^BC|XXXX/.test(answer.moment.value)) return answer
  }
  const day = (number: number, why: string): Omit<Resolved, 'type'> => ({
    moment: dayMoment(number),
    inferred: true,
    reasons: [why],
  })
  const near =
    state.day !== undefined && (state.mode === 'narrative' || sameLine(state, state.namedAt, ask.found.start))
  if (near) return day(state.day!, 'the day named just before')
  return state.published === undefined || state.mode === 'narrative'
    ? undefined
    : day(state.published, 'the day of publication')
}

function isDay(found: Found): boolean {
  const { stated, step, kind } = found.expression
  if (kind === 'calendar')
    return stated?.weekday !== undefined || (stated?.day !== undefined && stated.month !== undefined)
  return kind === 'step' && step?.unit === 'day' && step.anchor === 'published'
}

function sameLine(state: State, from: number, to: number): boolean {
  if (from < 0 || to - from > 400) return false
  return !/[A-Za-z0-9)”"]{2}[.!?]\s|\n\n/.test(state.a.text.slice(from, to))
}

/** Notes what was named, so that the next expression can count from it. */
function remember(state: State, found: Found, resolved: Resolved): void {
  const { expression } = found
  if (resolved.type === 'DURATION' || resolved.type === 'SET' || expression.kind === 'counter') return
  const { moment } = resolved
  if (moment.year === undefined || isAside(state, found, moment)) return
  if (state.mode === 'narrative' && state.year !== moment.year) {
    state.month = undefined
    state.day = undefined
  }
  state.named = moment
  state.namedAt = found.end
  state.year = moment.year
  state.yearAt = found.end
  if (moment.month !== undefined) state.month = moment
  if (moment.day !== undefined) state.day = moment.day
  state.decade = /^(?:BC)?\d{3}$/.test(moment.value) ? moment.year : undefined
}

/**
 * A date that is no station of the story: "since 1955", "two years earlier" in passing, what is planned for a year ahead.
 * What follows is not counted from it.
 */
function isAside(state: State, found: Found, moment: Moment): boolean {
  if (state.mode !== 'narrative' || state.year === undefined) return false
  const { stated, step } = found.expression
  if (found.lead === 'since' && stated?.month === undefined) return true
  if (step && step.offset < 0 && !opensSentence(state.a, found.start)) return true
  return moment.year !== state.year && tenseAt(state.a, found.start, found.end) === 'future'
}
