import type { ReadReport } from '../../brief/index.ts'
import type { Brief } from '../../model/index.ts'
import { dayIn, momentOf } from '../../reconcile/index.ts'

/** A day of a story on which something was published. */
export interface SiteDay {
  /** YYYY-MM-DD. */
  readonly day: string
  /** The last instant of it. */
  readonly end: string
  /** Statements published on it that tell an event. */
  readonly events: number
}

/**
 * Days on which reports of a story were published, oldest first, up to the day of a brief, without what
 * came after it or is under embargo. Days are those of `zone` (IANA name or offset); left out, the offset of the newest report that states one.
 */
export function siteDays(pairs: readonly ReadReport[], upTo: Brief, zone: string = newestOffset(pairs)): SiteDay[] {
  const latest = Temporal.Instant.from(upTo.asOf).epochMilliseconds
  const embargoed = new Set(upTo.reports.filter(({ status }) => status === 'embargoed').map(({ id }) => id))
  const events = new Map<string, number>()
  for (const { report, reading } of pairs) {
    const moment = momentOf(reading.publishedAt)
    if (!moment || moment.at > latest || embargoed.has(report.id)) continue
    const day = moment.dayOnly ? moment.day : dayIn(moment.at, zone)
    const told = reading.statements.filter(({ event }) => event !== undefined).length
    if (day <= upTo.day) events.set(day, (events.get(day) ?? 0) + told)
  }
  if (!events.has(upTo.day)) events.set(upTo.day, 0)
  return [...events]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, told]) => ({ day, end: endOf(day, zone), events: told }))
}

/** "2026-05-10T23:59:59+03:00" */
function endOf(day: string, zone: string): string {
  const start = Temporal.PlainDate.from(day)
    .add({ days: 1 })
    .toZonedDateTime(zone === 'Z' ? 'UTC' : zone)
  const end = start.subtract({ seconds: 1 })
  return end.toString({ timeZoneName: 'never', smallestUnit: 'second' })
}

function newestOffset(pairs: readonly ReadReport[]): string {
  let newest: { readonly at: number; readonly offset: string } | undefined
  for (const { reading } of pairs) {
    const moment = momentOf(reading.publishedAt)
    if (moment?.offset !== undefined && (!newest || moment.at > newest.at)) {
      newest = { at: moment.at, offset: moment.offset }
    }
  }
  return newest?.offset ?? 'UTC'
}
