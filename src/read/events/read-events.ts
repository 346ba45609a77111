import type { EventMention } from '../../model/index.ts'
import type { Words } from '../statements/words.ts'
import { type ActorContext, findActors } from './find-actors.ts'
import { findTriggers } from './find-triggers.ts'

/**
 * The happenings that a text tells, each at the word that tells it, in reading order: kind from the closed list of
 * `lexicons/events.json`, and who did it to whom as far as the words beside it say. Works on words and tags alone, since a
 * parse would cost more than all other reading; linear in the length of the text.
 */
export function readEvents(w: Words, context: ActorContext): EventMention[] {
  return findTriggers(w, context.references)
    .filter(({ first }) => w.heading[w.a.sentenceOf[first]!] === 0)
    .map((trigger) => ({
      start: w.a.start[trigger.first]!,
      end: w.a.end[trigger.last]!,
      rule: trigger.rule,
      kind: trigger.kind,
      actors: findActors(w, trigger, context),
    }))
}
