import type { Brief, Evidence, Line } from '../../model/index.ts'
import { isEmptyFilter, type LineFilter, matchesLine } from './matches-line.ts'

/**
 * The brief as it may leave the house: without what was withdrawn, and with nothing but what the filter asks for. Every
 * list follows: a dispute stays where all of its sides do, a series keeps the points of the lines that are left. The
 * corrections stay, so that it can be seen that something was taken back.
 */
export function filterBrief(brief: Brief, filter: LineFilter = {}): Brief {
  const all = isEmptyFilter(filter)
  const gone = withdrawnLines(brief)
  const kinds = new Map(brief.events.flatMap((event) => event.lines.map((line) => [line, event.kind] as const)))
  const sections = brief.sections.map((section) => ({
    ...section,
    lines: section.lines.filter((line) => {
      const kind = kinds.get(line.id)
      return !gone.has(line.id) && matchesLine(line, { section, ...(kind === undefined ? {} : { kind }) }, filter)
    }),
  }))
  const lines = new Map(sections.flatMap((section) => section.lines).map((line) => [line.id, line]))
  // Without a filter, what points to a line of another day stays too.
  const keeps = (id: string): boolean => (all ? !gone.has(id) : lines.has(id))
  // What the desk hid, and what only repeats an older report, is no news either.
  const unprinted = new Set(
    brief.leftOut.flatMap(({ line, reason }) =>
      line !== undefined && (reason === 'hidden' || reason === 'repeats-another-line') ? [line] : [],
    ),
  )
  const disputes = brief.disputes.filter((dispute) => dispute.sides.every((side) => side.lines.some(keeps)))
  const kept: Brief = {
    ...brief,
    lead: brief.lead.filter(keeps),
    sections: sections.filter((section) => section.lines.length > 0),
    events: brief.events.flatMap((event) => filterEvent(event, lines)),
    series: brief.series.flatMap((series) => filterSeries(series, keeps)),
    disputes: disputes.map((dispute) => ({
      ...dispute,
      sides: dispute.sides.map((side) => ({ ...side, lines: side.lines.filter(keeps) })),
    })),
    comingUp: brief.comingUp.flatMap((plan) => filterPlan(plan, keeps)),
    corrections: brief.corrections.filter(
      (correction) => all || lines.has(correction.line) || gone.has(correction.line),
    ),
    changes: brief.changes.flatMap((change) =>
      change.line !== undefined && unprinted.has(change.line) ? [] : filterChange(change, lines, all, gone),
    ),
    notKnown: brief.notKnown.filter((entry) => keeps(entry.line)),
  }
  return all ? withoutTitles(kept) : onlyUsed(kept, lines)
}

/** Ids of what was taken back. */
export function withdrawnLines(brief: Brief): Set<string> {
  const marked = brief.sections.flatMap((section) => section.lines).filter((line) => line.state === 'withdrawn')
  const points = brief.series.flatMap((series) => series.points).filter((point) => point.state === 'withdrawn')
  return new Set([
    ...marked.map((line) => line.id),
    ...points.map((point) => point.line),
    ...brief.corrections.map((correction) => correction.line),
  ])
}

const within = (inner: Evidence, outer: Evidence) =>
  inner.report === outer.report && outer.start <= inner.start && inner.end <= outer.end

/** An event told by what is left: a heading or an actor read from a line that is gone goes with it. */
function filterEvent(event: Brief['events'][number], lines: ReadonlyMap<string, Line>): Brief['events'] {
  const left = event.lines.flatMap((id) => lines.get(id) ?? [])
  const [first] = left
  if (!first) return []
  const proof = left.flatMap((line) => line.evidence)
  const stands = (evidence: readonly Evidence[]) =>
    evidence.every((item) => proof.some((other) => within(item, other) || within(other, item)))
  const heading = stands(event.headingEvidence)
    ? { heading: event.heading, headingEvidence: event.headingEvidence }
    : { heading: first.text, headingEvidence: first.evidence.slice(0, 1) }
  const actors = event.actors.filter((actor) => stands(actor.evidence))
  return [{ ...event, ...heading, actors, lines: left.map((line) => line.id) }]
}

function filterSeries(series: Brief['series'][number], keeps: (id: string) => boolean): Brief['series'] {
  const points = series.points.filter((point) => point.state !== 'withdrawn' && keeps(point.line))
  return points.length === 0 ? [] : [{ ...series, points }]
}

function filterPlan(plan: Brief['comingUp'][number], keeps: (id: string) => boolean): Brief['comingUp'] {
  const lines = plan.lines.filter(keeps)
  if (lines.length === 0) return []
  const { outcome, ...rest } = plan
  const told = outcome?.lines.filter(keeps) ?? []
  return [{ ...rest, lines, ...(outcome && told.length > 0 ? { outcome: { ...outcome, lines: told } } : {}) }]
}

/** A withdrawal is told without repeating what was withdrawn. */
function filterChange(
  change: Brief['changes'][number],
  lines: ReadonlyMap<string, Line>,
  all: boolean,
  gone: ReadonlySet<string>,
): Brief['changes'] {
  if (change.kind === 'withdrawn') {
    const { before: _, ...rest } = change
    return [rest]
  }
  if (change.line === undefined) return all ? [change] : []
  return gone.has(change.line) || (!all && !lines.has(change.line)) ? [] : [change]
}

/** The headline of a report that was withdrawn says what was withdrawn. */
function withoutTitles(brief: Brief): Brief {
  const reports = brief.reports.map((report) => {
    if (report.status !== 'withdrawn' && report.status !== 'outdated' && report.status !== 'embargoed') return report
    const { title: _, ...rest } = report
    return rest
  })
  return { ...brief, reports }
}

/** Reports and numbers of the lines that are left. */
function onlyUsed(brief: Brief, lines: ReadonlyMap<string, Line>): Brief {
  const used = new Set([...lines.values()].flatMap((line) => line.carriers))
  const kept = withoutTitles({ ...brief, reports: brief.reports.filter((report) => used.has(report.id)) })
  const speakers = new Set([...lines.values()].map((line) => line.chain[0]?.name))
  return {
    ...kept,
    leftOut: [],
    numbers: {
      reports: kept.reports.length,
      copies: kept.reports.filter((report) => report.status === 'copy' || report.copyOf !== undefined).length,
      outlets: new Set(kept.reports.flatMap((report) => report.outlet ?? [])).size,
      origins: speakers.size,
      lines: lines.size,
      notRead: 0,
    },
  }
}
