import type { Tokens } from '../attribution.ts'
import { isStop, sentenceLast } from '../words.ts'
import { type ContentCandidate, trim } from './content-candidates.ts'
import { add, bucket, type FeatureBag, hashWord } from './hash-features.ts'
import { edgeAt, type TokenFacts, wordAt } from './token-facts.ts'
import { bond, topOf } from './trees.ts'
import type { Trigger } from './triggers.ts'

/** Weights of 2^19: what is said. */
export const CONTENT_MASK = (1 << 19) - 1

export function contentFeatures(
  bag: FeatureBag,
  facts: TokenFacts,
  trigger: Trigger,
  cue: Tokens,
  source: Tokens | undefined,
  { pieces, kind }: ContentCandidate,
): void {
  const { w } = facts
  const { head, rule } = trigger
  const stem = facts.stem[head]!
  const frame = rule ? hashWord(rule.frame) : 0
  const start = pieces[0]![0]
  const end = pieces.at(-1)![1]
  const firstEnd = pieces[0]![1]
  const side = start > cue[0] ? 1 : 0
  const high = sentenceLast(w, firstEnd)
  const ruleStart = rule?.content[0]?.[0] ?? -1
  const ruleEnd = rule?.content.at(-1)?.[1] ?? -1
  const fit = rule
    ? (ruleStart === start ? 1 : 0) + (ruleEnd === end ? 2 : 0) + (rule.content.length === pieces.length ? 4 : 0)
    : 8
  bag.size = 0
  const f = (template: number, x: number, y = 0): void => add(bag, CONTENT_MASK, template, x, y)
  f(0, kind, side)
  f(1, fit, frame)
  f(2, fit, stem)
  f(3, kind * 2 + side, stem)
  f(4, edgeAt(facts, start), side)
  f(5, edgeAt(facts, start), stem)
  f(6, edgeAt(facts, start - 1), edgeAt(facts, start))
  f(7, wordAt(facts, start - 1), side)
  f(8, bucket(start - cue[1] - 1), side)
  f(9, bucket(start - cue[1] - 1), stem)
  f(10, edgeAt(facts, start), frame)
  f(11, edgeAt(facts, end), edgeAt(facts, end + 1))
  f(12, edgeAt(facts, firstEnd + 1), side)
  f(13, wordAt(facts, firstEnd + 1), side)
  f(14, edgeAt(facts, firstEnd + 1), edgeAt(facts, firstEnd + 2))
  f(15, edgeAt(facts, firstEnd + 1) * 256 + edgeAt(facts, firstEnd + 2), edgeAt(facts, firstEnd + 3))
  f(16, firstEnd >= high - 1 ? 1 : 0, side)
  f(17, firstEnd >= high - 1 ? 1 : 0, stem)
  f(18, bucket(end - start), side)
  f(19, bucket(end - start), stem)
  f(20, edgeAt(facts, start), bucket(end - start))
  f(21, edgeAt(facts, start), edgeAt(facts, firstEnd + 1))
  f(22, w.quoteOf[start]! >= 0 ? 1 : 0, w.quoteOf[end]! >= 0 ? 1 : 0)
  f(23, quoteState(facts, start, firstEnd), side)
  f(24, pieces.length, kind)
  f(25, pieces.length, fit)
  if (source) {
    const overlap = pieces.some(([first, last]) => first <= source[1] && last >= source[0])
    f(26, overlap ? 1 : 0, kind)
    f(27, source[0] > cue[0] ? 1 : 0, side)
    f(28, source[1] + 1 === start ? 1 : 0, side)
    f(29, source[0] - 1 === firstEnd || source[0] - 2 === firstEnd ? 1 : 0, side)
  } else f(30, kind, side)
  const { trees } = facts
  const top = topOf(trees, pieces[0]!)
  const tie = bond(trees, top, head)
  const trimmed = trim(w, trees.first[top]!, trees.last[top]!)
  const whole = (trimmed?.[0] === start ? 1 : 0) + (trimmed?.[1] === firstEnd ? 2 : 0)
  f(50, tie, side)
  f(51, tie, stem)
  f(52, tie, whole)
  f(53, tie, edgeAt(facts, start))
  f(54, whole, side)
  f(55, trees.relation[top]!, whole)
  f(56, tie, fit)
  f(57, after(facts, firstEnd, top, head), side)
  f(58, after(facts, firstEnd, top, head), edgeAt(facts, firstEnd + 1))
  f(31, edgeAt(facts, firstEnd + 1), stem)
  f(32, fit, edgeAt(facts, firstEnd + 1))
  f(33, fit, edgeAt(facts, start))
  f(34, edgeAt(facts, cue[1]), edgeAt(facts, start))
  f(35, wordAt(facts, cue[1]), edgeAt(facts, start))
  f(36, kind * 2 + side, edgeAt(facts, cue[0] - 1))
  f(37, facts.grade[head]!, edgeAt(facts, start))
  f(38, facts.grade[head]!, edgeAt(facts, firstEnd + 1))
  f(39, edgeAt(facts, firstEnd), side)
  f(40, w.a.sentenceOf[start] === w.a.sentenceOf[head] ? 1 : 0, side)
}

/** What the word behind the content hangs on: within it, on the cue, further out, or nothing there. */
function after({ trees, w }: TokenFacts, end: number, top: number, head: number): number {
  let next = end + 1
  while (next < trees.head.length && (w.lower[next] === ',' || isStop(w, next))) next++
  if (next >= trees.head.length || w.a.sentenceOf[next] !== w.a.sentenceOf[end]) return 0
  let at = next
  for (let steps = 0; at >= 0 && steps < 20; steps++) {
    if (at === top) return 1 + trees.relation[next]!
    if (at === head) return 64 + trees.relation[next]!
    at = trees.head[at]!
  }
  return 128
}

/** Whether quotation marks open and close within the stretch. */
function quoteState({ w }: TokenFacts, start: number, end: number): number {
  const a = w.quoteOf[start]!
  const b = w.quoteOf[end]!
  const opens = a >= 0 && w.quoteTokens[a]![0] === start ? 1 : a >= 0 ? 2 : 0
  const closes = b >= 0 && w.quoteTokens[b]![1] === end ? 1 : b >= 0 ? 2 : 0
  const follows = end + 1 < w.quoteOf.length && w.quoteOf[end + 1]! >= 0 && w.quoteOf[end + 1] !== b ? 1 : 0
  return opens + closes * 3 + follows * 9
}
