import { sentenceFirst, sentenceLast } from '../words.ts'
import { add, bucket, type FeatureBag } from './hash-features.ts'
import { edgeAt, type TokenFacts, wordAt } from './token-facts.ts'
import type { Trigger } from './triggers.ts'

/** Weights of 2^18: where a cue starts and ends around its head. */
export const CUE_MASK = (1 << 18) - 1

const FURTHEST_LEFT = 6
const FURTHEST_RIGHT = 7

/** Tokens at which the cue may start, the head's own first. */
export function cueStarts(facts: TokenFacts, { head }: Trigger): number[] {
  const low = Math.max(sentenceFirst(facts.w, head), head - FURTHEST_LEFT)
  const starts: number[] = []
  for (let i = head; i >= low; i--) starts.push(i)
  return starts
}

export function cueEnds(facts: TokenFacts, { head }: Trigger): number[] {
  const high = Math.min(sentenceLast(facts.w, head), head + FURTHEST_RIGHT)
  const ends: number[] = []
  for (let i = head; i <= high; i++) ends.push(i)
  return ends
}

/** Features of the cue's edge at `at`; `right` for its end. */
export function cueEdgeFeatures(
  bag: FeatureBag,
  facts: TokenFacts,
  { head, rule, kind }: Trigger,
  at: number,
  right: boolean,
): void {
  const side = right ? 100 : 0
  const outside = right ? at + 1 : at - 1
  const distance = at - head
  const stem = facts.stem[head]!
  const ruleEdge = rule ? (right ? rule.cue[1] : rule.cue[0]) : -1
  bag.size = 0
  const f = (template: number, x: number, y = 0): void => add(bag, CUE_MASK, template + side, x, y)
  f(0, distance, kind.length)
  f(1, distance, stem)
  f(2, edgeAt(facts, at), Math.sign(distance))
  f(3, edgeAt(facts, outside), Math.sign(distance))
  f(4, edgeAt(facts, at), edgeAt(facts, outside))
  f(5, wordAt(facts, at), Math.sign(distance))
  f(6, wordAt(facts, outside), Math.sign(distance))
  f(7, at === ruleEdge ? 1 : rule ? 2 : 0, Math.sign(distance))
  f(8, edgeAt(facts, outside), edgeAt(facts, right ? outside + 1 : outside - 1))
  f(9, stem, wordAt(facts, outside))
  f(10, stem, wordAt(facts, at))
  f(11, bucket(distance), edgeAt(facts, outside))
  f(12, edgeAt(facts, at) * 256 + edgeAt(facts, outside), edgeAt(facts, right ? outside + 1 : outside - 1))
  let path = 17
  const step = right ? 1 : -1
  for (let i = head + step; i !== at + step && Math.abs(i - head) <= Math.abs(distance); i += step)
    path = Math.imul(path, 31) + edgeAt(facts, i)
  f(13, path)
  f(14, path, edgeAt(facts, outside))
  f(15, path, stem)
  if (rule) f(16, at === ruleEdge ? 1 : 2, rule.frame.length * 128 + rule.frame.charCodeAt(0))
}
