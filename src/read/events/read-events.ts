import type { EventMention } from '../../model/index.ts'
import type { Words } from '../statements/words.ts'
import { type ActorContext, findActors } from './find-actors.ts'
import { findTriggers } from './find-triggers.ts'
import type { EventModel } from './model/event-model.ts'

/** A happening, and whether it stands in a clause that hangs on another: "after rebels shelled it", "who fled". */
export interface ReadEvent extends EventMention {
  readonly subordinate: boolean
}

const OPENERS = new Set(
  'who which whose when after before as because while since if where although unless until'.split(' '),
)
const REACH = 14

function isSubordinate(w: Words, trigger: number): boolean {
  for (let i = trigger - 1; i > trigger - REACH && i >= 0 && w.a.sentenceOf[i] === w.a.sentenceOf[trigger]; i--) {
    const word = w.lower[i]!
    if (word === ',' || word === ';' || word === ':') return false
    if (OPENERS.has(word)) return true
  }
  return false
}

/**
 * The happenings that a text tells, each at the word that tells it, in reading order: kind from the closed list of
 * `lexicons/events.json`, and who did it to whom as far as the words beside it say. Works on words and tags alone, since a
 * parse would cost more than all other reading; linear in the length of the text. A model, if there is one, takes
 * the place of the rules: it weighs what a wide list of words may tell.
 */
export function readEvents(w: Words, context: ActorContext & { readonly events?: EventModel }): ReadEvent[] {
  return (context.events?.choose(w) ?? findTriggers(w, context.references))
    .filter(({ first }) => w.heading[w.a.sentenceOf[first]!] === 0)
    .map((trigger) => ({
      start: w.a.start[trigger.first]!,
      end: w.a.end[trigger.last]!,
      rule: trigger.rule,
      kind: trigger.kind,
      actors: findActors(w, trigger, context),
      subordinate: isSubordinate(w, trigger.first),
    }))
}
