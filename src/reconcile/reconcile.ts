import type { Decision, Reading, Report } from '../model/index.ts'
import { applyCorrections } from './corrections.ts'
import { regroupEvents, standingDecisions, withdrawByDesk } from './decide.ts'
import { findDisputes } from './disputes.ts'
import { ofDay } from './of-day.ts'
import { followPlans } from './plans.ts'
import { addDays } from './published.ts'
import { buildSeries } from './series.ts'
import { type ReadableOptions, rankReports, tellStatus } from './status.ts'
import type { Story, StoryReport } from './story.ts'
import { canonicalOrder } from './tellings.ts'
import { AMPLE, REACH, Unfolding } from './unfolding.ts'

export interface ReconcileOptions extends ReadableOptions {
  /**
   * YYYY-MM-DD: the story as it stands on that day, with what was told of it in the week after. Left out, the last day
   * of the reports.
   */
  readonly day?: string
  /** IANA name or offset in which `day` is meant; UTC if left out. */
  readonly zone?: string
  /** All days and not only those that are still open: for a timeline. */
  readonly whole?: boolean
  /** In the place of `AMPLE`. */
  readonly ample?: number
  /** The desk's log; what was undone is left out. */
  readonly decisions?: readonly Decision[]
  /** What was decided later is left out too: milliseconds since 1970. */
  readonly decidedUntil?: number
}

/** Days after its own in which a day is still told of. */
export const AFTERMATH = 7

/**
 * Readings of many reports to one story: copies, claims, events, series, disputes, plans, corrections. The result is a
 * function of the set of reports; the order in which they are given changes nothing.
 */
export function reconcile(pairs: readonly { report: Report; reading: Reading }[], options: ReconcileOptions): Story {
  const reports = rankReports(pairs, options)
  const { days, afterwards } = divideDays(reports, options.day)
  const unfolding = new Unfolding(options.whole ?? false)
  const statements = days.map(({ reports: own }) => countStatements(own))
  days.forEach(({ day, reports: own }, index) => {
    if (day !== undefined) unfolding.forget(days[reachOf(days, statements, index, options.ample)]!.day!, day)
    unfolding.advance(own)
  })
  if (afterwards.length > 0) unfolding.advance(afterwards)
  const withheld = reports.filter(({ status }) => status === 'embargoed')
  return tellStory(unfolding, withheld, options)
}

/** The story that stands open, with what is worked out from all of it at once. */
export function tellStory(unfolding: Unfolding, withheld: readonly StoryReport[], options: ReconcileOptions): Story {
  const status = tellStatus([...unfolding.reports, ...withheld].sort(canonicalOrder), (ids) =>
    unfolding.carriers.among(ids),
  )
  const standing = unfolding.standing(status)
  const reports = [...standing.reports, ...withheld].sort(canonicalOrder)
  const decisions = standingDecisions(options.decisions ?? [], options.decidedUntil ?? Number.POSITIVE_INFINITY)
  const corrected = applyCorrections(reports, standing.claims)
  const { claims: all, corrections } = withdrawByDesk(corrected.claims, decisions)
  const { claims, later } = ofDay(all, options)
  const order = new Map(claims.map((claim, index) => [claim.id, index]))
  const events = regroupEvents(standing.eventsOf(claims), decisions, order)
  return {
    kind: 'story',
    reports,
    claims,
    events,
    series: buildSeries(events),
    disputes: findDisputes(claims, events),
    plans: followPlans(claims),
    corrections: [...corrected.corrections, ...corrections].filter(({ claim }) => order.has(claim)),
    later,
    decisions,
  }
}

interface DayOfReports {
  /** Nothing only where no report has a day. */
  readonly day: string | undefined
  readonly reports: StoryReport[]
}

/**
 * Reports that can be read, day by day; those without a date go with the last day. What was published long after the day
 * asked about is left out, but for what takes older reports back.
 */
function divideDays(
  reports: readonly StoryReport[],
  asked: string | undefined,
): { readonly days: readonly DayOfReports[]; readonly afterwards: readonly StoryReport[] } {
  const readable = reports.filter(({ status }) => status !== 'embargoed')
  const last = asked === undefined ? '9999' : addDays(asked, AFTERMATH)
  const days: DayOfReports[] = []
  const afterwards: StoryReport[] = []
  for (const report of readable) {
    const { day } = report
    if (day !== undefined && day > last) {
      if (report.report.correction) afterwards.push(report)
      continue
    }
    const current = days.at(-1)
    if (current && (day === undefined || current.day === day)) current.reports.push(report)
    else days.push({ day, reports: [report] })
  }
  return { days, afterwards }
}

function countStatements(reports: readonly StoryReport[]): number {
  return reports.reduce((sum, { reading }) => sum + reading.statements.length, 0)
}

/** The first of the days that the day at `index` is compared with: see `REACH` and `AMPLE`. */
export function reachOf(
  days: readonly { readonly day: string | undefined }[],
  statements: readonly number[],
  index: number,
  ample: number = AMPLE,
): number {
  const least = addDays(days[index]!.day!, -REACH)
  let first = index
  let held = statements[index]!
  while (first > 0) {
    held += statements[first - 1]!
    if (days[first - 1]!.day! < least && held > ample) break
    first--
  }
  return first
}
