import { contains, type EventMention, type Statement } from '../../model/index.ts'
import { mentionsIn } from '../statements/source-context.ts'
import { chooseEvents, isCause } from './choose-events.ts'
import type { ReadEvent } from './read-events.ts'

function bare({ subordinate: _, ...event }: ReadEvent): EventMention {
  return event
}

/** Statements looked at for one happening: a sentence without an end may hold thousands. */
const MOST = 8

/** The last statement whose sentences hold a happening that it says nothing of; not where the words name who speaks. */
function holderOf(statements: readonly Statement[], event: EventMention): number {
  let low = 0
  let high = statements.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (statements[middle]!.start <= event.start) low = middle + 1
    else high = middle
  }
  for (let at = low - 1; at >= Math.max(0, low - MOST); at--) {
    const statement = statements[at]!
    const speaking = [...statement.chain, ...(statement.cue ? [statement.cue] : [])]
    const beside = statement.content.length > 0 && contains(statement, event)
    if (beside && !speaking.some((span) => contains(span, event))) return at
  }
  return -1
}

/**
 * Gives each statement the happenings within what it says; one outside every content ("…, police said, and he will
 * appear in court") goes to the last statement whose sentences hold it. A death is no happening of its own once the report has told
 * of what may have brought it.
 */
export function attachEvents(statements: readonly Statement[], events: readonly ReadEvent[]): Statement[] {
  const told = statements.map((statement): ReadEvent[] => {
    const spans = statement.content.length > 0 ? statement.content : statement.sentences
    return spans.flatMap((span) => mentionsIn(events, span))
  })
  const placed = new Set(told.flat())
  for (const event of events) {
    if (placed.has(event)) continue
    const owner = holderOf(statements, event)
    if (owner >= 0) told[owner]!.push(event)
  }
  let caused = false
  return statements.map((statement, at) => {
    const sorted = told[at]!.sort((a, b) => a.start - b.start)
    const chosen = chooseEvents(sorted, caused)
    if (sorted.some(isCause)) caused = true
    const head = chosen.find(({ subordinate }) => !subordinate) ?? chosen[0]
    return head ? { ...statement, event: bare(head), events: chosen.map(bare) } : statement
  })
}
