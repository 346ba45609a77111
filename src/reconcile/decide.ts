import { contentId, type Decision } from '../model/index.ts'
import { sourceKey } from './chain.ts'
import { parseMoment } from './published.ts'
import type { Claim, StoryCorrection, StoryEvent } from './story.ts'

/** Decisions made until a moment (milliseconds since 1970) and not undone by then, oldest first. */
export function standingDecisions(log: readonly Decision[], until: number): Decision[] {
  const made = log.filter((decision) => (parseMoment(decision.made)?.at ?? Date.parse(decision.made)) <= until)
  const undone = new Set(made.flatMap((decision) => (decision.kind === 'undo' ? [decision.target] : [])))
  return made
    .filter((decision) => decision.kind !== 'undo' && !undone.has(decision.id))
    .sort((a, b) => (a.made < b.made ? -1 : a.made > b.made ? 1 : a.id < b.id ? -1 : 1))
}

/** Marks what the desk took back as a correction marks it: struck and kept. */
export function withdrawByDesk(
  claims: readonly Claim[],
  decisions: readonly Decision[],
): { claims: readonly Claim[]; corrections: readonly StoryCorrection[] } {
  const taken = new Map(
    decisions.flatMap((decision) => (decision.kind === 'withdraw' ? [[decision.target, decision] as const] : [])),
  )
  if (taken.size === 0) return { claims, corrections: [] }
  const corrections: StoryCorrection[] = []
  const marked = claims.map((claim) => {
    const decision = taken.get(claim.id)
    if (!decision || claim.withdrawnBy !== undefined) return claim
    corrections.push({
      id: contentId('c', decision.id, claim.id),
      kind: 'withdrawal',
      claim: claim.id,
      by: [{ name: decision.by, kind: 'person', role: 'desk', read: '' }],
      at: decision.made,
      stillCarriedBy: [...new Set(claim.tellings.map((telling) => telling.from.report.id))],
      evidence: [],
    })
    return { ...claim, withdrawnBy: decision.id }
  })
  return { claims: marked, corrections }
}

/**
 * Puts events together and apart as the desk decided. An event keeps the id of its earliest claim; ids that are no longer
 * used stay as aliases, so that a decision about one of them still finds it.
 */
export function regroupEvents(
  events: readonly StoryEvent[],
  decisions: readonly Decision[],
  order: ReadonlyMap<string, number>,
): StoryEvent[] {
  let current = [...events]
  for (const decision of decisions) {
    if (decision.kind === 'merge') current = merge(current, [decision.target, ...decision.events], order)
    else if (decision.kind === 'split') current = split(current, decision.target, decision.lines)
  }
  return current
}

function names(event: StoryEvent, id: string): boolean {
  return event.id === id || event.aliases.includes(id)
}

function merge(
  events: readonly StoryEvent[],
  ids: readonly string[],
  order: ReadonlyMap<string, number>,
): StoryEvent[] {
  const parts = events.filter((event) => ids.some((id) => names(event, id)))
  const [first] = parts
  if (!first || parts.length < 2) return [...events]
  const claims = parts.flatMap((event) => event.claims).sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
  const id = contentId('e', claims[0]!.id)
  const aliases = [...new Set(parts.flatMap((event) => [event.id, ...event.aliases]))].filter((other) => other !== id)
  const lead = parts.find((event) => event.claims[0] === claims[0]) ?? first
  const merged = { ...lead, id, aliases: aliases.sort(), claims }
  return events.flatMap((event) => (event === first ? [merged] : parts.includes(event) ? [] : [event]))
}

function split(events: readonly StoryEvent[], target: string, lines: readonly string[]): StoryEvent[] {
  return events.flatMap((event) => {
    if (!names(event, target)) return [event]
    const out = event.claims.filter((claim) => lines.includes(claim.id))
    const kept = event.claims.filter((claim) => !lines.includes(claim.id))
    if (out.length === 0 || kept.length === 0) return [event]
    const part = { ...event, id: contentId('e', out[0]!.id), aliases: [], claims: out }
    const rest = contentId('e', kept[0]!.id)
    const aliases = rest === event.id || part.id === event.id ? event.aliases : [...event.aliases, event.id]
    return [{ ...event, id: rest, aliases, claims: kept }, part]
  })
}

/** Decisions whose target is not in the story as it is read now: they are told and not forgotten. */
export function lapsedDecisions(
  decisions: readonly Decision[],
  claims: readonly Claim[],
  events: readonly StoryEvent[],
  sections: ReadonlySet<string>,
): Decision[] {
  if (decisions.length === 0) return []
  const lines = new Set(claims.map((claim) => claim.id))
  const sources = new Set(
    claims.flatMap((claim) => claim.tellings.flatMap(({ chain }) => chain.map((link) => sourceKey(link.name)))),
  )
  const isEvent = (id: string): boolean => events.some((event) => names(event, id))
  return decisions.filter((decision) => {
    switch (decision.kind) {
      case 'pin':
      case 'hide':
      case 'withdraw':
        return !lines.has(decision.target)
      case 'heading':
        return !isEvent(decision.target) && !sections.has(decision.target)
      case 'merge':
        return ![decision.target, ...decision.events].every(isEvent)
      case 'split':
        return !decision.lines.every((line) => lines.has(line))
      case 'grade':
        return !sources.has(sourceKey(decision.target))
      case 'undo':
        return false
      default:
        return decision satisfies never
    }
  })
}

/** The desk's grade of each source, by the source's key; the last decision counts. */
export function sourceGrades(decisions: readonly Decision[]): ReadonlyMap<string, 'A' | 'B' | 'C' | 'D' | 'E' | 'F'> {
  return new Map(
    decisions.flatMap((decision) =>
      decision.kind === 'grade' ? [[sourceKey(decision.target), decision.grade] as const] : [],
    ),
  )
}
