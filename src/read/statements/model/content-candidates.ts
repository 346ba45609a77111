import { RELATION, TAG } from '../../../language/index.ts'
import type { Tokens } from '../attribution.ts'
import { clauseEnd } from '../clause-end.ts'
import { frontedContent, quotationsBehind } from '../fronted-content.ts'
import { phraseStartingAt } from '../noun-phrase.ts'
import { isStop, sentenceFirst, sentenceLast } from '../words.ts'
import type { TokenFacts } from './token-facts.ts'
import type { Trigger } from './triggers.ts'

export interface ContentCandidate {
  readonly pieces: readonly Tokens[]
  /** How it was made: 0 rule, 1 right of the cue, 2 left of it, 3 both, 4 the source phrase's place and the right. */
  readonly kind: number
}

const MOST = 90
const STARTS = 9

/** Stretches that may be what is said, near the cue and its source. */
export function contentCandidates(
  facts: TokenFacts,
  trigger: Trigger,
  cue: Tokens,
  source: Tokens | undefined,
): ContentCandidate[] {
  const { w } = facts
  const found = new Map<string, ContentCandidate>()
  const put = (kind: number, pieces: readonly Tokens[]): void => {
    if (found.size >= MOST || pieces.length === 0) return
    for (const [first, last] of pieces) if (first > last || (first <= cue[1] && last >= cue[0])) return
    const key = pieces.map((piece) => `${piece[0]}-${piece[1]}`).join(' ')
    if (!found.has(key)) found.set(key, { pieces, kind })
  }
  const high = sentenceLast(w, cue[1])
  const low = sentenceFirst(w, cue[0])
  const { rule } = trigger
  if (rule) put(0, rule.content)
  const rightFrom = source && source[0] > cue[1] && source[0] - cue[1] < 4 ? source[1] + 1 : cue[1] + 1
  const left = leftPieces(facts, cue, source, low, high)
  const behind = quotationsBehind(w, high + 1)
  for (const piece of left) {
    put(2, [piece])
    if (behind.length > 0) put(2, [piece, ...behind])
  }
  for (const piece of treeContents(facts, trigger.head, cue)) {
    put(1, [piece])
    if (piece[1] >= high - 1 && behind.length > 0) put(1, [piece, ...behind])
  }
  const starts = rightStarts(facts, rightFrom, high)
  if (rightFrom !== cue[1] + 1) starts.push(...rightStarts(facts, cue[1] + 1, Math.min(high, source![0] - 1)))
  for (const start of starts) {
    for (const end of rightEnds(facts, start, trigger.head, high)) {
      put(1, [[start, end]])
      if (end >= high - 1 && behind.length > 0) put(1, [[start, end], ...behind])
    }
  }
  for (const piece of left.slice(0, 3)) {
    for (const start of starts.slice(0, 2)) put(3, [piece, [start, clauseEnd(w, start, trigger.head)]])
  }
  return [...found.values()]
}

/** What hangs on the cue's head: its clause, object or complement, each alone and together to the right. */
function treeContents({ trees, w }: TokenFacts, head: number, cue: Tokens): Tokens[] {
  const { first, last, relation } = trees
  const found: Tokens[] = []
  let from = -1
  let to = -1
  for (let k = first[head]!; k <= last[head]!; k++) {
    if (trees.head[k] !== head || !CONTENT_RELATIONS.has(relation[k]!)) continue
    const trimmed = trim(w, first[k]!, last[k]!)
    if (!trimmed) continue
    found.push(trimmed)
    if (trimmed[0] <= cue[1]) continue
    if (from < 0) from = trimmed[0]
    to = trimmed[1]
    found.push([from, to])
  }
  const up = trees.head[head]!
  // "The pier is shut, the mayor said": the parser may hang the cue on what is said.
  if (up >= 0 && (relation[head] === RELATION.parataxis || relation[head] === RELATION.ccomp) && up < cue[0]) {
    const trimmed = trim(w, first[up]!, Math.min(last[up]!, first[head]! - 1))
    if (trimmed) found.push(trimmed)
  }
  return found
}

