import { countReceived, listDecisions } from '../../../ledger/index.ts'
import { type Brief, type Decision, UsageError } from '../../../model/index.ts'
import { daysOf, parseMoment } from '../../../reconcile/index.ts'
import { changesSince } from '../changes-since.ts'
import { type View, whenOf } from '../view.ts'

/** What waits for somebody to decide, as it follows from the newest brief and the log. */
export const queue: View = async (params, context) => {
  const brief = await context.brief(whenOf(params))
  const log = (await listDecisions(context.ledger, context.story)).filter(({ undoneBy }) => undoneBy === undefined)
  const decisions = log.map(({ decision }) => decision)
  return { day: brief.day, asOf: brief.asOf, ...queueOf(brief, decisions) }
}

/** `decisions` are those that hold. */
export function queueOf(brief: Brief, decisions: readonly Decision[]) {
  return {
    merges: possibleMerges(brief, decisions),
    disputes: brief.disputes,
    ungraded: ungraded(brief, decisions),
    plansPassed: brief.notKnown.filter(({ kind }) => kind === 'plan-passed'),
    stillCarried: brief.corrections.filter(({ stillCarriedBy }) => stillCarriedBy.length > 0),
    lapsed: brief.diagnostics.filter(({ code }) => code === 'decision-lapsed'),
  }
}

/** The end of a shift: what changed since it began, what was decided, what is open. */
export const handover: View = async (params, context) => {
  const { since = '', ...when } = whenOf(params)
  const moment = parseMoment(since)
  if (!moment) throw new UsageError('bad-time', `since '${since}' is no time; write 2022-03-07T14:05Z`)
  const brief = await context.brief(when)
  return {
    since,
    asOf: brief.asOf,
    reports: await countReceived(context.ledger, context.story, moment.at),
    changes: await changesSince(context.ledger, context.story, brief, { since: moment.at }),
    decisions: await listDecisions(context.ledger, context.story, { since: moment.at }),
    open: await queue({}, context),
  }
}

interface PossibleMerge {
  readonly events: readonly [string, string]
  readonly headings: readonly [string, string]
  readonly reasons: readonly string[]
}

/** So many pairs are shown at most: a desk that has more waiting looks at the first ones first. */
const MOST_MERGES = 50

/** Pairs of events of one kind on one day at one place that nobody has said are two. */
function possibleMerges(brief: Brief, decisions: readonly Decision[]): PossibleMerge[] {
  const parted = new Set(decisions.flatMap((each) => (each.kind === 'split' ? [each.target] : [])))
  const events = brief.events
    .filter(({ id, kind }) => kind !== '' && !parted.has(id))
    .map((event) => ({ event, places: placesOf(event, brief), days: event.time && daysOf(event.time) }))
  const found: PossibleMerge[] = []
  for (const [index, a] of events.entries()) {
    for (const b of events.slice(index + 1)) {
      if (found.length >= MOST_MERGES) return found
      const shared = [...a.places].filter((place) => b.places.has(place))
      if (a.event.kind !== b.event.kind || shared.length === 0 || !isSameTime(a.days, b.days)) continue
      found.push({
        events: [a.event.id, b.event.id],
        headings: [a.event.heading, b.event.heading],
        reasons: [`both tell of ${a.event.kind}`, `both at ${shared.join(', ')}`, 'on the same days'],
      })
    }
  }
  return found
}

type Days = ReturnType<typeof daysOf>

function isSameTime(a: Days, b: Days): boolean {
  return a !== undefined && b !== undefined && a[0] <= b[1] && b[0] <= a[1]
}

function placesOf(event: Brief['events'][number], brief: Brief): Set<string> {
  const own = new Set(event.lines)
  const lines = brief.sections.flatMap((section) => section.lines).filter(({ id }) => own.has(id))
  return new Set(lines.flatMap((line) => line.places.map(({ name }) => name)))
}

interface Ungraded {
  readonly source: string
  readonly kind: string
  /** Lines of the brief that stand on its word. */
  readonly lines: readonly string[]
}

/** Sources that nobody has graded, those with the most lines first. */
function ungraded(brief: Brief, decisions: readonly Decision[]): Ungraded[] {
  const graded = new Set(decisions.flatMap((each) => (each.kind === 'grade' ? [each.target] : [])))
  const found = new Map<string, { source: string; kind: string; lines: string[] }>()
  for (const line of brief.sections.flatMap((section) => section.lines)) {
    const [source] = line.chain
    if (!source || source.kind === 'unnamed' || graded.has(source.name) || line.grade.source !== 'F') continue
    const known = found.get(source.name)
    if (known) known.lines.push(line.id)
    else found.set(source.name, { source: source.name, kind: source.kind, lines: [line.id] })
  }
  return [...found.values()].sort((a, b) => b.lines.length - a.lines.length || (a.source < b.source ? -1 : 1))
}
