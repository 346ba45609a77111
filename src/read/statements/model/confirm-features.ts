import type { Attribution } from '../attribution.ts'
import { sentenceLast } from '../words.ts'
import { add, bucket, type FeatureBag, hashWord } from './hash-features.ts'
import { edgeAt, type TokenFacts, wordAt } from './token-facts.ts'
import { bond, topOf } from './trees.ts'
import type { Trigger } from './triggers.ts'

/** Weights of 2^18: whether a filled-in attribution is right as a whole. */
export const CONFIRM_MASK = (1 << 18) - 1

/** A trigger with its roles filled in, and how sure the first models were. */
export interface Guess {
  readonly trigger: Trigger
  readonly attribution: Attribution
  /** Log odds that the trigger is a cue. */
  readonly accept: number
  /** Score of the source and of the content above the second best. */
  readonly sourceMargin: number
  readonly contentMargin: number
}

/** Features of a guess; `parent` is the guess whose content holds it, if any. */
export function confirmFeatures(bag: FeatureBag, facts: TokenFacts, guess: Guess, parent: Guess | undefined): void {
  const { trigger, attribution } = guess
  const { w, trees } = facts
  const { head, rule } = trigger
  const { source, content, cue } = attribution
  const stem = facts.stem[head]!
  const accept = Math.round(Math.max(-6, Math.min(8, guess.accept)) * 2)
  const sureSource = Math.round(Math.min(6, guess.sourceMargin))
  const sureContent = Math.round(Math.min(6, guess.contentMargin))
  const frame = hashWord(attribution.frame)
  bag.size = 0
  const f = (template: number, x: number, y = 0): void => add(bag, CONFIRM_MASK, template, x, y)
  f(0, accept)
  f(1, accept, sureSource)
  f(2, accept, sureContent)
  f(3, sureSource, sureContent)
  f(4, accept, facts.grade[head]!)
  f(5, stem)
  f(6, frame, Math.round(accept / 2))
  f(7, parent ? Math.round(Math.max(-6, Math.min(8, parent.accept))) : 99, Math.round(accept / 2))
  f(8, parent ? facts.stem[parent.trigger.head]! : 0)
  f(9, parent ? facts.grade[parent.trigger.head]! : 9, facts.grade[head]!)
  const kind = source ? edgeAt(facts, source.head) : 255
  f(10, kind, sureSource)
  f(11, kind, stem)
  f(12, kind, frame)
  if (source) {
    f(13, facts.word[source.head]!)
    f(14, bucket(source.last - source.first), sureSource)
    f(15, bond(trees, topOf(trees, [source.first, source.last]), head), sureSource)
    f(16, rule?.source ? (rule.source.first === source.first ? 1 : 0) + (rule.source.last === source.last ? 2 : 0) : 4)
    f(17, edgeAt(facts, source.first - 1), edgeAt(facts, source.last + 1))
  }
  const [first, last] = content[0]!
  f(20, edgeAt(facts, first), sureContent)
  f(21, edgeAt(facts, first), stem)
  f(22, edgeAt(facts, last + 1), sureContent)
  f(23, bucket(last - first), content.length)
  f(24, bucket(last - first), stem)
  f(25, last >= sentenceLast(w, last) - 1 ? 1 : 0, sureContent)
  f(26, bond(trees, topOf(trees, [first, last]), head), sureContent)
  f(
    27,
    rule?.content[0] ? (rule.content[0][0] === first ? 1 : 0) + (rule.content[0][1] === last ? 2 : 0) : 4,
    sureContent,
  )
  f(28, first < cue[0] ? 1 : 0, frame)
  f(29, w.quoteOf[first]! >= 0 ? 1 : 0, w.quoteOf[head]! >= 0 ? 1 : 0)
  f(30, bucket(cue[1] - cue[0]), edgeAt(facts, cue[0]))
  f(31, wordAt(facts, cue[0]), wordAt(facts, cue[1]))
  f(32, content.some(([a, b]) => source && a <= source.last && b >= source.first) ? 1 : 0, kind)
  f(33, w.a.sentenceOf[head] === 0 ? 1 : 0, facts.grade[head]!)
}
