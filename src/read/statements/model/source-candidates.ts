import { RELATION, TAG } from '../../../language/index.ts'
import type { Tokens } from '../attribution.ts'
import { phraseEndingAt, phraseStartingAt, withTrailingApposition } from '../noun-phrase.ts'
import { isNominal, sentenceFirst, sentenceLast } from '../words.ts'
import { add, bucket, type FeatureBag, hashWord } from './hash-features.ts'
import { edgeAt, type TokenFacts, wordAt } from './token-facts.ts'
import { bond, topOf } from './trees.ts'
import type { Trigger } from './triggers.ts'

/** Weights of 2^19: who the source is. */
export const SOURCE_MASK = (1 << 19) - 1

const FURTHEST = 45
const MOST = 48

/** Phrases of the sentence that may be the source; the first entry is undefined, for no source at all. */
export function sourceCandidates(facts: TokenFacts, { head, rule }: Trigger, cue: Tokens): (Tokens | undefined)[] {
  const { w } = facts
  const low = Math.max(sentenceFirst(w, head), head - FURTHEST)
  const high = Math.min(sentenceLast(w, head), head + FURTHEST)
  const found = new Map<number, Tokens>()
  const put = (first: number, last: number): void => {
    if (first > last || first < 0 || (first <= cue[1] && last >= cue[0])) return
    const key = first * 65536 + (last - first)
    if (!found.has(key) && found.size < MOST) found.set(key, [first, last])
  }
  if (rule?.source) {
    const { first, last, head: noun } = rule.source
    put(first, last)
    put(first, w.lower[last] === ',' ? last - 1 : last)
    for (let i = noun; i <= last; i++) if (w.lower[i] === ',') put(first, i - 1)
  }
  for (const [first, last] of treeSources(facts, head)) put(first, last)
  const order: number[] = []
  for (let d = 1; d <= FURTHEST; d++) {
    if (cue[0] - d >= low) order.push(cue[0] - d)
    if (cue[1] + d <= high) order.push(cue[1] + d)
  }
  for (const i of order) {
    const ends =
      (isNominal(w, i) && !(i < high && isNominal(w, i + 1) && w.a.tag[i] !== TAG.PRON)) || w.lower[i] === ')'
    if (ends) fromEnd(w, i, low, put)
    const starts = i === low || !isInner(w, i - 1)
    if (starts && startsPhrase(w, i)) fromStart(w, i, high, put)
  }
  return [undefined, ...found.values()]
}

/** Subjects, possessors and agents by the tree: of the word itself, of what it hangs on, and the noun it describes. */
function treeSources({ trees, w }: TokenFacts, head: number): Tokens[] {
  const { first, last, relation } = trees
  const found: Tokens[] = []
  let at = head
  for (let up = 0; up < 4 && at >= 0; up++) {
    for (let k = first[at]!; k <= last[at]!; k++) {
      if (trees.head[k] !== at || !SOURCE_RELATIONS.has(relation[k]!)) continue
      const from = w.lower[first[k]!] === 'by' || w.lower[first[k]!] === 'of' ? first[k]! + 1 : first[k]!
      found.push([from, last[k]!])
      for (let c = k; c < last[k]!; c++) if (w.lower[c + 1] === ',') found.push([from, c])
    }
    if (relation[at] === RELATION.acl && trees.head[at]! >= 0) {
      const noun = trees.head[at]!
      const end = first[at]! - 1
      if (end >= first[noun]!) found.push([first[noun]!, w.lower[end] === ',' ? end - 1 : end])
    }
    at = trees.head[at]!
  }
  return found
}

const SOURCE_RELATIONS = new Set<number>([RELATION.nsubj, RELATION.obl, RELATION.nmod, RELATION.csubj])

type Put = (first: number, last: number) => void

function fromEnd(w: TokenFacts['w'], last: number, low: number, put: Put): void {
  let first = last
  while (first - 1 >= low && isInner(w, first - 1)) first--
  put(first, last)
  const long = phraseEndingAt(w, last, low)
  if (long && long.last === last) put(long.first, last)
  if (w.a.tag[last] === TAG.PRON) put(last, last)
}

function fromStart(w: TokenFacts['w'], first: number, high: number, put: Put): void {
  const phrase = phraseStartingAt(w, first, high)
  if (!phrase) return
  put(phrase.first, phrase.last)
  const full = withTrailingApposition(w, phrase)
  if (full.last > phrase.last) {
    put(full.first, full.last)
    if (w.lower[full.last] === ',') put(full.first, full.last - 1)
  }
}

/** Inside a bare noun phrase, no preposition or "and" crossed. */
function isInner(w: TokenFacts['w'], i: number): boolean {
  const tag = w.a.tag[i]
  return (
    tag === TAG.NOUN ||
    tag === TAG.PROPN ||
    tag === TAG.ADJ ||
    tag === TAG.NUM ||
    tag === TAG.DET ||
    w.lower[i] === '-' ||
    w.lower[i] === "'s" ||
    (tag === TAG.PRON && /^(?:his|her|its|their|my|our|your)$/.test(w.lower[i]!))
  )
}

