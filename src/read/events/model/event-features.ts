import { TAG } from '../../../language/index.ts'
import { add, bucket, type FeatureBag, hashWord } from '../../statements/model/hash-features.ts'
import { sentenceFirst } from '../../statements/words.ts'
import type { ClauseRoles } from '../clause-roles.ts'
import { isPremodifier } from '../find-triggers.ts'
import { isReported } from '../noun-trigger.ts'
import { USE } from '../wide/wide-index.ts'
import { type EventContext, isAbout } from './event-context.ts'
import type { EventOption } from './event-options.ts'
import { EVENT_MASK } from './event-table.ts'
import { addMatter } from './matter-features.ts'
import type { Surroundings } from './surroundings.ts'

/** What tells whether the words at a token tell a happening of one kind, as numbers of weights. */
export function eventFeatures(bag: FeatureBag, context: EventContext, around: Surroundings, option: EventOption): void {
  const { w } = context
  const { i } = around
  const { kind, last, use, odd } = option
  bag.size = 0
  const source = (option.sure ? 4 : 1) + option.tier
  const verbal = use === USE.verb || use === USE.verbPhrase ? 1 : 0
  const base = option.hash
  const word = hashWord(w.lower[i]!)
  add(bag, EVENT_MASK, 1, source, use)
  add(bag, EVENT_MASK, 2, source, kind)
  add(bag, EVENT_MASK, 3, base, kind)
  add(bag, EVENT_MASK, 4, base)
  add(bag, EVENT_MASK, 5, odd ? 1 : 0, use * 32 + w.a.tag[i]!)
  add(bag, EVENT_MASK, 6, kind, use)
  add(bag, EVENT_MASK, 7, word, w.a.tag[i]!)
  add(bag, EVENT_MASK, 8, last - i, use)
  add(bag, EVENT_MASK, 9, bucket(around.options.length), source)
  addMatter(bag, context, around, option, source)
  addRoles(bag, context, around, option, source)
  if (!verbal) addNoun(bag, context, i, last, kind, source)
  const [before, next] = [hashWord(w.lower[i - 1] ?? ''), hashWord(w.lower[last + 1] ?? '')]
  add(bag, EVENT_MASK, 40, before, verbal)
  add(bag, EVENT_MASK, 41, next, verbal)
  add(bag, EVENT_MASK, 42, kind, next)
  add(bag, EVENT_MASK, 43, w.a.tag[i - 1] ?? -1, w.a.tag[last + 1] ?? -1)
  add(bag, EVENT_MASK, 44, w.a.fine[i]!, verbal)
  add(bag, EVENT_MASK, 45, w.a.tag[i - 1] ?? -1, verbal)
  add(bag, EVENT_MASK, 46, base, next)
  add(bag, EVENT_MASK, 47, w.cues[i] ? 1 : 0, source)
  add(bag, EVENT_MASK, 48, w.capital[i]!, w.a.tag[i]!)
  add(bag, EVENT_MASK, 49, Math.min(3, w.a.sentenceOf[i]!))
  add(bag, EVENT_MASK, 50, isPremodifier(w, i) ? 1 : 0, source)
}

function addRoles(bag: FeatureBag, context: EventContext, around: Surroundings, option: EventOption, source: number) {
  const { roles } = around
  const { use, kind } = option
  if (!roles || (use !== USE.verb && use !== USE.verbPhrase)) return
  const { w } = context
  const of = (phrase: ClauseRoles['agent']): number => {
    if (!phrase) return 0
    if (phrase.heads.some((head) => isAbout(context, head, kind))) return 1
    if (w.a.tag[phrase.head] === TAG.PRON) return 2
    return w.a.tag[phrase.head] === TAG.PROPN ? 3 : w.a.tag[phrase.head] === TAG.NUM ? 4 : 5
  }
  const word = (phrase: ClauseRoles['agent']): number => hashWord(phrase ? w.lower[phrase.head]! : '')
  const [agent, patient] = [of(roles.agent), of(roles.patient)]
  const passive = roles.passive ? 1 : 0
  add(bag, EVENT_MASK, 20, agent * 8 + patient, passive)
  add(bag, EVENT_MASK, 21, agent * 8 + patient, source)
  add(bag, EVENT_MASK, 22, agent + 8 * passive, kind)
  add(bag, EVENT_MASK, 23, patient + 8 * passive, kind)
  add(bag, EVENT_MASK, 24, word(roles.agent), kind)
  add(bag, EVENT_MASK, 25, word(roles.patient), kind)
  add(bag, EVENT_MASK, 26, word(roles.agent), 0)
  add(bag, EVENT_MASK, 27, word(roles.patient), 0)
  add(bag, EVENT_MASK, 28, option.hash, patient + 8 * passive)
  add(bag, EVENT_MASK, 29, passive, source)
}

function addNoun(bag: FeatureBag, { w }: EventContext, i: number, last: number, kind: number, source: number): void {
  const reported = isReported(w, i, last) ? 1 : 0
  add(bag, EVENT_MASK, 30, reported, source)
  add(bag, EVENT_MASK, 31, reported, kind)
  let first = i
  const low = Math.max(sentenceFirst(w, i), i - 8)
  while (first > low && isInside(w.a.tag[first - 1]!)) first--
  const opener = hashWord(first < i ? w.lower[first]! : '')
  const before = hashWord(w.lower[first - 1] ?? '')
  add(bag, EVENT_MASK, 32, opener, reported)
  add(bag, EVENT_MASK, 33, before, reported)
  add(bag, EVENT_MASK, 34, before, opener)
  add(bag, EVENT_MASK, 35, w.a.tag[first - 1] ?? -1, w.a.tag[last + 1] ?? -1)
  add(bag, EVENT_MASK, 36, w.a.tag[last + 1] ?? -1, reported)
  add(bag, EVENT_MASK, 37, w.lower[i]!.endsWith('s') ? 1 : 0, reported)
}

function isInside(tag: number): boolean {
  return tag === TAG.DET || tag === TAG.ADJ || tag === TAG.NUM || tag === TAG.NOUN || tag === TAG.PROPN
}
