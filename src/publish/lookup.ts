import type { Brief, Line, Report, ReportRef } from '../model/index.ts'
import { dayWords } from './day-words.ts'
import { displayText } from './display-text.ts'

/** What a renderer needs to follow the ids of a brief. */
export interface Lookup {
  readonly lines: ReadonlyMap<string, Line>
  readonly reports: ReadonlyMap<string, ReportRef>
  /** Position of a report in the brief's list, from 1: the number a reader sees. */
  readonly reportNumber: ReadonlyMap<string, number>
  readonly texts: ReadonlyMap<string, Report>
}

export function lookUp(brief: Brief, texts: readonly Report[] = []): Lookup {
  return {
    lines: new Map(brief.sections.flatMap((section) => section.lines).map((line) => [line.id, line])),
    reports: new Map(brief.reports.map((report) => [report.id, report])),
    reportNumber: new Map(brief.reports.map((report, index) => [report.id, index + 1])),
    texts: new Map(texts.map((report) => [report.id, report])),
  }
}

/** Lines of these ids that stand in the brief, in the order asked for. */
export function pickLines(lookup: Lookup, ids: readonly string[]): Line[] {
  return ids.flatMap((id) => lookup.lines.get(id) ?? [])
}

/** What the closed list of reasons left out, counted, in the order of first appearance. */
export function leftOutCounts(brief: Brief): [reason: Brief['leftOut'][number]['reason'], count: number][] {
  const counts = new Map<Brief['leftOut'][number]['reason'], number>()
  for (const { reason } of brief.leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts]
}

/** The name to call a report by: outlet and title, or what the user named. Under embargo its title is not told. */
export function reportName(report: ReportRef): string {
  if (report.status === 'embargoed') return report.input
  return [report.outlet, report.title].filter((part) => part !== undefined && part !== '').join(': ') || report.input
}

/** How the day's number came about: "Day 5 is counted from 10 May 2025: “since the spillway gave way on 10 May”". */
export function dayNumberWords({ story }: Brief): string | undefined {
  if (story.dayNumber === undefined || story.start === undefined) return undefined
  const quotes = [...new Set(story.evidence.map(({ quote }) => `“${displayText(quote)}”`))].join(', ')
  const from = `Day ${story.dayNumber} is counted from ${dayWords(story.start)}${story.inferred ? ', worked out' : ''}`
  return quotes === '' ? from : `${from}: ${quotes}`
}

/** Why a report's date is what it is, where it was worked out; nothing where the report states it. */
export function dateReasons(report: ReportRef): string | undefined {
  if (!report.publishedAt?.inferred || report.publishedAt.reasons.length === 0) return undefined
  return report.publishedAt.reasons.map(displayText).join('; ')
}
