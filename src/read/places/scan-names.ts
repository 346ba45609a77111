import { fitsWriting } from './fits-writing.ts'
import { fixedPhraseAt } from './fixed-phrases.ts'
import type { Bearer, Gazetteer } from './gazetteer.ts'
import { nameKey } from './name-key.ts'
import {
  CLUBS,
  DIRECTIONS,
  DIVISIONS,
  GROUND,
  INNER_WORDS,
  NEVER_PLACES,
  ORGANISATIONS,
  SETTLEMENTS,
  SITE_ENDS,
  SITE_WORDS,
  STREETS,
  TEAMS,
} from './word-lists.ts'
import type { Words } from './words.ts'

/** A stretch of a text that is written like a name and is the name of at least one place. */
export interface FoundName {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly key: string
  readonly bearers: readonly Bearer[]
}

const LONGEST = 7
const LONGEST_TEXT = 60

/** Names of the gazetteer in the text, the longest at each place, left to right, none overlapping another. */
export function scanNames(words: Words, gazetteer: Gazetteer): FoundName[] {
  const found: FoundName[] = []
  for (let i = 0; i < words.a.tokenCount; i++) {
    if (words.letterCase(i) === 'lower' && !startsArabicName(words, i)) continue
    const phrase = fixedPhraseAt(words, i)
    if (phrase >= 0) {
      i = phrase
      continue
    }
    const name = longestNameAt(words, gazetteer, i)
    if (!name) continue
    if (!isTeam(words, name)) found.push(name)
    i = name.last
  }
  return found
}

/** "Hill", "Street", "North" alone: part of a name that the gazetteer lacks. */
function isKindOfPlace(key: string): boolean {
  return KINDS_OF_PLACE.has(key)
}
const KINDS_OF_PLACE: ReadonlySet<string> = new Set(
  [GROUND, STREETS, ORGANISATIONS, SETTLEMENTS, DIVISIONS, DIRECTIONS].flatMap((list) => [...list]),
)

/** In "Dublin City Council" the town is Dublin, not Dublin City. */
function isTownOffice(words: Words, last: number): boolean {
  return (
    /^(?:City|Town)$/.test(words.text(last)) &&
    words.letterCase(last + 1) !== 'lower' &&
    isKindOfPlace(words.lower(last + 1))
  )
}

/** "Chicago Bears", "Leeds United beat", "Real Madrid": the team, not the place. */
function isTeam(words: Words, { first, last }: FoundName): boolean {
  if (words.letterCase(first - 1) !== 'lower' && CLUBS.has(words.lower(first - 1))) return true
  if (words.letterCase(last + 1) === 'lower' || !words.together(last, last + 1)) return false
  if (first === last && CLUBS.has(words.lower(first))) return true
  if (TEAMS.has(words.lower(last + 1))) return true
  return words.text(last + 1) === 'United' && words.letterCase(last + 2) === 'lower'
}

function longestNameAt(words: Words, gazetteer: Gazetteer, first: number): FoundName | undefined {
  const { a } = words
  const start = a.start[first]!
  for (let last = furthest(words, first); last >= first; last--) {
    if (!canEnd(words, last)) continue
    const end = a.end[last]!
    if (end - start > LONGEST_TEXT) continue
    const written = a.text.slice(start, end)
    const key = nameKey(written)
    if (first === last && (NEVER_PLACES.has(key) || isKindOfPlace(key))) continue
    if (last > first && isTownOffice(words, last)) continue
    const bearers = lookup(words, gazetteer, first, last, key)
    if (bearers.length > 0) return { first, last, start, end, key, bearers }
  }
  return undefined
}

function lookup(words: Words, gazetteer: Gazetteer, first: number, last: number, key: string): readonly Bearer[] {
  const afterThe = words.lower(first - 1) === 'the' && words.together(first - 1, first)
  const withThe = afterThe ? gazetteer.lookupKey(`the ${key}`) : []
  const bearers = gazetteer.lookupKey(key)
  const all =
    withThe.length > 0
      ? [...withThe, ...bearers.filter((b) => !withThe.some((t) => t.entry.number === b.entry.number))]
      : bearers
  return all.filter((bearer) => fitsWriting(words, first, last, bearer))
}

/** Last token that a name starting at `first` could reach: capitalised words and the small words inside names. */
function furthest(words: Words, first: number): number {
  let last = first
  for (let i = first + 1; i < first + LONGEST && words.together(first, i); i++) {
    if (canEnd(words, i)) last = i
    else if (SITE_WORDS.has(words.lower(i))) continue
    else if (!INNER_WORDS.has(words.lower(i)) && !(words.text(i) === '-' && words.glued(i - 1))) break
  }
  return last
}

/** A name ends with a capitalised word, or with what a site is called: "Chernobyl plant". */
function canEnd(words: Words, i: number): boolean {
  const lower = words.lower(i)
  return words.letterCase(i) === 'lower' ? SITE_ENDS.has(lower) : !INNER_WORDS.has(lower)
}

/** "al-Hasakah", "el-Sheikh": the article is lower case, the name behind the hyphen is not. */
function startsArabicName(words: Words, i: number): boolean {
  const { text, start, end } = words.a
  // The cheap test first: this is asked of every lower-case word.
  if (text[end[i]!] !== '-' || end[i]! - start[i]! > 3) return false
  return ARTICLES.has(words.text(i)) && words.text(i + 1) === '-' && words.letterCase(i + 2) !== 'lower'
}
const ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'as', 'ash', 'an', 'ar', 'at', 'az', 'ad'])
