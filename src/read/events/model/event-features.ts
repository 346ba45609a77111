import { TAG } from '../../../language/index.ts'
import { add, bucket, type FeatureBag, hashWord } from '../../statements/model/hash-features.ts'
import { sentenceFirst, sentenceLast } from '../../statements/words.ts'
import { type ClauseRoles, clauseRoles } from '../clause-roles.ts'
import { isReported } from '../noun-trigger.ts'
import { USE } from '../wide/wide-index.ts'
import { type EventContext, isAbout, kindNumber } from './event-context.ts'
import type { EventOption } from './event-options.ts'

export const EVENT_BITS = 16
const MASK = (1 << EVENT_BITS) - 1
/** Room for all features of one option. */
export const EVENT_FEATURES = 128
/** Tokens to either side in which words of the matter are looked for. */
const NEAR = 7
const FAR = 24
const RULES: readonly string[] = ['phrase', 'frame', 'verb', 'noun', 'carried']

/** What stands around token `i`, the same for all kinds it may tell. */
export interface Surroundings {
  readonly i: number
  /** Those that the rules or the sure list name, or of whose matter the sentence talks. */
  readonly options: readonly EventOption[]
  readonly roles?: ClauseRoles
  /** Best count of words of the matter among the options. */
  readonly most: number
}

export function surroundings(context: EventContext, i: number, options: readonly EventOption[]): Surroundings {
  let most = 0
  const likely = options.filter(({ kind, last, sure }) => {
    if (kind < 0) return false
    const count = aboutNear(context, i, last, kind, FAR)
    most = Math.max(most, count)
    return sure || count > 0
  })
  const verb = likely.some(({ use }) => use === USE.verb || use === USE.verbPhrase)
  return { i, options: likely, most, ...(verb ? { roles: clauseRoles(context.w, i) } : {}) }
}

/** Words of the matter of a kind within `reach` tokens of the words `i` to `last`, in their sentence. */
function aboutNear({ w, about }: EventContext, i: number, last: number, kind: number, reach: number): number {
  const low = Math.max(sentenceFirst(w, i), i - reach)
  const high = Math.min(sentenceLast(w, last), last + reach)
  const half = kind >> 5
  const bit = 1 << (kind & 31)
  let count = 0
  for (let k = low; k < i; k++) if ((about[2 * k + half]! & bit) !== 0) count++
  for (let k = last + 1; k <= high; k++) if ((about[2 * k + half]! & bit) !== 0) count++
  return count
}

/** What tells whether the words at a token tell a happening of one kind, as numbers of weights. */
export function eventFeatures(bag: FeatureBag, context: EventContext, around: Surroundings, option: EventOption): void {
  const { w } = context
  const { i } = around
  const { kind, last, use, rule } = option
  bag.size = 0
  const source = rule ? 4 + RULES.indexOf(rule.rule) : option.sure ? 2 : 1
  const verbal = use === USE.verb || use === USE.verbPhrase ? 1 : 0
  const base = option.hash
  const word = hashWord(w.lower[i]!)
  const rival = context.found.get(i)
  const rivals = rival && kindNumber(rival.kind) !== kind ? 1 : 0
  add(bag, MASK, 1, source, use)
  add(bag, MASK, 2, source, kind)
  add(bag, MASK, 3, base, kind)
  add(bag, MASK, 4, base)
  add(bag, MASK, 5, rivals, source)
  add(bag, MASK, 6, kind, use)
  add(bag, MASK, 7, word, w.a.tag[i]!)
  add(bag, MASK, 8, last - i, use)
  add(bag, MASK, 9, bucket(around.options.length), source)
  addMatter(bag, context, around, option, source)
  addRoles(bag, context, around, option, source)
  if (!verbal) addNoun(bag, context, i, last, kind, source)
  const [before, next] = [hashWord(w.lower[i - 1] ?? ''), hashWord(w.lower[last + 1] ?? '')]
  add(bag, MASK, 40, before, verbal)
  add(bag, MASK, 41, next, verbal)
  add(bag, MASK, 42, kind, next)
  add(bag, MASK, 43, w.a.tag[i - 1] ?? -1, w.a.tag[last + 1] ?? -1)
  add(bag, MASK, 44, w.a.fine[i]!, verbal)
  add(bag, MASK, 45, w.a.tag[i - 1] ?? -1, verbal + 2 * (rule ? 1 : 0))
  add(bag, MASK, 46, base, next)
  add(bag, MASK, 47, w.cues[i] ? 1 : 0, source)
  add(bag, MASK, 48, w.capital[i]!, w.a.tag[i]!)
  add(bag, MASK, 49, Math.min(3, w.a.sentenceOf[i]!), rule ? 1 : 0)
}

