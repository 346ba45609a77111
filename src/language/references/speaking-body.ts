import { TAG } from '../analysis.ts'
import { SAYING_VERBS } from '../names/context-words.ts'
import type { Entity } from './entities.ts'
import { lowerWord } from './mention.ts'
import type { Pronoun } from './pronouns.ts'
import type { DiscourseWalk } from './resolve-pronouns.ts'

/**
 * "it" and "its" where they stand for an organisation that speaks: "it said", and "the agency said it was concerned".
 * Every other "it" is left alone.
 */
export function speakingBody(walk: DiscourseWalk, token: number, { part }: Pronoun): Entity | undefined {
  const { a } = walk
  const sentence = a.sentenceOf[token]!
  const speaker = lastSpeaker(walk, sentence)
  if (!speaker) return undefined
  if (part === 'possessive') return speaker.spokeIn === sentence ? speaker : undefined
  const high = a.firstToken[sentence + 1]!
  let next = token + 1
  while (next < high && a.tag[next] === TAG.ADV) next++
  if (next >= high) return undefined
  if (SAYING_VERBS.has(lowerWord(a, next)) && a.tag[next] === TAG.VERB) return speaker
  if (speaker.spokeIn !== sentence || (a.tag[next] !== TAG.VERB && a.tag[next] !== TAG.AUX)) return undefined
  return isEmptySubject(walk, next, high) ? undefined : speaker
}

/** The organisation that spoke last, if nobody else has since, in this sentence or one of the two before. */
function lastSpeaker(walk: DiscourseWalk, sentence: number): Entity | undefined {
  let found: Entity | undefined
  for (const entity of walk.recent) {
    if (entity.spokeIn >= 0 && sentence - entity.spokeIn <= 2 && (!found || entity.spokeIn >= found.spokeIn))
      found = entity
  }
  return found?.type === 'ORG' ? found : undefined
}

/** "it was clear that", "it is possible to", "it seems": the subject stands for nothing. */
function isEmptySubject({ a }: DiscourseWalk, verb: number, high: number): boolean {
  const word = lowerWord(a, verb)
  if (word === 'seems' || word === 'seemed' || word === 'appears' || word === 'appeared' || word === 'rained')
    return true
  let adjective = false
  for (let i = verb; i < high && i - verb < 8; i++) {
    if (a.tag[i] === TAG.ADJ) adjective = true
    const at = lowerWord(a, i)
    if (adjective && (at === 'that' || at === 'to' || at === 'for' || at === 'whether' || at === 'if' || at === 'how'))
      return true
    if (a.tag[i] === TAG.PUNCT) break
  }
  return false
}
