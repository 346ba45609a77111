import { contains, type EventMention, type Statement } from '../../model/index.ts'
import { mentionsIn } from '../statements/source-context.ts'
import { chooseEvents, isCause } from './choose-events.ts'

/**
 * Gives each statement the happenings within what it says; one outside every content ("…, police said, and he will
 * appear in court") goes to the last statement whose sentences hold it. A death is no happening of its own once the report has told
 * of what may have brought it.
 */
export function attachEvents(statements: readonly Statement[], events: readonly EventMention[]): Statement[] {
  const told = statements.map((statement): EventMention[] => {
    const spans = statement.content.length > 0 ? statement.content : statement.sentences
    return spans.flatMap((span) => mentionsIn(events, span))
  })
  const placed = new Set(told.flat())
  statements.forEach((statement, at) => {
    if (statement.content.length === 0) return
    for (const event of statement.sentences.flatMap((span) => mentionsIn(events, span))) {
      const speaking = [...statement.chain, ...(statement.cue ? [statement.cue] : [])]
      if (placed.has(event) || speaking.some((span) => contains(span, event))) continue
      placed.add(event)
      told[at]!.push(event)
    }
  })
  let caused = false
  return statements.map((statement, at) => {
    const sorted = told[at]!.sort((a, b) => a.start - b.start)
    const chosen = chooseEvents(sorted, caused)
    if (sorted.some(isCause)) caused = true
    return chosen.length === 0 ? statement : { ...statement, event: chosen[0]!, events: chosen }
  })
}
