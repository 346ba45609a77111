import { contentId, type Statement } from '../model/index.ts'
import { continued, isBare } from './continued.ts'
import { Nearness, specificWords } from './nearness.ts'
import type { Claim, StoryEvent, Telling } from './story.ts'
import { type Subject, subjectOf } from './subject.ts'

interface Draft {
  readonly claims: Claim[]
}

/**
 * Puts claims about one happening together, in the claims' order: a claim joins the event of the claim it brings up to
 * date, the nearest one by its words, or the one that the sentence before it told of.
 */
export function joinEvents(claims: readonly Claim[]): StoryEvent[] {
  const near = new Nearness<Draft>(claims)
  const drafts: Draft[] = []
  const byId = new Map<string, Draft>()
  const byStatement = new Map<Statement, Draft>()
  for (const claim of claims) {
    const first = claim.tellings[0]!
    const linked = claim.updates === undefined ? undefined : byId.get(claim.updates)
    // "At least four people were killed." says of which happening only by where it stands.
    const follows = isBare(first) && specificWords(first).length === 0 ? continued(first, byStatement) : undefined
    const draft = linked ?? follows ?? near.nearest(first) ?? continued(first, byStatement) ?? { claims: [] }
    if (draft.claims.length === 0) drafts.push(draft)
    draft.claims.push(claim)
    near.add(claim, draft)
    byId.set(claim.id, draft)
    for (const { statement } of claim.tellings) byStatement.set(statement, draft)
  }
  return drafts.map((draft) => ({
    kind: 'event',
    id: contentId('e', draft.claims[0]!.id),
    aliases: [],
    what: mostOf(draft.claims, (telling) => telling.statement.event?.kind) ?? 'other',
    subject: mostOf(draft.claims, (telling) => named(subjectOf(telling))) ?? 'other',
    claims: draft.claims,
  }))
}

function named(subject: Subject): Subject | undefined {
  return subject === 'other' ? undefined : subject
}

/** What most claims have; of two as common the one that came first. */
function mostOf<T>(claims: readonly Claim[], of: (telling: Telling) => T | undefined): T | undefined {
  const counts = new Map<T, number>()
  for (const claim of claims) {
    const value = of(claim.tellings[0]!)
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].reduce<readonly [T, number] | undefined>(
    (best, one) => (best && best[1] >= one[1] ? best : one),
    undefined,
  )?.[0]
}