function startsPhrase(w: TokenFacts['w'], i: number): boolean {
  const tag = w.a.tag[i]
  return (
    tag === TAG.NOUN || tag === TAG.PROPN || tag === TAG.ADJ || tag === TAG.NUM || tag === TAG.DET || tag === TAG.PRON
  )
}

export function sourceFeatures(
  bag: FeatureBag,
  facts: TokenFacts,
  trigger: Trigger,
  cue: Tokens,
  span: Tokens | undefined,
): void {
  const { head, rule, kind } = trigger
  const stem = facts.stem[head]!
  const has = rule ? (rule.source ? (rule.shared ? 3 : 2) : 1) : 0
  const frame = rule ? hashWord(rule.frame) : 0
  bag.size = 0
  const f = (template: number, x: number, y = 0): void => add(bag, SOURCE_MASK, template, x, y)
  if (!span) {
    f(0, has, kind.length)
    f(1, has, frame)
    f(2, stem, has)
    f(3, edgeAt(facts, cue[0] - 1), has)
    f(4, edgeAt(facts, cue[0]), kind.length)
    f(5, edgeAt(facts, cue[0] - 1), edgeAt(facts, cue[0]))
    f(6, edgeAt(facts, cue[1] + 1), has)
    return
  }
  const [first, last] = span
  const { w } = facts
  const left = last < cue[0]
  const side = left ? 1 : 0
  const gap = left ? cue[0] - last - 1 : first - cue[1] - 1
  const ruleFit = rule?.source
    ? (rule.source.first === first ? 1 : 0) +
      (rule.source.last === last ? 2 : 0) +
      (rule.source.first <= last && first <= rule.source.last ? 4 : 0)
    : 8
  f(10, ruleFit, has)
  f(11, ruleFit, frame)
  f(12, ruleFit, stem)
  f(13, bucket(gap), side * 8 + kind.length)
  f(14, bucket(gap) * 2 + side, stem)
  f(15, edgeAt(facts, first), side)
  f(16, edgeAt(facts, last), side)
  f(17, edgeAt(facts, first - 1), side)
  f(18, edgeAt(facts, last + 1), side)
  f(19, edgeAt(facts, first - 1), edgeAt(facts, first))
  f(20, edgeAt(facts, last), edgeAt(facts, last + 1))
  f(21, wordAt(facts, last), side)
  f(22, wordAt(facts, first), side)
  f(23, wordAt(facts, last), stem)
  f(24, bucket(last - first))
  f(25, bucket(last - first), ruleFit)
  let verbs = 0
  let commas = 0
  let path = 7
  for (let i = left ? last + 1 : cue[1] + 1; i < (left ? cue[0] : first); i++) {
    if (w.a.tag[i] === TAG.VERB || w.a.tag[i] === TAG.AUX) verbs++
    if (w.lower[i] === ',') commas++
    path = Math.imul(path, 31) + edgeAt(facts, i)
  }
  f(26, Math.min(verbs, 4), side)
  f(27, Math.min(verbs, 4) * 8 + Math.min(commas, 4), side)
  if (gap < 5) {
    f(28, path, side)
    f(29, path, stem)
  }
  let inside = 0
  for (let i = first; i <= last; i++) {
    if (w.lower[i] === ',') inside |= 1
    if (w.lower[i] === 'and') inside |= 2
    if (w.a.tag[i] === TAG.ADP) inside |= 4
    if (w.lower[i] === 'who') inside |= 8
    if (w.a.tag[i] === TAG.PROPN) inside |= 16
  }
  f(30, inside, side)
  f(31, inside, edgeAt(facts, last + 1))
  f(32, w.quoteOf[first] === w.quoteOf[head] ? 1 : 0, side)
  f(33, first === sentenceFirst(w, head) ? 1 : 0, bucket(gap) * 2 + side)
  f(34, edgeAt(facts, first - 1), bucket(gap) * 2 + side)
  f(35, edgeAt(facts, last), ruleFit)
  f(36, edgeAt(facts, first - 1), ruleFit)
  f(37, edgeAt(facts, last + 1), ruleFit)
  const top = topOf(facts.trees, span)
  const tie = bond(facts.trees, top, head)
  const { trees } = facts
  const whole = (trees.first[top] === first ? 1 : 0) + (trees.last[top] === last ? 2 : 0)
  f(50, tie, side)
  f(51, tie, stem)
  f(52, tie, trees.relation[head]!)
  f(53, tie, whole)
  f(54, whole, side)
  f(55, trees.relation[top]!, whole)
  f(56, tie, ruleFit)
  f(57, facts.word[top]!, side)
  f(58, facts.stem[top]!, stem)
  f(38, kind.length * 32 + side, edgeAt(facts, first))
  f(39, kind.length * 32 + side, edgeAt(facts, last + 1))
}
