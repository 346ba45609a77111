import type { Brief, BriefEvent, Diagnostic } from '../model/index.ts'
import { type Claim, daysOf, evidenceFor, lapsedDecisions, type Story } from '../reconcile/index.ts'
import { listChanges } from './changes.ts'
import { chooseClaims, chooseLead, isLive, isStanding, type LeftOut, thin } from './choose.ts'
import type { Clock } from './clock.ts'
import { linePrinter } from './line-printer.ts'
import { printSeries } from './print-series.ts'
import { reportRef } from './report-ref.ts'
import { divide } from './sections.ts'
import { type BriefOptions, type ReadReport, type Settled, settle } from './settle.ts'
import { shorten } from './shorten.ts'
import { nameStory, type StoryOptions } from './story-name.ts'

/**
 * The brief of these reports for a day: a function of the set of reports and the options, whatever the order.
 * `diagnostics` are those met before (input that could not be read). Throws UsageError for options that make no sense.
 */
export function makeBrief(
  all: readonly ReadReport[],
  options: BriefOptions = {},
  diagnostics: readonly Diagnostic[] = [],
): Brief {
  return printBrief(settle(all, options), options, diagnostics)
}

/** The brief of what was settled. */
export function printBrief(
  { clock, story, later }: Settled,
  options: StoryOptions & Pick<BriefOptions, 'lines'>,
  diagnostics: readonly Diagnostic[] = [],
): Brief {
  const { chosen, leftOut } = chooseClaims(story, clock)
  const sections = printSections(chosen, story, clock, { leftOut, most: options.lines ?? LINES })
  const lines = new Map(sections.flatMap((section) => section.lines.map((line) => [line.id, line.text] as const)))
  const printed = chosen.filter((claim) => lines.has(claim.id))
  return {
    schema: 'sayso.brief/1',
    story: nameStory(story, clock, options),
    day: clock.day,
    asOf: Temporal.Instant.fromEpochMilliseconds(clock.asOf).toString(),
    reports: story.reports.map(reportRef),
    lead: chooseLead(printed, story, clock),
    sections,
    events: story.events.flatMap((event) => eventOf(event, lines, headingOf(story, [event.id, ...event.aliases]))),
    series: printSeries(story, lines),
    disputes: story.disputes
      .filter((dispute) => isLive(dispute, story, clock))
      .map((dispute) => ({
        id: dispute.id,
        ...(dispute.event ? { event: dispute.event } : {}),
        kind: dispute.kind,
        about: aboutOf(story, dispute.about),
        agreed: dispute.agreed.slice(),
        sides: dispute.sides.map((side) => ({ who: side.who.slice(), lines: side.claims.slice() })),
      })),
    comingUp: comingUp(story, clock),
    corrections: story.corrections.map(({ claim, by, stillCarriedBy, evidence, ...rest }) => ({
      ...rest,
      line: claim,
      by: by.slice(),
      stillCarriedBy: stillCarriedBy.slice(),
      evidence: evidence.slice(),
    })),
    changes: listChanges(story, lines, clock),
    notKnown: notKnown(story, printed, clock),
    leftOut: [...leftOut, ...unusedReports(story, later)],
    numbers: numbersOf(story, printed),
    diagnostics: [
      ...diagnostics,
      ...story.reports.flatMap((entry) => [...entry.reading.diagnostics, ...embargoNote(entry)]),
      ...lapsedNotes(story, sections),
    ],
  }
}

/** A page has room for so many lines, where nobody says otherwise. */
const LINES = 120

interface Room {
  readonly leftOut: LeftOut[]
  readonly most: number
}

function printSections(
  chosen: readonly Claim[],
  story: Story,
  clock: Clock,
  { leftOut, most }: Room,
): Brief['sections'] {
  const print = linePrinter(story, clock)
  const thinned = divide(chosen, story).map(({ section, claims }) => ({
    section,
    claims: section.from === 'source' ? claims : thin(claims, story, clock, leftOut),
  }))
  return shorten(thinned, story, most, leftOut).map(({ section, claims }) => {
    const heading = headingOf(story, [section.id])
    return {
      ...section,
      ...(heading === undefined ? {} : { heading, from: 'desk' as const }),
      lines: claims.map(print),
    }
  })
}

/** The words the desk gave to what has one of these ids; the last decision counts. */
function headingOf(story: Story, ids: readonly string[]): string | undefined {
  const decision = story.decisions.findLast((one) => one.kind === 'heading' && ids.includes(one.target))
  return decision?.kind === 'heading' ? decision.heading : undefined
}

const HEADING_LENGTH = 110

/** An event's heading is the words of its first claim, cut at a word. */
function eventOf(
  event: Story['events'][number],
  lines: ReadonlyMap<string, string>,
  reworded: string | undefined,
): BriefEvent[] {
  const printed = event.claims.filter((claim) => lines.has(claim.id))
  if (printed.length === 0) return []
  const { from, statement, time } = printed[0]!.tellings[0]!
  const span = statement.content[0] ?? statement.sentences[0] ?? statement
  const whole = from.report.text.slice(span.start, span.end)
  const cut = whole.length <= HEADING_LENGTH ? whole.length : whole.lastIndexOf(' ', HEADING_LENGTH)
  const heading = { start: span.start, end: span.start + (cut > 0 ? cut : HEADING_LENGTH) }
  return [
    {
      id: event.id,
      heading: reworded ?? from.report.text.slice(heading.start, heading.end),
      headingEvidence: [evidenceFor(from.report, heading, statement.rule, 'content')],
      kind: event.what,
      ...(time ? { time } : {}),
      lines: printed.map((claim) => claim.id),
      actors: printed.flatMap((claim) => actorsOf(claim)),
    },
  ]
}