/** How much of the talk nearby, and of the whole text, is of this matter; and whether another kind has more. */
function addMatter(bag: FeatureBag, context: EventContext, around: Surroundings, option: EventOption, source: number) {
  const { i, most } = around
  const { kind, last } = option
  const near = Math.min(4, aboutNear(context, i, last, kind, NEAR))
  const far = Math.min(5, aboutNear(context, i, last, kind, FAR))
  const best = far >= most ? 1 : 0
  const share = bucket(context.words[kind]!)
  const told = Math.min(4, context.told[kind]! - (option.rule ? 1 : 0))
  add(bag, MASK, 10, near, source)
  add(bag, MASK, 11, far, source)
  add(bag, MASK, 12, near, kind)
  add(bag, MASK, 13, share, source)
  add(bag, MASK, 14, best, Math.min(source, 4))
  add(bag, MASK, 15, best, far)
  add(bag, MASK, 16, told, source)
  add(bag, MASK, 17, told, kind)
  add(bag, MASK, 18, toldHere(context, i, kind), source)
  add(bag, MASK, 19, Math.min(2, near), Math.min(2, told) * 8 + Math.min(3, source))
}

/** 1: the rules found the same kind earlier in the sentence, 2: another kind; 3: both. */
function toldHere({ w, found }: EventContext, i: number, kind: number): number {
  const low = Math.max(sentenceFirst(w, i), i - FAR)
  const high = Math.min(sentenceLast(w, i), i + FAR)
  let seen = 0
  for (let k = low; k <= high; k++) {
    const other = k === i ? undefined : found.get(k)
    if (!other) continue
    if (kindNumber(other.kind) !== kind) seen |= 2
    else seen |= k < i ? 1 : 4
  }
  return seen
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
  add(bag, MASK, 20, agent * 8 + patient, passive)
  add(bag, MASK, 21, agent * 8 + patient, source)
  add(bag, MASK, 22, agent + 8 * passive, kind)
  add(bag, MASK, 23, patient + 8 * passive, kind)
  add(bag, MASK, 24, word(roles.agent), kind)
  add(bag, MASK, 25, word(roles.patient), kind)
  add(bag, MASK, 26, word(roles.agent), 0)
  add(bag, MASK, 27, word(roles.patient), 0)
  add(bag, MASK, 28, option.hash, patient + 8 * passive)
  add(bag, MASK, 29, passive, source)
}

function addNoun(bag: FeatureBag, { w }: EventContext, i: number, last: number, kind: number, source: number): void {
  const reported = isReported(w, i, last) ? 1 : 0
  add(bag, MASK, 30, reported, source)
  add(bag, MASK, 31, reported, kind)
  let first = i
  const low = Math.max(sentenceFirst(w, i), i - 8)
  while (first > low && isInside(w.a.tag[first - 1]!)) first--
  const opener = hashWord(first < i ? w.lower[first]! : '')
  const before = hashWord(w.lower[first - 1] ?? '')
  add(bag, MASK, 32, opener, reported)
  add(bag, MASK, 33, before, reported)
  add(bag, MASK, 34, before, opener)
  add(bag, MASK, 35, w.a.tag[first - 1] ?? -1, w.a.tag[last + 1] ?? -1)
  add(bag, MASK, 36, w.a.tag[last + 1] ?? -1, reported)
  add(bag, MASK, 37, w.lower[i]!.endsWith('s') ? 1 : 0, reported)
}

function isInside(tag: number): boolean {
  return tag === TAG.DET || tag === TAG.ADJ || tag === TAG.NUM || tag === TAG.NOUN || tag === TAG.PROPN
}
