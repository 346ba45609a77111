import type { NameMention } from '../../model/index.ts'
import { GIVEN_NAMES } from './given-names.ts'
import type { FoundName } from './scan-names.ts'
import { LOCATIVE, TITLES } from './word-lists.ts'
import type { Words } from './words.ts'

/** What the whole text tells about its names, gathered in one pass. */
export interface TextFacts {
  /** Keys that are also ordinary words of the text in lower case, so that "Hope" beside "hope" counts less. */
  readonly lowerWords: ReadonlySet<string>
  /** Words that stand in a person's name behind the given name or a title: "Bakk" after "Tom Bakk". */
  readonly surnames: ReadonlySet<string>
  /** How often each key is found. */
  readonly counts: ReadonlyMap<string, number>
  /** How often it stands before a colon at the start of a sentence, as a speaker does in a transcript. */
  readonly labels: ReadonlyMap<string, number>
  /** How often it stands behind a preposition of place. */
  readonly placed: ReadonlyMap<string, number>
  /** Token to the name that covers it: its type, and whether the token's name mention is a longer one. */
  readonly typeAt: (start: number, end: number) => NameOverlap
}
export type NameOverlap =
  | 'none'
  | 'person'
  | 'organisation'
  | 'place'
  | 'starts-person'
  | 'starts-person'
  | 'in-person'
  | 'in-organisation'
  | 'in-place'
  | 'other'

export function textFacts(words: Words, found: readonly FoundName[], names: readonly NameMention[]): TextFacts {
  const surnames = new Set<string>()
  for (let i = 0; i < words.a.tokenCount; i++) {
    if (words.letterCase(i) !== 'lower') i = readPerson(words, i, surnames)
  }
  const counts = new Map<string, number>()
  const placed = new Map<string, number>()
  const labels = new Map<string, number>()
  for (const { key, first, last } of found) {
    if (words.text(last + 1) === ':' && words.startsSentence(first)) labels.set(key, (labels.get(key) ?? 0) + 1)
    counts.set(key, (counts.get(key) ?? 0) + 1)
    if (LOCATIVE.has(words.lower(first - 1))) placed.set(key, (placed.get(key) ?? 0) + 1)
  }
  return { lowerWords: lowerAmong(words, counts), surnames, counts, labels, placed, typeAt: overlapFinder(names) }
}

/** The keys that stand in the text as words in lower case. */
function lowerAmong(words: Words, keys: ReadonlyMap<string, number>): ReadonlySet<string> {
  // Few words have the length and first letter of any key: only they are looked up.
  const forms = new Int32Array(128)
  for (const key of keys.keys()) forms[key.charCodeAt(0) & 127]! |= 1 << (key.length & 31)
  const found = new Set<string>()
  const { text, lower, start, end, tokenCount } = words.a
  for (let i = 0; i < tokenCount; i++) {
    const from = start[i]!
    if (((forms[text.charCodeAt(from) & 127]! >> ((end[i]! - from) & 31)) & 1) === 0) continue
    const word = lower[i]!
    if (keys.has(word) && words.letterCase(i) === 'lower' && words.text(i) === word) found.add(word)
  }
  return found
}

/** Adds the surnames of a person's name that starts at token `i`; returns its last token, or `i`. */
function readPerson(words: Words, i: number, surnames: Set<string>): number {
  const given = GIVEN_NAMES.has(words.lower(i))
  if (!given && !TITLES.has(words.lower(i).replace('.', ''))) return i
  let last = i
  while (last < i + 4 && words.together(i, last + 1) && words.letterCase(last + 1) !== 'lower') {
    last++
    const word = words.lower(last)
    if (word.length > 2 && !GIVEN_NAMES.has(word) && !TITLES.has(word.replace('.', ''))) {
      surnames.add(word)
      if (given) break
    }
  }
  return last
}

const EXACT = { PER: 'person', ORG: 'organisation', LOC: 'place', MISC: 'other' } as const
const PART = { PER: 'in-person', ORG: 'in-organisation', LOC: 'in-place', MISC: 'other' } as const

/** Names are sorted by start, as readers give them; the last one that starts at or before the span is looked at. */
function overlapFinder(names: readonly NameMention[]): TextFacts['typeAt'] {
  return (start, end) => {
    let low = 0
    let high = names.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (names[middle]!.start < end) low = middle + 1
      else high = middle
    }
    const name = names[low - 1]
    if (!name || name.end <= start) return 'none'
    if (name.start === start && name.end === end) return EXACT[name.type]
    return name.type === 'PER' && name.start === start ? 'starts-person' : PART[name.type]
  }
}