export function trim(w: TokenFacts['w'], first: number, last: number): Tokens | undefined {
  let end = last
  while (end > first && (w.lower[end] === ',' || (isStop(w, end) && w.quoteOf[end]! < 0))) end--
  let start = first
  while (start < end && w.lower[start] === ',') start++
  return end >= start ? [start, end] : undefined
}

const CONTENT_RELATIONS = new Set<number>([
  RELATION.ccomp,
  RELATION.xcomp,
  RELATION.obj,
  RELATION.obl,
  RELATION.nmod,
  RELATION.acl,
  RELATION.advcl,
  RELATION.parataxis,
  RELATION.nsubj,
])

function rightStarts({ w }: TokenFacts, from: number, high: number): number[] {
  const starts: number[] = []
  for (let i = from; i <= high && starts.length < STARTS && i < from + 16; i++) {
    const tag = w.a.tag[i]
    const quote = w.quoteOf[i]!
    const opens = quote >= 0 && w.quoteTokens[quote]![0] === i
    const noun =
      tag === TAG.DET ||
      tag === TAG.PRON ||
      ((tag === TAG.NOUN || tag === TAG.PROPN || tag === TAG.ADJ || tag === TAG.NUM) && !insideNoun(w, i))
    if (
      i === from ||
      opens ||
      noun ||
      tag === TAG.SCONJ ||
      w.lower[i] === 'to' ||
      w.lower[i] === 'that' ||
      tag === TAG.VERB ||
      (tag === TAG.ADP && i < from + 4)
    ) {
      if (w.lower[i] !== ',' && !isStop(w, i)) starts.push(i)
    }
  }
  return starts
}

function insideNoun(w: TokenFacts['w'], i: number): boolean {
  const tag = w.a.tag[i - 1]
  return tag === TAG.DET || tag === TAG.ADJ || tag === TAG.NOUN || tag === TAG.PROPN || tag === TAG.NUM
}

function rightEnds({ w }: TokenFacts, start: number, head: number, high: number): number[] {
  const ends = new Set<number>()
  const quote = w.quoteOf[start]!
  if (quote >= 0) ends.add(Math.max(start, w.quoteTokens[quote]![1]))
  ends.add(clauseEnd(w, start, head))
  let stop = high
  while (stop > start && isStop(w, stop)) stop--
  ends.add(stop)
  const phrase = phraseStartingAt(w, start, high)
  if (phrase) ends.add(phrase.last)
  for (let i = start; i < stop && ends.size < 11; i++) {
    const next = i + 1
    const word = w.lower[next]!
    const tag = w.a.tag[next]
    if (
      word === ',' ||
      word === ';' ||
      word === '—' ||
      word === '–' ||
      word === ':' ||
      tag === TAG.CCONJ ||
      tag === TAG.SCONJ
    )
      ends.add(i)
    else if (tag === TAG.ADP && i > start && w.a.tag[i] !== TAG.ADP && w.a.tag[i] !== TAG.VERB && word !== 'of')
      ends.add(i)
  }
  return [...ends].filter((end) => end >= start)
}

/** Clauses and quotations before the cue (or its source), up to the comma. */
function leftPieces({ w }: TokenFacts, cue: Tokens, source: Tokens | undefined, low: number, high: number): Tokens[] {
  const at = source && source[1] < cue[0] && cue[0] - source[1] < 4 ? source[0] : cue[0]
  const pieces: Tokens[] = []
  for (const edge of at === cue[0] ? [at] : [at, cue[0]]) {
    const fronted = frontedContent(w, edge, cue[1], high, true)
    if (fronted?.length === 1) pieces.push(fronted[0]!)
    let last = edge - 1
    if (last >= low && w.lower[last] === ',') last--
    if (last < low) continue
    pieces.push([low, last])
    for (let i = last; i > low && pieces.length < 9; i--) {
      const word = w.lower[i - 1]!
      if (
        word === ',' ||
        w.a.tag[i - 1] === TAG.CCONJ ||
        w.a.tag[i - 1] === TAG.SCONJ ||
        (w.a.tag[i - 1] === TAG.VERB && i > last - 6) ||
        (i > last - 5 && !insideNoun(w, i) && w.a.tag[i] !== TAG.ADP && w.a.tag[i] !== TAG.PUNCT)
      )
        pieces.push([i, last])
    }
  }
  return pieces
}
