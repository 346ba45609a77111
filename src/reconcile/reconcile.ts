import { type Decision, type Reading, type Report, standsBefore } from '../model/index.ts'
import { joinClaims } from './claims.ts'
import { findCarriers } from './copies/find-carriers.ts'
import { applyCorrections, correctedReports } from './corrections.ts'
import { regroupEvents, standingDecisions, withdrawByDesk } from './decide.ts'
import { findDisputes } from './disputes.ts'
import { joinEvents } from './events.ts'
import { followPlans } from './plans.ts'
import { momentOf, parseMoment } from './published.ts'
import { buildSeries } from './series.ts'
import type { Story, StoryReport } from './story.ts'
import { canonicalOrder, collectTellings } from './tellings.ts'

export interface ReconcileOptions {
  /** Milliseconds since 1970: what is under embargo until later than this is not used. */
  readonly asOf: number
  readonly includeEmbargoed?: boolean
  /** The desk's log; what was undone is left out. */
  readonly decisions?: readonly Decision[]
  /** What was decided later is left out too: milliseconds since 1970. */
  readonly decidedUntil?: number
}

/**
 * Readings of many reports to one story: copies, claims, events, series, disputes, plans, corrections. The result is a
 * function of the set of reports; the order in which they are given changes nothing.
 */
export function reconcile(pairs: readonly { report: Report; reading: Reading }[], options: ReconcileOptions): Story {
  const reports = rank(pairs, options)
  const joined = joinClaims(collectTellings(reports))
  const decisions = standingDecisions(options.decisions ?? [], options.decidedUntil ?? Number.POSITIVE_INFINITY)
  const corrected = applyCorrections(reports, joined)
  const { claims, corrections } = withdrawByDesk(corrected.claims, decisions)
  const order = new Map(claims.map((claim, index) => [claim.id, index]))
  const events = regroupEvents(joinEvents(claims), decisions, order)
  return {
    kind: 'story',
    reports,
    claims,
    events,
    series: buildSeries(events),
    disputes: findDisputes(claims, events),
    plans: followPlans(claims),
    corrections: [...corrected.corrections, ...corrections],
    decisions,
  }
}

/** Reports in canonical order with their status. The same document given twice counts once. */
function rank(pairs: readonly { report: Report; reading: Reading }[], options: ReconcileOptions): StoryReport[] {
  const seen = new Map<string, StoryReport>()
  for (const { report, reading } of pairs) {
    const known = seen.get(report.id)
    if (known && !standsBefore(report, known.report)) continue
    const moment = momentOf(reading.publishedAt)
    seen.set(report.id, { report, reading, status: firstStatus(report, options), ...(moment ? { moment } : {}) })
  }
  const sorted = [...seen.values()].sort(canonicalOrder)
  const readable = sorted.filter((entry) => entry.status === 'read')
  const copies = findCarriers(
    readable
      .filter((entry) => !entry.report.correction)
      .map(({ report, moment }) => ({ id: report.id, day: moment?.day, text: report.text })),
  )
  const outdated = new Map<string, { by: string; kind: string }>()
  for (const entry of sorted) {
    const notice = entry.report.correction
    if (!notice || entry.status === 'embargoed') continue
    for (const old of correctedReports(entry, readable))
      outdated.set(old.report.id, { by: entry.report.id, kind: notice.kind })
  }
  return sorted.map((entry) => {
    const copyOf = copies.get(entry.report.id)
    const later = outdated.get(entry.report.id) ?? (copyOf === undefined ? undefined : outdated.get(copyOf))
    if (later) {
      const status = later.kind === 'kill' || later.kind === 'withdrawal' ? 'withdrawn' : 'outdated'
      return { ...entry, status, outdatedBy: later.by, ...(copyOf === undefined ? {} : { copyOf }) } as const
    }
    return copyOf === undefined ? entry : ({ ...entry, status: 'copy', copyOf } as const)
  })
}

function firstStatus(report: Report, options: ReconcileOptions): 'read' | 'not-read' | 'embargoed' {
  // A deletion may have no words, and none are needed.
  if (report.language !== 'en' && report.text !== '') return 'not-read'
  if (report.embargoedUntil === undefined || options.includeEmbargoed) return 'read'
  const until = parseMoment(report.embargoedUntil)?.at ?? Number.POSITIVE_INFINITY
  return until > options.asOf ? 'embargoed' : 'read'
}
