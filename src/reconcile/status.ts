import { type Reading, type Report, standsBefore } from '../model/index.ts'
import { correctedReports } from './corrections.ts'
import { dayIn, momentOf, parseMoment } from './published.ts'
import type { StoryReport } from './story.ts'
import { canonicalOrder } from './tellings.ts'

export interface ReadableOptions {
  /** Milliseconds since 1970: what is under embargo until later than this is not used. */
  readonly asOf: number
  readonly includeEmbargoed?: boolean
}

/** Reports in canonical order, each with the day from which it can be read. The same document given twice counts once. */
export function rankReports(
  pairs: readonly { report: Report; reading: Reading }[],
  options: ReadableOptions,
): StoryReport[] {
  const seen = new Map<string, StoryReport>()
  for (const pair of pairs) {
    const known = seen.get(pair.report.id)
    if (!known || standsBefore(pair.report, known.report)) seen.set(pair.report.id, storyReport(pair, options))
  }
  return [...seen.values()].sort(canonicalOrder)
}

/** A report as a story first sees it: what it copies, and what takes it back, is told by `tellStatus`. */
export function storyReport(
  { report, reading }: { readonly report: Report; readonly reading: Reading },
  options: ReadableOptions,
): StoryReport {
  const moment = momentOf(reading.publishedAt)
  const day = moment && readableFrom(report, moment.at, options.includeEmbargoed ?? false)
  return {
    report,
    reading,
    status: firstStatus(report, options),
    ...(moment ? { moment } : {}),
    ...(day === undefined ? {} : { day }),
  }
}

/**
 * Day (YYYY-MM-DD, UTC) from which a report published at a moment (milliseconds since 1970) can be read: that of its
 * embargo's end, if it has one. Nothing while it is withheld.
 */
export function readableFrom(report: Report, at: number, includeEmbargoed: boolean): string | undefined {
  if (report.embargoedUntil === undefined || includeEmbargoed) return dayIn(at, 'UTC')
  const until = parseMoment(report.embargoedUntil)?.at
  return until === undefined ? undefined : dayIn(Math.max(at, until), 'UTC')
}

function firstStatus(report: Report, options: ReadableOptions): 'read' | 'not-read' | 'embargoed' {
  // A deletion may have no words, and none are needed.
  if (report.language !== 'en' && report.text !== '') return 'not-read'
  if (report.embargoedUntil === undefined || options.includeEmbargoed) return 'read'
  const until = parseMoment(report.embargoedUntil)?.at ?? Number.POSITIVE_INFINITY
  return until > options.asOf ? 'embargoed' : 'read'
}

/** False for a report whose words are not compared with others': what corrects another may repeat it. */
export function mayCarry({ report, status }: StoryReport): boolean {
  return status === 'read' && !report.correction
}

/**
 * The reports that carry another's text or were taken back, by id, with that told. Reports come in canonical order;
 * `copiesAmong` gives copy to leader for those of these ids.
 */
export function tellStatus(
  reports: readonly StoryReport[],
  copiesAmong: (ids: readonly string[]) => ReadonlyMap<string, string>,
): Map<string, StoryReport> {
  const readable = reports.filter((entry) => entry.status === 'read')
  const copies = copiesAmong(reports.filter(mayCarry).map(({ report }) => report.id))
  const outdated = new Map<string, { by: string; kind: string }>()
  for (const entry of reports) {
    const notice = entry.report.correction
    if (!notice || entry.status === 'embargoed') continue
    for (const old of correctedReports(entry, readable))
      outdated.set(old.report.id, { by: entry.report.id, kind: notice.kind })
  }
  const told = new Map<string, StoryReport>()
  for (const entry of reports) {
    const { id } = entry.report
    const copyOf = copies.get(id)
    const later = outdated.get(id) ?? (copyOf === undefined ? undefined : outdated.get(copyOf))
    const copied = copyOf === undefined ? {} : { copyOf }
    if (later) {
      const status = later.kind === 'kill' || later.kind === 'withdrawal' ? 'withdrawn' : 'outdated'
      told.set(id, { ...entry, status, outdatedBy: later.by, ...copied })
    } else if (copyOf !== undefined) told.set(id, { ...entry, status: 'copy', copyOf })
  }
  return told
}
