import { linePrinter, type Settled, SUBJECTS } from '../../brief/index.ts'
import { type Brief, contentId, type Line } from '../../model/index.ts'
import { quotesOldReport, type Story } from '../../reconcile/index.ts'
import { displayText } from '../display-text.ts'
import { daysCovered, lineInstant } from './moments.ts'

/** First and last day, YYYY-MM-DD; either may be left open. */
export interface DayRange {
  readonly from?: string
  readonly to?: string
}

/**
 * A brief of everything said about a stretch of days instead of one: every live line whose day lies in it (where its words
 * give none, the day it was published), by subject. It has no lead, no list of changes and nothing left out.
 */
export function briefOfDays(brief: Brief, { clock, story }: Settled, range: DayRange): Brief {
  const print = linePrinter(story, clock)
  const hidden = new Set([
    ...story.decisions.flatMap((each) => (each.kind === 'hide' ? [each.target] : [])),
    ...story.later,
  ])
  const printed = new Map<string, Line>()
  for (const claim of story.claims) {
    if (hidden.has(claim.id) || claim.updatedBy !== undefined || quotesOldReport(claim)) continue
    const line = print(claim)
    if (isWithin(line, brief, range)) printed.set(line.id, line)
  }
  const sections = SUBJECTS.map(([kind, heading]) => ({
    id: contentId('h', kind),
    heading,
    from: 'sayso' as const,
    lines: story.events
      .filter((event) => event.subject === kind)
      .flatMap((event) => event.claims.flatMap((claim) => printed.get(claim.id) ?? [])),
  }))
  return {
    ...brief,
    lead: [],
    sections: sections.filter((section) => section.lines.length > 0),
    events: eventsOf(story, printed),
    series: story.series.flatMap((series) => {
      const points = series.points.filter((point) => printed.has(point.line))
      return points.length === 0 ? [] : [{ ...series, points }]
    }),
    disputes: disputesOf(story, printed),
    comingUp: plansOf(story, printed),
    changes: [],
    notKnown: [],
    leftOut: [],
    numbers: { ...brief.numbers, lines: printed.size },
  }
}

function isWithin(line: Line, brief: Brief, { from, to }: DayRange): boolean {
  const days = daysCovered(line.time)
  const first = days?.first ?? lineInstant(line, brief).slice(0, 10)
  const last = days?.last ?? first
  return (from === undefined || last >= from) && (to === undefined || first <= to)
}

function eventsOf(story: Story, printed: ReadonlyMap<string, Line>): Brief['events'] {
  return story.events.flatMap((event) => {
    const claims = event.claims.filter((claim) => printed.has(claim.id))
    const first = printed.get(claims[0]?.id ?? '')
    if (!first) return []
    const actors = claims.flatMap((claim) => {
      const { from, statement, chain } = claim.tellings[0]!
      return (statement.event?.actors ?? []).map(({ name, part, start, end, rule }) => ({
        name,
        part,
        chain: chain.slice(),
        evidence: [{ report: from.report.id, start, end, quote: from.report.text.slice(start, end), rule }],
      }))
    })
    const time = first.time ? { time: first.time } : {}
    const heading = { heading: displayText(first.text), headingEvidence: first.evidence.slice(0, 1) }
    return [{ id: event.id, ...heading, kind: event.what, ...time, lines: claims.map(({ id }) => id), actors }]
  })
}

function disputesOf(story: Story, printed: ReadonlyMap<string, Line>): Brief['disputes'] {
  return story.disputes.flatMap(({ id, event, kind, about, agreed, sides }) => {
    const told = printed.get(about)
    if (!told || !sides.every((side) => side.claims.some((claim) => printed.has(claim)))) return []
    return [
      {
        id,
        ...(event === undefined ? {} : { event }),
        kind,
        about: told.text,
        agreed: agreed.slice(),
        sides: sides.map((side) => ({
          who: side.who.slice(),
          lines: side.claims.filter((claim) => printed.has(claim)),
        })),
      },
    ]
  })
}

function plansOf(story: Story, printed: ReadonlyMap<string, Line>): Brief['comingUp'] {
  return story.plans.flatMap(({ claims, was, outcome, ...plan }) => {
    const lines = claims.filter((claim) => printed.has(claim))
    if (lines.length === 0) return []
    const told = outcome ? { outcome: { state: outcome.state, lines: outcome.claims.slice() } } : {}
    return [{ ...plan, ...(was.length > 0 ? { was: was.slice() } : {}), lines, ...told }]
  })
}
