import { listDecisions } from '../../../ledger/index.ts'
import type { Brief, Line, Report } from '../../../model/index.ts'
import { type LineFilter, matchesLine } from '../../../publish/filter/matches-line.ts'
import { findPassages } from '../../../publish/passages.ts'
import { matchIds } from '../../../publish/short-id.ts'
import { Missing, type Params, type View, type ViewContext, whenOf } from '../view.ts'

/** Lines of a brief in reading order, each with the section that it stands in. */
export const lines: View = async (params, context) => {
  const brief = await context.brief(whenOf(params))
  const kinds = kindsOf(brief)
  const { state, modality } = params
  const found = brief.sections.flatMap((section) =>
    section.lines
      .filter((line) => {
        const kind = kinds.get(line.id)
        return (
          (state === undefined || line.state === state) &&
          (modality === undefined || line.modality === modality) &&
          matchesLine(line, { section, ...(kind === undefined ? {} : { kind }) }, filterOf(params))
        )
      })
      .map((line) => ({ ...line, section: section.id })),
  )
  return { day: brief.day, asOf: brief.asOf, lines: found }
}

export const line: View = async (params, context) => {
  const brief = await context.brief(whenOf(params))
  const { line: found, section } = findLine(brief, params['line'] ?? '')
  return { ...found, section: section.id }
}

/**
 * Why a line stands in the brief: its words where they stand in each report, whoever carries it, and all that is told
 * about it elsewhere in the brief and in the desk's log.
 */
export const why: View = async (params, context) => {
  const brief = await context.brief(whenOf(params))
  const { line: found, section } = findLine(brief, params['line'] ?? '')
  const texts = await textsOf(found, context)
  const carriers = new Set(found.carriers)
  const log = await listDecisions(context.ledger, context.story)
  return {
    day: brief.day,
    asOf: brief.asOf,
    line: found,
    section: { id: section.id, heading: section.heading, from: section.from },
    event: brief.events.find(({ id }) => id === found.event) ?? null,
    dispute: brief.disputes.find(({ id }) => id === found.dispute) ?? null,
    series: brief.series.filter(({ points }) => points.some((point) => point.line === found.id)),
    passages: findPassages(found.evidence, texts),
    carriers: brief.reports.filter(({ id }) => carriers.has(id)),
    corrections: brief.corrections.filter((each) => each.line === found.id),
    changes: brief.changes.filter((each) => each.line === found.id),
    decisions: log.filter(({ decision }) => decision.target === found.id || speaksOf(decision, found.id)),
  }
}

function speaksOf(decision: { readonly kind: string }, line: string): boolean {
  return 'lines' in decision && Array.isArray(decision.lines) && decision.lines.includes(line)
}

async function textsOf(found: Line, context: ViewContext): Promise<Map<string, Report>> {
  const ids = [...new Set(found.evidence.map(({ report }) => report))]
  const reports = await Promise.all(ids.map((id) => context.report(id)))
  return new Map(reports.flatMap((report) => (report ? [[report.id, report] as const] : [])))
}

/** The line of this id, or the one whose id begins so. Throws Missing. */
export function findLine(brief: Brief, wanted: string): { line: Line; section: Brief['sections'][number] } {
  const all = new Map(
    brief.sections.flatMap((section) => section.lines.map((each) => [each.id, { line: each, section }])),
  )
  const [only, another] = matchIds(all.keys(), wanted.replace(/^#/, ''))
  const found = only !== undefined && another === undefined ? all.get(only) : undefined
  if (!found) throw new Missing('no-such-line', `no line '${wanted}' in the brief of ${brief.day}; name another day`)
  return found
}

export function kindsOf(brief: Brief): Map<string, string> {
  return new Map(brief.events.flatMap((event) => event.lines.map((id) => [id, event.kind] as const)))
}

const FILTERS = ['speaker', 'side', 'place', 'kind', 'section'] as const

export function filterOf(params: Params): LineFilter {
  return Object.fromEntries(FILTERS.flatMap((name) => (params[name] === undefined ? [] : [[name, params[name]]])))
}
