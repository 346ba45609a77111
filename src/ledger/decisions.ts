import { contentId, type Decision, type DecisionContent, UsageError } from '../model/index.ts'
import type { Ledger } from './ledger.ts'
import type { DecisionRow } from './schema.ts'
import { beginStory, findStory } from './stories.ts'

export interface Logging {
  readonly by: string
  readonly why: string
  /** Milliseconds since 1970. */
  readonly made: number
  /** Sees the log as it stands when the decision is written, and throws where the decision must not be. */
  readonly check?: (log: readonly Decision[]) => void
}

/** A decision and whether it still holds. */
export interface LoggedDecision {
  readonly decision: Decision
  readonly undoneBy?: string
}

/**
 * Adds a decision to the story's log. Throws UsageError `no-such-decision` or `already-undone` for an undo that has
 * nothing to undo.
 */
export function addDecision(
  ledger: Ledger,
  story: string,
  content: DecisionContent,
  { by, why, made, check }: Logging,
): Promise<Decision> {
  return ledger.db.transaction().execute(async (db) => {
    const no = await beginStory(db, story)
    const { kind, target, ...more } = content
    if (kind === 'undo' || check !== undefined) {
      const log = await db.selectFrom('decisions').selectAll().where('story', '=', no).orderBy('no').execute()
      check?.(log.map(toDecision))
      if (kind === 'undo') checkUndo(log, target)
    }
    const rest = JSON.stringify(more)
    const id = contentId('d', story, kind, target, rest, by, why, String(made))
    const row = { id, story: no, made, by, why, kind, target, more: rest }
    await db
      .insertInto('decisions')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
    return toDecision(row)
  })
}

function checkUndo(log: readonly DecisionLike[], target: string): void {
  const wanted = log.find(({ id, kind }) => id === target && kind !== 'undo')
  if (!wanted) throw new UsageError('no-such-decision', `no decision '${target}' in this story; see sayso decide list`)
  const by = log.find(({ kind, target: undone }) => kind === 'undo' && undone === target)
  if (by) throw new UsageError('already-undone', `decision '${target}' was undone already, by ${by.by}`)
}

/** The story's log, oldest first. `since`: only what was decided later than that, in milliseconds since 1970. */
export async function listDecisions(
  ledger: Ledger,
  story: string,
  options: { readonly since?: number } = {},
): Promise<LoggedDecision[]> {
  const no = await findStory(ledger, story)
  const rows = await ledger.db.selectFrom('decisions').selectAll().where('story', '=', no).orderBy('no').execute()
  const undone = new Map(rows.flatMap(({ kind, target, id }) => (kind === 'undo' ? [[target, id] as const] : [])))
  return rows
    .filter(({ made }) => made > (options.since ?? Number.NEGATIVE_INFINITY))
    .map((row) => {
      const undoneBy = undone.get(row.id)
      return { decision: toDecision(row), ...(undoneBy === undefined ? {} : { undoneBy }) }
    })
}

type DecisionLike = Omit<DecisionRow, 'no' | 'story'>

function toDecision({ id, made, by, why, kind, target, more }: DecisionLike): Decision {
  const content = { kind, target, ...(JSON.parse(more) as object) } as DecisionContent
  return { id, made: new Date(made).toISOString(), by, why, ...content }
}
