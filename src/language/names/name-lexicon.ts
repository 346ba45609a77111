import { CALENDAR } from './calendar.ts'
import {
  JOINERS,
  MONTHS_THAT_ARE_NAMES,
  PARTICLES,
  PEOPLES,
  PLACE_PREPOSITIONS,
  SAYING_VERBS,
} from './context-words.ts'
import { FEMALE_NAMES, MALE_NAMES } from './first-names.ts'
import {
  ORGANISATION_HEADS,
  ORGANISATION_NOUNS,
  ORGANISATION_PHRASES,
  ORGANISATION_WORDS,
  ORGANISATIONS,
} from './organisation-words.ts'
import { DIRECTIONS, PLACE_HEADS, PLACE_WORDS, STATES } from './place-words.ts'
import { ADDRESSES, PERSON_NOUNS, TITLES } from './titles.ts'

/** What a word can be, one bit each; a word may be several things at once. */
export const WORD = Object.freeze({
  FEMALE: 1 << 0,
  MALE: 1 << 1,
  ADDRESS: 1 << 2,
  TITLE: 1 << 3,
  PERSON_NOUN: 1 << 4,
  ORGANISATION_WORD: 1 << 5,
  ORGANISATION: 1 << 6,
  ORGANISATION_HEAD: 1 << 7,
  ORGANISATION_NOUN: 1 << 8,
  PLACE_WORD: 1 << 9,
  PLACE_HEAD: 1 << 10,
  DIRECTION: 1 << 11,
  PLACE: 1 << 12,
  DEMONYM: 1 << 13,
  PEOPLE: 1 << 14,
  CALENDAR: 1 << 15,
  SAYS: 1 << 16,
  PLACE_PREPOSITION: 1 << 17,
  PARTICLE: 1 << 18,
  JOINER: 1 << 19,
  CITY: 1 << 20,
  /** A listed name of several words begins with it. */
  PHRASE: 1 << 21,
})

/** The further words of a listed name. */
export interface Phrase {
  readonly words: readonly string[]
  readonly organisation: boolean
}

/** Everything known about words and short phrases before a text is read. */
export interface NameLexicon {
  /** Bits of {@link WORD} by word, as written in running text: names with a capital, common words without. */
  readonly bits: ReadonlyMap<string, number>
  /** The same by the word's hash, see {@link hashWord}: open addressing, half empty. */
  readonly keys: Int32Array
  readonly values: Int32Array
  /** Places and organisations of several words, by their first word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  readonly countries: ReadonlySet<string>
}

/** Builds the lexicon from our word lists and the lines of `models/names-places.txt` (kind, tab, names set apart by "|"). */
export function buildNameLexicon(placeLines: string): NameLexicon {
  const bits = new Map<string, number>()
  const phrases = new Map<string, Phrase[]>()
  const add = (names: Iterable<string>, bit: number): void => {
    for (const name of names) {
      if (name.includes(' ')) addPhrase(phrases, name, bit === WORD.ORGANISATION)
      else bits.set(name, (bits.get(name) ?? 0) | bit)
    }
  }
  add(FEMALE_NAMES, WORD.FEMALE)
  add(MALE_NAMES, WORD.MALE)
  add(ADDRESSES, WORD.ADDRESS)
  add(TITLES, WORD.TITLE)
  add(PERSON_NOUNS, WORD.PERSON_NOUN)
  for (const noun of PERSON_NOUNS) add([plural(noun)], WORD.PERSON_NOUN)
  add(ORGANISATION_WORDS, WORD.ORGANISATION_WORD)
  add(ORGANISATIONS, WORD.ORGANISATION)
  add(ORGANISATION_PHRASES, WORD.ORGANISATION)
  add(ORGANISATION_HEADS, WORD.ORGANISATION_HEAD)
  add(ORGANISATION_NOUNS, WORD.ORGANISATION_NOUN)
  add(PLACE_WORDS, WORD.PLACE_WORD)
  add(PLACE_HEADS, WORD.PLACE_HEAD)
  add(DIRECTIONS, WORD.DIRECTION)
  add(STATES, WORD.PLACE)
  add(PEOPLES, WORD.PEOPLE)
  add(CALENDAR, WORD.CALENDAR)
  add(SAYING_VERBS, WORD.SAYS)
  add(PLACE_PREPOSITIONS, WORD.PLACE_PREPOSITION)
  add(PARTICLES, WORD.PARTICLE)
  add(JOINERS, WORD.JOINER)
  for (const month of MONTHS_THAT_ARE_NAMES) bits.set(month, (bits.get(month) ?? 0) | WORD.CALENDAR)
  const kinds: Record<string, number> = {
    country: WORD.PLACE,
    city: WORD.CITY,
    demonym: WORD.DEMONYM,
    people: WORD.PEOPLE,
  }
  const countries = new Set<string>()
  for (const line of placeLines.split('\n')) {
    const [kind, names] = line.split('\t')
    const bit = kinds[kind ?? '']
    if (bit !== undefined && names !== undefined) add(names.split('|'), bit)
    if (kind === 'country') for (const name of names?.split('|') ?? []) countries.add(name)
  }
  for (const first of phrases.keys()) bits.set(first, (bits.get(first) ?? 0) | WORD.PHRASE)
  return { bits, ...hashed(bits), phrases, countries }
}

/** FNV-1a over UTF-16 code units, never 0; `fold` takes ASCII capitals from `from + kept` on as small letters. */
export function hashWord(text: string, from: number, to: number, fold: boolean, kept = 0): number {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) {
    let code = text.charCodeAt(i)
    if (fold && code > 64 && code < 91 && i - from >= kept) code += 32
    hash = Math.imul(hash ^ code, 0x01000193)
  }
  return hash || 1
}

function hashed(bits: ReadonlyMap<string, number>): { keys: Int32Array; values: Int32Array } {
  let size = 16
  while (size < 2 * bits.size) size *= 2
  const keys = new Int32Array(size)
  const values = new Int32Array(size)
  for (const [word, value] of bits) {
    const hash = hashWord(word, 0, word.length, false)
    let at = hash & (size - 1)
    while (keys[at] !== 0 && keys[at] !== hash) at = (at + 1) & (size - 1)
    keys[at] = hash
    values[at] = values[at]! | value
  }
  return { keys, values }
}

/** Bits of the word with this hash; 0 if it is not in the lexicon. */
export function bitsOfHash({ keys, values }: NameLexicon, hash: number): number {
  const mask = keys.length - 1
  let at = hash & mask
  while (keys[at] !== 0) {
    if (keys[at] === hash) return values[at]!
    at = (at + 1) & mask
  }
  return 0
}

function addPhrase(phrases: Map<string, Phrase[]>, name: string, organisation: boolean): void {
  const [first = '', ...words] = name.split(' ')
  const known = phrases.get(first)
  if (known) known.push({ words, organisation })
  else phrases.set(first, [{ words, organisation }])
}

/** Regular plural of a common noun, good enough for looking words up. */
export function plural(noun: string): string {
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  if (/(?:man)$/.test(noun) && noun !== 'human') return `${noun.slice(0, -3)}men`
  return `${noun}s`
}
