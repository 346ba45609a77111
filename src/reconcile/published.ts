import type { PublishedAt } from '../model/index.ts'

/** A moment as a report states it: sortable, and with the calendar day where it was written. */
export interface Moment {
  /** Milliseconds since 1970 in UTC. A bare day counts from its first moment. */
  readonly at: number
  /** YYYY-MM-DD as written. */
  readonly day: string
  /** `+02:00`, `Z`, or nothing where the page gives none. */
  readonly offset?: string
  /** True if only a day is known. */
  readonly dayOnly: boolean
}

const FORM = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:[.,]\d{1,9})?\s?(Z|[+-]\d{2}:?\d{2})?)?$/

/** Reads `2022-03-07`, `2022-03-07T14:05`, `2022-03-07T14:05:10+02:00`; nothing for any other form. Without an offset, UTC. */
export function parseMoment(value: string): Moment | undefined {
  const match = FORM.exec(value)
  if (!match) return undefined
  const [, day = '', clock, seconds = ':00', zone] = match
  const offset = zone && zone !== 'Z' && !zone.includes(':') ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone
  const at = Date.parse(`${day}T${clock ?? '00:00'}${clock ? seconds : ':00'}${offset ?? 'Z'}`)
  // Date.parse takes 30 February for 2 March.
  if (Number.isNaN(at) || new Date(`${day}T00:00Z`).toISOString().slice(0, 10) !== day) return undefined
  return { at, day, dayOnly: clock === undefined, ...(offset ? { offset } : {}) }
}

/** The moment of a report's date; nothing where it has none. */
export function momentOf(publishedAt: PublishedAt | undefined): Moment | undefined {
  return publishedAt && parseMoment(publishedAt.value)
}

/** YYYY-MM-DD of an instant in a zone: an IANA name, an offset or `Z`. */
export function dayIn(at: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone === 'Z' ? 'UTC' : zone)
    .toPlainDate()
    .toString()
}

/** The day `days` after a day, both YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** Whole days from one day to another, both YYYY-MM-DD. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** Days since 1970-01-01. Read by hand: this is asked for every pair of claims. */
function dayNumber(day: string): number {
  return Date.UTC(digits(day, 0, 4), digits(day, 5, 7) - 1, digits(day, 8, 10)) / 86_400_000
}

function digits(day: string, from: number, to: number): number {
  let value = 0
  for (let i = from; i < to; i++) value = value * 10 + day.charCodeAt(i) - 48
  return value
}
