import { type Change, contentId, type Line } from '../model/index.ts'
import { type Claim, dayIn, daysOf, evidenceFor, type Story } from '../reconcile/index.ts'
import type { Clock } from './clock.ts'
import { disputedClaims } from './disputed-claims.ts'

/** Whether the claim was there before, and what about it is new. */
export function stateOf(claim: Claim, story: Story, clock: Clock): Line['state'] {
  if (claim.withdrawnBy !== undefined) return 'withdrawn'
  if (disputedClaims(story).has(claim.id)) return 'disputed'
  if (isNew(claim, clock)) return claim.updates === undefined ? 'new' : 'updated'
  const late = claim.tellings.some(
    (telling) => (telling.from.moment?.at ?? 0) > clock.since && telling.origin !== claim.origins[0],
  )
  return late ? 'updated' : 'unchanged'
}

/** First told after the moment that changes are counted from. Undated reports count as new. */
function isNew(claim: Claim, clock: Clock): boolean {
  return (claim.tellings[0]!.from.moment?.at ?? Number.POSITIVE_INFINITY) > clock.since
}

/**
 * What changed since then, once each. Copies change nothing. Where no report is older than that moment there is nothing
 * to compare with, and the list is empty.
 */
export function listChanges(story: Story, lines: ReadonlyMap<string, string>, clock: Clock): Change[] {
  if (!story.reports.some((entry) => entry.moment !== undefined && entry.moment.at <= clock.since)) return []
  const byId = new Map(story.claims.map((claim) => [claim.id, claim]))
  const changes: Change[] = []
  for (const claim of story.claims) if (isNew(claim, clock)) changes.push(newsOf(claim, byId, lines, clock))
  for (const correction of story.corrections) {
    const by = story.reports.find((entry) => entry.report.id === byId.get(correction.claim)?.withdrawnBy)
    if ((by?.moment?.at ?? 0) <= clock.since) continue
    const before = lines.get(correction.claim)
    const who = correction.by[0]?.name
    const id = contentId('x', 'withdrawn', correction.id)
    changes.push({
      id,
      kind: 'withdrawn',
      line: correction.claim,
      ...(before ? { before } : {}),
      at: correction.at,
      ...(who ? { by: who } : {}),
      evidence: [...correction.evidence],
    })
  }
  changes.push(...planChanges(story, byId, clock), ...deskChanges(story, clock))
  return changes.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1))
}

function newsOf(
  claim: Claim,
  byId: ReadonlyMap<string, Claim>,
  lines: ReadonlyMap<string, string>,
  clock: Clock,
): Change {
  const { from, statement, time, chain } = claim.tellings[0]!
  const old = claim.updates === undefined ? undefined : byId.get(claim.updates)
  const before =
    old &&
    (lines.get(old.id) ??
      old.tellings[0]!.from.report.text.slice(old.tellings[0]!.statement.start, old.tellings[0]!.statement.end))
  const lowered =
    old !== undefined && (claim.tellings[0]!.figures[0]?.value ?? 0) < (old.tellings[0]!.figures[0]?.value ?? 0)
  const days = statement.time?.mention ? daysOf(time) : undefined
  const late = days !== undefined && statement.modality === 'happened' && days[1] < dayIn(clock.since, clock.zone)
  const kind = old ? (lowered ? 'revised' : 'updated') : late ? 'late' : 'new'
  const after = lines.get(claim.id) ?? from.report.text.slice(statement.start, statement.end)
  const who = chain[0]?.name
  return {
    id: contentId('x', kind, claim.id),
    kind,
    line: claim.id,
    ...(before ? { before } : {}),
    after,
    at: from.reading.publishedAt?.value ?? '',
    ...(who ? { by: who } : {}),
    evidence: statement.sentences.map((span) => evidenceFor(from.report, span, statement.rule, 'content')),
  }
}

function planChanges(story: Story, byId: ReadonlyMap<string, Claim>, clock: Clock): Change[] {
  return story.plans.flatMap((plan) => {
    const changes: Change[] = []
    const add = (kind: 'plan-moved' | 'plan-done', claim: Claim | undefined, before: string, after: string): void => {
      if (!claim || !isNew(claim, clock)) return
      const { from, statement } = claim.tellings[0]!
      const evidence = statement.sentences.map((span) => evidenceFor(from.report, span, statement.rule, 'content'))
      const at = from.reading.publishedAt?.value ?? ''
      changes.push({ id: contentId('x', kind, plan.uid, claim.id), kind, line: claim.id, before, after, at, evidence })
    }
    const was = plan.was.at(-1)
    if (was) add('plan-moved', byId.get(plan.claims.at(-1)!), was.value, plan.time.value)
    if (plan.outcome) add('plan-done', byId.get(plan.outcome.claims[0]!), plan.time.value, plan.outcome.state)
    return changes
  })
}

/** What the desk decided since then. */
function deskChanges(story: Story, clock: Clock): Change[] {
  const kinds = { merge: 'merged', split: 'split' } as const
  return story.decisions
    .filter((decision) => Date.parse(decision.made) > clock.since && decision.kind !== 'withdraw')
    .map((decision) => ({
      id: contentId('x', 'decision', decision.id),
      kind: kinds[decision.kind as keyof typeof kinds] ?? 'decision',
      ...(decision.kind === 'pin' || decision.kind === 'hide' ? { line: decision.target } : {}),
      ...(decision.kind === 'heading' ? { after: decision.heading } : {}),
      at: decision.made,
      by: decision.by,
      reason: decision.why,
      evidence: [],
    }))
}
