import type { Decision, Reading, Report } from '../model/index.ts'
import { momentOf, reconcile, type Story } from '../reconcile/index.ts'
import { type Clock, type ClockOptions, setClock } from './clock.ts'
import type { StoryOptions } from './story-name.ts'

export interface BriefOptions extends ClockOptions, StoryOptions {
  /** For the desk: use reports under embargo too. */
  readonly includeEmbargoed?: boolean
  /** At most so many lines, besides those that the desk pinned and those that were taken back; see `LINES`. */
  readonly lines?: number
  /** The desk's log. */
  readonly decisions?: readonly Decision[]
  /** Statements of older days that are compared with at least: see `AMPLE`. */
  readonly ample?: number
}

export interface ReadReport {
  readonly report: Report
  readonly reading: Reading
}

export interface Settled {
  readonly clock: Clock
  readonly story: Story
  /** Ids of reports published after the moment asked about, and so left out; sorted. */
  readonly later: readonly string[]
}

/**
 * Sets the clock and reconciles what was published by then: what stands open on the day of the brief, or the `whole`
 * story. Throws UsageError for options that make no sense.
 */
export function settle(all: readonly ReadReport[], options: BriefOptions, whole = false): Settled {
  const clock = setClock(
    all.map(({ reading }) => reading.publishedAt),
    options,
  )
  const isLater = ({ reading }: ReadReport): boolean => (momentOf(reading.publishedAt)?.at ?? 0) > clock.asOf
  const story = reconcile(
    all.filter((pair) => !isLater(pair)),
    {
      asOf: clock.asOf,
      ...(whole ? { whole } : { day: clock.day, zone: clock.zone }),
      includeEmbargoed: options.includeEmbargoed ?? false,
      decisions: options.decisions ?? [],
      ...(options.ample === undefined ? {} : { ample: options.ample }),
      // Without a moment asked about the clock stands at the newest report, which the desk may decide about long after.
      ...(options.asOf === undefined && options.now === undefined ? {} : { decidedUntil: clock.asOf }),
    },
  )
  const later = new Set(all.filter(isLater).map(({ report }) => report.id))
  return { clock, story, later: [...later].sort() }
}
