import type { Found } from './expression.ts'
import { BREAK } from './lexicon.ts'
import { isWord, type Pieces, pieceText } from './pieces.ts'
import { BEGINNING_CLAUSE, BEGINNING_NOUNS, BEGINNING_VERBS, REACHING_VERBS, STORY_NOUNS } from './story-words.ts'

/** How many words on either side are looked at. */
const REACH = 10

export interface StoryStart {
  /** Position in the list of what was found. */
  readonly at: number
  readonly name?: string | undefined
}

export interface StoryDay {
  /** "of the war" stands behind it: it counts from the story's start even where it is not the page's own day. */
  readonly named: boolean
  readonly at: number
  readonly value: number
}

/** Words of the sentence before piece `i`, nearest first, lower case. */
function wordsBefore(p: Pieces, i: number): string[] {
  const words: string[] = []
  for (let at = i - 1; at >= 0 && words.length < REACH; at--) {
    if (p.code[at] === BREAK || isWord(p, at, '.', ';')) break
    words.push(pieceText(p, at).toLowerCase())
  }
  return words
}

function wordsAfter(p: Pieces, i: number): string[] {
  const words: string[] = []
  for (let at = i; at < p.count && words.length < REACH; at++) {
    if (p.code[at] === BREAK || isWord(p, at, '.', ';')) break
    words.push(pieceText(p, at).toLowerCase())
  }
  return words
}

/**
 * Day 1 of the story, where the words say it: "the start of the offensive on 24 February", "the siege began on 3 May",
 * "since February 24, when the town was invaded". The plainest one is taken, the first of equals.
 */
export function findStoryStart(p: Pieces, found: readonly Found[]): StoryStart | undefined {
  let best: (StoryStart & { score: number }) | undefined
  for (let at = 0; at < found.length; at++) {
    const { expression } = found[at]!
    const { stated } = expression
    if (expression.kind !== 'calendar' || stated?.day === undefined) continue
    const read = beginningBefore(p, found[at]!) ?? verbBefore(p, found[at]!) ?? clauseAfter(p, found[at]!)
    if (read && (!best || read.score > best.score)) best = { at, ...read }
  }
  return best && { at: best.at, ...(best.name === undefined ? {} : { name: best.name }) }
}

interface Beginning {
  readonly score: number
  readonly name?: string | undefined
}

/** "the start of the offensive (on)". */
function beginningBefore(p: Pieces, one: Found): Beginning | undefined {
  const words = wordsBefore(p, one.from)
  const of = words.findIndex((word, at) => word === 'of' && BEGINNING_NOUNS.has(words[at + 1] ?? ''))
  if (of < 1) return undefined
  const first = one.from - of
  const last = words[0] === 'on' || words[0] === 'in' || words[0] === ',' ? one.from - 2 : one.from - 1
  const name = nameBetween(p, first, last)
  return name === undefined ? undefined : { score: 3, name }
}

/** "the siege began on", "the war, which broke out on". */
function verbBefore(p: Pieces, one: Found): Beginning | undefined {
  const words = wordsBefore(p, one.from)
  const at = words[0] === 'on' ? 1 : 0
  if (!BEGINNING_VERBS.has(words[at] ?? '')) return undefined
  const noun = words.findIndex((word, position) => position > at && STORY_NOUNS.has(word))
  if (noun < 0) return undefined
  const end = one.from - 1 - noun
  const from = Math.max(end - 3, 0)
  let start = end
  while (start > from && /^[A-Za-z-]+$/.test(pieceText(p, start - 1)) && !isWord(p, start - 1, 'of', 'since', 'when')) {
    start--
    if (isWord(p, start, 'the', 'a', 'this')) break
  }
  return { score: 2, name: p.text.slice(p.start[start], p.end[end]) }
}

/** "since February 24, when the country was invaded". */
function clauseAfter(p: Pieces, one: Found): Beginning | undefined {
  if (one.lead !== 'since') return undefined
  const words = wordsAfter(p, one.to)
  const at = words[0] === ',' ? 1 : 0
  if (words[at] !== 'when') return undefined
  const known = words.some((word) => BEGINNING_CLAUSE.has(word) || STORY_NOUNS.has(word))
  return known ? { score: 1 } : undefined
}

/** The words from piece `first` to `last`, if a story is called so. */
function nameBetween(p: Pieces, first: number, last: number): string | undefined {
  if (last < first || last - first > 6) return undefined
  for (let at = first; at <= last; at++) {
    if (STORY_NOUNS.has(pieceText(p, at).toLowerCase())) return p.text.slice(p.start[first], p.end[last])
  }
  return undefined
}

/** Every day that is counted by the story: "on the third day of the siege". */
export function findStoryDays(p: Pieces, found: readonly Found[]): StoryDay[] {
  const days: StoryDay[] = []
  for (let at = 0; at < found.length; at++) {
    const { expression } = found[at]!
    if (expression.kind !== 'counter' || expression.unit !== 'day' || expression.consecutive) continue
    if (dayScore(p, found[at]!) === NAMED) days.push({ at, value: expression.ordinal!, named: true })
  }
  return days
}

/** Score of a day number with "of the war" behind it, above all others. */
const NAMED = 3

/** The story's day number: "reaches its twelfth day", "day 12 of the war", "Day 12:" at the head of a page. */
export function findStoryDay(p: Pieces, found: readonly Found[]): StoryDay | undefined {
  let best: (StoryDay & { score: number }) | undefined
  for (let at = 0; at < found.length; at++) {
    const { expression } = found[at]!
    if (expression.kind !== 'counter' || expression.unit !== 'day' || expression.consecutive) continue
    const score = dayScore(p, found[at]!)
    if (score > (best?.score ?? 0)) best = { at, value: expression.ordinal!, named: score === NAMED, score }
  }
  return best && { at: best.at, value: best.value, named: best.named }
}

function dayScore(p: Pieces, one: Found): number {
  const after = wordsAfter(p, one.to)
  if (after[0] === 'of') {
    const noun = after.slice(1, 6).findIndex((word) => STORY_NOUNS.has(word))
    return noun >= 0 ? NAMED : 0
  }
  const before = wordsBefore(p, one.from)
  const owned = /^(?:its|their)$/.test(before[0] ?? '')
  if (owned && (before[1] === 'in' || before.slice(1, 4).some((word) => REACHING_VERBS.has(word)))) return 2
  const article = isWord(p, one.from, 'the') || isWord(p, one.from - 1, 'a')
  if (article && before.slice(0, 3).some((word) => REACHING_VERBS.has(word))) return 2
  const opens = one.from === 0 || p.code[one.from - 1] === BREAK
  return opens && isWord(p, one.from, 'day') ? 2 : 0
}
