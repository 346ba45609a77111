import { type PublishedAt, UsageError } from '../model/index.ts'
import { dayIn, type Moment, momentOf, parseMoment } from '../reconcile/index.ts'

export interface ClockOptions {
  readonly day?: string
  readonly asOf?: string
  readonly now?: string
  readonly zone?: string
  readonly since?: string
}

export interface Clock {
  /** Milliseconds since 1970; reports published later are left out. */
  readonly asOf: number
  readonly zone: string
  /** YYYY-MM-DD the brief is for. */
  readonly day: string
  /** What was published until then is not new. */
  readonly since: number
}

/** An undated page is read as not younger than this when nothing else bounds it, so that results need no clock. */
export const RELEASE_DAY = '2026-11-23'

const DAY_MS = 86_400_000

/**
 * The clocks of a brief. `asOf` is `--as-of`, else `--now`, else the latest date among the reports; the zone is
 * `--zone`, else the offset of the report that set it, else UTC; the day is `--day`, else asOf's day in that zone.
 * Throws UsageError `bad-time` or `bad-zone` for options that can not be read.
 */
export function setClock(dates: readonly (PublishedAt | undefined)[], options: ClockOptions): Clock {
  const moments = dates.map(momentOf).filter((moment) => moment !== undefined)
  const latest = moments.reduce<Moment | undefined>(
    (best, moment) => (best && lastMs(best) >= lastMs(moment) ? best : moment),
    undefined,
  )
  const given = options.asOf ?? options.now
  const setter = given === undefined ? latest : required(given, options.asOf === undefined ? '--now' : '--as-of')
  const zone = checkZone(options.zone ?? setter?.offset ?? 'UTC')
  const release = required(RELEASE_DAY, 'release day')
  const asOf = lastMs(setter ?? release)
  const day = options.day === undefined ? dayOf(setter ?? release, asOf, zone, options.zone) : checkDay(options.day)
  const since = options.since === undefined ? startOfDay(day, zone) - 1 : required(options.since, '--since').at
  return { asOf, zone, day, since }
}

/** A bare day counts to its last second. */
function lastMs(moment: Moment): number {
  return moment.dayOnly ? moment.at + DAY_MS - 1000 : moment.at
}

function dayOf(setter: Moment, asOf: number, zone: string, chosen: string | undefined): string {
  return setter.dayOnly || (chosen === undefined && setter.offset !== undefined) ? setter.day : dayIn(asOf, zone)
}

function startOfDay(day: string, zone: string): number {
  const name = zone === 'Z' ? 'UTC' : zone
  return Temporal.PlainDate.from(day).toZonedDateTime(name).epochMilliseconds
}

function required(value: string, option: string): Moment {
  const moment = parseMoment(value)
  if (!moment)
    throw new UsageError('bad-time', `${option} '${value}' is no date; write 2022-03-07 or 2022-03-07T14:05+02:00`)
  return moment
}

function checkDay(day: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !parseMoment(day)) {
    throw new UsageError('bad-time', `--day '${day}' is no day; write 2022-03-07`)
  }
  return day
}

function checkZone(zone: string): string {
  try {
    dayIn(0, zone)
    return zone
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new UsageError('bad-zone', `--zone '${zone}' is no time zone; write Europe/Kyiv or +02:00`)
  }
}

/** The last day an undated page may be from: not after `--now`, else not after the other reports, else the release. */
export function notAfter(dates: readonly (PublishedAt | undefined)[], options: ClockOptions): string {
  if (options.now !== undefined) return required(options.now, '--now').day
  const days = dates.map(momentOf).flatMap((moment) => (moment ? [moment.day] : []))
  return days.length > 0 ? days.reduce((a, b) => (a > b ? a : b)) : RELEASE_DAY
}