function actorsOf(claim: Claim): BriefEvent['actors'] {
  const { from, statement, chain } = claim.tellings[0]!
  return (statement.event?.actors ?? []).map((actor) => ({
    name: actor.name,
    part: actor.part,
    chain: chain.slice(),
    evidence: [evidenceFor(from.report, actor, actor.rule)],
  }))
}

function aboutOf(story: Story, id: string): string {
  const telling = story.claims.find((claim) => claim.id === id)?.tellings[0]
  return telling ? telling.from.report.text.slice(telling.statement.start, telling.statement.end) : ''
}

function comingUp(story: Story, clock: Clock): Brief['comingUp'] {
  return story.plans
    .filter((plan) => isStanding(plan, clock))
    .map(({ claims, was, outcome, ...plan }) => ({
      ...plan,
      ...(was.length > 0 ? { was: was.slice() } : {}),
      lines: claims.slice(),
      ...(outcome ? { outcome: { state: outcome.state, lines: outcome.claims.slice() } } : {}),
    }))
    .sort((a, b) => compare(a.time.begin ?? a.time.value, b.time.begin ?? b.time.value) || compare(a.uid, b.uid))
}

function notKnown(story: Story, printed: readonly Claim[], clock: Clock): Brief['notKnown'] {
  const found: Brief['notKnown'] = []
  for (const claim of printed) {
    const { from, statement } = claim.tellings[0]!
    if (statement.unverified) {
      found.push({
        kind: 'unverified',
        line: claim.id,
        evidence: [evidenceFor(from.report, statement.unverified, 'unverified')],
      })
    }
  }
  const proof = (id: string): Brief['notKnown'][number]['evidence'] => {
    const telling = story.claims.find((claim) => claim.id === id)?.tellings[0]
    return telling
      ? telling.statement.sentences.map((span) =>
          evidenceFor(telling.from.report, span, telling.statement.rule, 'content'),
        )
      : []
  }
  for (const plan of story.plans) {
    const last = daysOf(plan.time)?.[1]
    const line = plan.claims.at(-1)!
    if (
      isStanding(plan, clock) &&
      plan.outcome === undefined &&
      plan.status !== 'CANCELLED' &&
      last !== undefined &&
      last < clock.day
    ) {
      found.push({ kind: 'plan-passed', line, evidence: proof(line) })
    }
  }
  for (const dispute of story.disputes.filter((candidate) => isLive(candidate, story, clock))) {
    const line = dispute.sides[0]?.claims[0]
    if (line)
      found.push({ kind: 'open-dispute', line, evidence: dispute.sides.flatMap((side) => side.claims.flatMap(proof)) })
  }
  return found
}

function unusedReports(story: Story, later: readonly string[]): LeftOut[] {
  const reasons = { copy: 'copy', 'not-read': 'not-read', embargoed: 'embargoed' } as const
  const now = story.reports.flatMap(({ report, status }) =>
    status in reasons ? [{ report: report.id, reason: reasons[status as keyof typeof reasons] }] : [],
  )
  return [...now, ...later.map((report) => ({ report, reason: 'published-later' as const }))]
}

function numbersOf(story: Story, printed: readonly Claim[]): Brief['numbers'] {
  const shown = story.reports
  const printable = shown.filter((entry) => entry.status !== 'embargoed')
  return {
    reports: shown.length,
    copies: shown.filter((entry) => entry.status === 'copy' || entry.copyOf !== undefined).length,
    outlets: new Set(printable.flatMap((entry) => entry.report.outlet ?? [])).size,
    origins: new Set(printed.flatMap((claim) => claim.origins)).size,
    lines: printed.length,
    notRead: shown.filter((entry) => entry.status === 'not-read').length,
  }
}

/** A decision about what is no longer read is told, never dropped in silence. */
function lapsedNotes(story: Story, sections: Brief['sections']): Diagnostic[] {
  const known = new Set(sections.map((section) => section.id))
  return lapsedDecisions(story.decisions, story.claims, story.events, known).map((decision) => ({
    code: 'decision-lapsed',
    message: `the decision ${decision.id} (${decision.kind} ${decision.target}, by ${decision.by}) no longer applies: what it is about is not read; decide again or undo it`,
  }))
}

function embargoNote(entry: Story['reports'][number]): Diagnostic[] {
  if (entry.status !== 'embargoed') return []
  const until =
    entry.report.embargoedUntil === 'forever'
      ? 'withheld by its publisher'
      : `under embargo until ${entry.report.embargoedUntil}`
  return [
    {
      code: 'embargoed',
      message: `${entry.report.input}: ${until}; read but not printed (--include-embargoed to use it)`,
      report: entry.report.id,
    },
  ]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
