import type { Brief, Line, Time } from '../../model/index.ts'
import { addDays, parseMoment } from '../../reconcile/index.ts'

/** `2022-03-07T14:05+02:00` or `2022-03-07` as an instant of RFC 3339 in UTC; nothing for what is neither. */
export function instantOf(value: string | undefined): string | undefined {
  const moment = value === undefined ? undefined : parseMoment(value)
  return moment && `${Temporal.Instant.fromEpochMilliseconds(moment.at).toString({ smallestUnit: 'second' })}`
}

/** When the first of the reports that carry a line was published, else when the brief was made. */
export function lineInstant(line: Line, brief: Brief): string {
  return reportInstants(line, brief)[0] ?? asOfInstant(brief)
}

/** Instants at which a line's reports were published, earliest first. */
export function reportInstants(line: Line, brief: Brief): string[] {
  const instants = instantsOf(brief)
  return line.carriers.flatMap((id) => instants.get(id) ?? []).sort()
}

/** Worked out once a brief: a feed asks for every line of it. */
const known = new WeakMap<Brief['reports'], ReadonlyMap<string, string>>()

function instantsOf({ reports }: Brief): ReadonlyMap<string, string> {
  const before = known.get(reports)
  if (before) return before
  const instants = new Map(
    reports.flatMap((report) => {
      const instant = instantOf(report.publishedAt?.value)
      return instant === undefined ? [] : [[report.id, instant] as const]
    }),
  )
  known.set(reports, instants)
  return instants
}

/** The brief's own clock, in whole seconds. */
export function asOfInstant(brief: Brief): string {
  return instantOf(brief.asOf) ?? '1970-01-01T00:00:00Z'
}

/** First and last day that a time covers, where it has both. */
export function daysCovered(time: Time | undefined): { first: string; last: string } | undefined {
  if (!time) return undefined
  const begin = dayOf(time.begin) ?? dayOf(time.value)
  const end = dayOf(time.end) ?? begin
  const first = begin ?? end
  return first !== undefined && end !== undefined && first <= end ? { first, last: end } : undefined
}

function dayOf(value: string | undefined): string | undefined {
  const day = value?.slice(0, 10) ?? ''
  return parseMoment(day)?.day
}

/** The day after, for formats whose end is the first day that is no longer meant. */
export const dayAfter = (day: string): string => addDays(day, 1)
