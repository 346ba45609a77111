import { RELATION } from '../../../language/index.ts'
import { sentenceFirst, sentenceLast } from '../words.ts'
import { add, bucket, type FeatureBag, hashWord } from './hash-features.ts'
import { edgeAt, type TokenFacts, wordAt } from './token-facts.ts'
import type { Trigger } from './triggers.ts'

/** Weights of 2^19: whether a trigger is a cue. */
export const ACCEPT_MASK = (1 << 19) - 1

const KINDS = ['verb', 'noun', 'adjective', 'other']

/** Features of one trigger. `parent` is the trigger whose rule content holds it, if any. */
export function acceptFeatures(
  bag: FeatureBag,
  facts: TokenFacts,
  trigger: Trigger,
  parent: Trigger | undefined,
  before: Trigger | undefined,
): void {
  const { w } = facts
  const i = trigger.head
  const kind = KINDS.indexOf(trigger.kind)
  const { rule } = trigger
  const stem = facts.stem[i]!
  const low = sentenceFirst(w, i)
  const high = sentenceLast(w, i)
  const quoted = w.quoteOf[i]! >= 0 ? 1 : 0
  bag.size = 0
  const f = (template: number, x: number, y = 0): void => add(bag, ACCEPT_MASK, template, x, y)
  f(0, kind, quoted)
  f(1, facts.word[i]!, kind)
  f(2, stem, kind)
  f(3, stem, quoted)
  f(4, facts.grade[i]!, facts.frames[i]!)
  f(5, facts.grade[i]!, kind)
  for (let d = -3; d <= 3; d++) {
    if (d === 0) continue
    f(10 + d, edgeAt(facts, i + d), kind)
    if (d >= -2 && d <= 2) f(20 + d, wordAt(facts, i + d), kind)
  }
  f(30, edgeAt(facts, i - 1), edgeAt(facts, i + 1))
  f(31, edgeAt(facts, i - 2), edgeAt(facts, i - 1))
  f(32, edgeAt(facts, i + 1), edgeAt(facts, i + 2))
  f(33, stem, edgeAt(facts, i + 1))
  f(34, stem, edgeAt(facts, i - 1))
  f(35, stem, wordAt(facts, i + 1))
  f(36, stem, edgeAt(facts, i + 1) * 256 + edgeAt(facts, i + 2))
  f(37, wordAt(facts, i - 1), facts.word[i]!)
  f(38, bucket(i - low), kind)
  f(39, bucket(high - i), kind)
  f(40, hashWord(w.lower[i]!.slice(-3)), kind)
  f(41, w.a.sentenceOf[i] === 0 ? 1 : 0, kind)
  ruleFeatures(f, facts, trigger, stem)
  f(60, parent?.rule ? hashWord(parent.rule.frame + parent.rule.grade) : 0, kind)
  f(61, parent ? facts.stem[parent.head]! : 0)
  f(62, parent ? facts.stem[parent.head]! : 0, stem)
  f(63, parent?.rule ? hashWord(parent.rule.grade) : 0, facts.grade[i]! * 8 + quoted)
  f(64, before && w.a.sentenceOf[before.head] === w.a.sentenceOf[i] ? facts.stem[before.head]! : 0, 0)
  f(65, before && w.a.sentenceOf[before.head] === w.a.sentenceOf[i] ? bucket(i - before.head) : 9, before?.rule ? 1 : 0)
  if (!rule) f(66, stem, 1)
  treeFeatures(f, facts, i, kind)
}

type Put = (template: number, x: number, y?: number) => void

/** What the trigger hangs on and what hangs on it. */
function treeFeatures(f: Put, facts: TokenFacts, i: number, kind: number): void {
  const { trees, w } = facts
  const stem = facts.stem[i]!
  const up = trees.head[i]!
  const relation = trees.relation[i]!
  const mask = trees.children[i]!
  f(70, relation, kind)
  f(71, relation, stem)
  f(72, up < 0 ? 1 : facts.stem[up]!, relation)
  f(73, up < 0 ? 0 : edgeAt(facts, up) * 8 + facts.grade[up]!, relation * 8 + kind)
  f(74, mask, kind)
  f(75, mask & 15, facts.grade[i]! * 8 + kind)
  f(76, mask & 15, stem)
  f(77, mask & 63, relation)
  for (let k = Math.max(trees.first[i]!, i - 30); k <= Math.min(trees.last[i]!, i + 30); k++) {
    if (trees.head[k] !== i) continue
    const child = trees.relation[k]!
    if (child === RELATION.nsubj || child === RELATION.obj || child === RELATION.xcomp || child === RELATION.ccomp) {
      f(78, child, facts.word[k]!)
      f(79, child * 256 + edgeAt(facts, k), stem)
      f(80, child * 256 + edgeAt(facts, k), kind)
    }
    if (child === RELATION.aux || child === RELATION.case || child === RELATION.mark) f(81, facts.word[k]!, kind)
  }
  let above = up
  let steps = 1
  while (above >= 0 && steps < 12 && facts.grade[above] === 0) {
    above = trees.head[above]!
    steps++
  }
  const cue = above >= 0 && facts.grade[above]! > 0
  f(82, cue ? facts.stem[above]! : 0, kind)
  f(83, cue ? facts.grade[above]! * 16 + Math.min(steps, 12) : 0, facts.grade[i]!)
  f(84, cue && w.quoteOf[above] === w.quoteOf[i] ? facts.grade[above]! : 9, facts.grade[i]!)
}

function ruleFeatures(
  f: (template: number, x: number, y?: number) => void,
  facts: TokenFacts,
  { rule }: Trigger,
  stem: number,
): void {
  if (!rule) {
    f(45, 0)
    return
  }
  const { w } = facts
  const frame = hashWord(rule.frame)
  const source = rule.source ? (rule.shared ? 2 : 1) : 0
  f(45, frame, source)
  f(46, frame, stem)
  f(47, frame, hashWord(rule.grade))
  f(48, stem, source)
  f(49, rule.negated ? 1 : 0, frame)
  if (rule.source) {
    const { head } = rule.source
    f(50, facts.word[head]!)
    f(51, edgeAt(facts, head), frame)
    f(52, edgeAt(facts, head), stem)
    f(53, bucket(rule.cue[0] - rule.source.last), frame)
  }
  const first = rule.content[0]
  if (first) {
    f(54, edgeAt(facts, first[0]), frame)
    f(55, edgeAt(facts, first[0]), stem)
    f(56, w.quoteOf[first[0]]! >= 0 ? 1 : 0, stem)
    f(57, bucket(first[1] - first[0]), frame)
    f(58, first[0] < rule.cue[0] ? 1 : 0, stem)
  }
}
