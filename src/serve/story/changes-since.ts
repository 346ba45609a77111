import {
  compareEditions,
  findEdition,
  findPublished,
  isOfTheDesk,
  type Ledger,
  listDecisions,
  loadAliases,
} from '../../ledger/index.ts'
import { type Brief, type Change, contentId, type Decision } from '../../model/index.ts'
import { describeDecision } from './describe-decision.ts'

/**
 * What is in the brief now that was not in the edition made (for readers of published editions: published) last by
 * `since`, in milliseconds since 1970, and what the desk decided since. Without such an edition, as the brief tells it.
 */
export async function changesSince(
  ledger: Ledger,
  story: string,
  brief: Brief,
  { since, published = false }: { readonly since: number; readonly published?: boolean },
): Promise<Change[]> {
  const before = published
    ? await findPublished(ledger, story, { publishedBy: since })
    : await findEdition(ledger, story, { day: brief.day, madeBy: since })
  const told = before
    ? compareEditions(before.brief, brief, await loadAliases(ledger, story))
    : brief.changes.filter((change) => !isOfTheDesk(change))
  const decided = (await listDecisions(ledger, story, { since })).map(({ decision }) => changeOfDecision(decision))
  return [...told, ...decided].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id))
}

/** An entry of the desk's log as a change. */
export function changeOfDecision(decision: Decision): Change {
  const { id, kind, made, by, why } = decision
  const words: Change['kind'] = kind === 'merge' ? 'merged' : kind === 'split' ? 'split' : 'decision'
  return {
    id: contentId('x', words, id),
    kind: words,
    after: describeDecision(decision),
    at: made,
    by,
    reason: why,
    evidence: [],
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
