import { addDecision, addToQueue, type Ledger } from '../../ledger/index.ts'
import type { Decision, DecisionContent } from '../../model/index.ts'
import type { ServeEffects } from '../effects.ts'
import { HttpProblem } from '../http/problem.ts'
import type { LiveStory } from '../story/live-story.ts'

export interface Desk {
  readonly ledger: Ledger
  readonly story: LiveStory
  /** Of the story. */
  readonly name: string
  readonly effects: ServeEffects
}

export interface WantedDecision {
  readonly content: DecisionContent
  readonly why: string
  readonly by: string
  /** Version of the log that the editor had before their eyes; left out, nothing is in the way. */
  readonly seen?: string
}

/**
 * Writes a decision and comes back when it is shown. One about something that somebody else has decided about since is
 * put into the queue instead: throws HttpProblem 409 with the decisions it met, the log's version and the item's id.
 */
export async function makeDecision(
  { ledger, story, name, effects }: Desk,
  { content, why, by, seen }: WantedDecision,
): Promise<Decision> {
  let log: readonly Decision[] = []
  const check = (now: readonly Decision[]): void => {
    log = now
    const met = seen === undefined ? [] : decidedSince(now, seen, content)
    if (met.length > 0) throw new Conflict(met)
  }
  try {
    const decision = await addDecision(ledger, name, content, { by, why, made: effects.clock(), check })
    await story.changed()
    return decision
  } catch (error) {
    if (!(error instanceof Conflict)) throw error
    const more = { decision: content, met: error.met.map(({ id }) => id) }
    const conflict = { kind: 'conflict', target: content.target, words: why, more, by, made: effects.clock() } as const
    const item = await addToQueue(ledger, name, conflict)
    throw new HttpProblem(
      409,
      'decided-meanwhile',
      'somebody else has decided about this since you looked; your decision is kept in the queue',
      { more: { met: error.met, version: versionOf(log), item } },
    )
  }
}

const EMPTY = '"none"'

/** The version of a log: its last entry. */
export const versionOf = (log: readonly { readonly id: string }[]): string => {
  const last = log.at(-1)
  return last ? `"${last.id}"` : EMPTY
}

class Conflict extends Error {
  readonly met: readonly Decision[]
  constructor(met: readonly Decision[]) {
    super('decided meanwhile')
    this.met = met
  }
}

/** What was decided after that version about the same things; all of it where the version is not of this log. */
function decidedSince(log: readonly Decision[], seen: string, content: DecisionContent): readonly Decision[] {
  const at = log.findIndex(({ id }) => `"${id}"` === seen.trim())
  const since = seen.trim() === EMPTY ? log : log.slice(at + 1)
  const own = new Set(subjectsOf(content))
  return since.filter((decision) => {
    if (subjectsOf(decision).some((id) => own.has(id))) return true
    // To undo what somebody else built upon.
    const undone = content.kind === 'undo' ? log.find(({ id }) => id === content.target) : undefined
    return undone !== undefined && subjectsOf(undone).some((id) => subjectsOf(decision).includes(id))
  })
}

/** Ids that a decision is about. */
function subjectsOf(content: DecisionContent): readonly string[] {
  if (content.kind === 'merge') return [content.target, ...content.events]
  if (content.kind === 'split') return [content.target, ...content.lines]
  return [content.target]
}
