import { GIVEN_NAMES } from './given-names.ts'
import type { Scene } from './scene.ts'
import { DIRECTIONS, NEVER_PLACES, SETTLEMENTS, TITLES } from './word-lists.ts'
import type { Words } from './words.ts'

/** A name that the gazetteer lacks and that the words around it call a place. */
export interface Hamlet {
  readonly first: number
  readonly last: number
  /** Position of the name that says where it lies: "Marsk, Ohio". */
  readonly within?: number
}

const SETTLED: ReadonlySet<string> = new Set(
  'village town hamlet settlement township suburb neighborhood neighbourhood enclave villages towns'.split(' '),
)
const AT: ReadonlySet<string> = new Set(['in', 'near', 'at', 'outside', 'from', 'around'])
/** "from Marsk" may be a firm's, "in Arabic" is a language. */
const INSIDE: ReadonlySet<string> = new Set(['in', 'near', 'outside'])
const LANGUAGES: ReadonlySet<string> = new Set(
  'arabic hebrew farsi creole hindi urdu mandarin cantonese swahili latin yiddish pashto dari gaelic tamil bengali esperanto braille'.split(
    ' ',
  ),
)

/** What is known of a text's names before unknown ones are looked for. */
export interface Known {
  /** True if the name at this position is taken for a place. */
  isPlace(position: number): boolean
  /** True if a reader of names takes exactly this stretch for a place's name. */
  isLocation(start: number, end: number): boolean
}

/**
 * "the village of Marsk", "Marsk village", "in Marsk, Ohio", "in Marsk, 40 km north", "in Marsk" once one of these was
 * read: kept without a point.
 */
export function findHamlets(scene: Scene, known: Known): Hamlet[] {
  const { words, found } = scene
  const hamlets: Hamlet[] = []
  const read = new Set<string>()
  let position = 0
  for (let i = 1; i < words.a.tokenCount; i++) {
    while (position < found.length && found[position]!.last < i) position++
    if (words.letterCase(i) === 'lower' || !startsName(words, i)) continue
    const last = endOfName(words, i)
    const inside = position < found.length && found[position]!.first <= last ? found[position] : undefined
    const whole = inside && inside.first <= i && inside.last >= last
    if (!whole && last - i < 4 && (!inside || isVillage(words, i))) {
      const within = placeBehind(scene, known, last)
      const written = words.a.text.slice(words.a.start[i], words.a.end[last])
      const there = AT.has(words.lower(i - 1))
      const located = within !== undefined || isDistance(words, last + 1) || read.has(written)
      const called =
        isCalledPlace(words, i, last) ||
        (there && located) ||
        (INSIDE.has(words.lower(i - 1)) &&
          !LANGUAGES.has(words.lower(i)) &&
          known.isLocation(words.a.start[i]!, words.a.end[last]!))
      if (called) {
        hamlets.push({ first: i, last, ...(within === undefined ? {} : { within }) })
        read.add(written)
      }
    }
    i = last
  }
  return hamlets
}

/** Position of the place named behind a comma: "Marsk, Ohio". */
function placeBehind({ words, found, nameAt }: Scene, known: Known, last: number): number | undefined {
  const position = nameAt[last + 2] ?? -1
  if (words.text(last + 1) !== ',' || position < 0 || found[position]!.first !== last + 2) return undefined
  return known.isPlace(position) ? position : undefined
}

/** ", 40 km north", ", about 25 miles from". */
function isDistance(words: Words, i: number): boolean {
  if (words.text(i) !== ',') return false
  const number = /^\d/.test(words.text(i + 1)) ? i + 1 : i + 2
  return /^\d/.test(words.text(number)) && /^(?:km|kilomet(?:er|re)s?|miles?)$/.test(words.lower(number + 1))
}

function startsName(words: Words, i: number): boolean {
  const lower = words.lower(i)
  return (
    lower.length > 2 &&
    !words.startsSentence(i) &&
    !NEVER_PLACES.has(lower) &&
    !GIVEN_NAMES.has(lower) &&
    !TITLES.has(lower) &&
    !DIRECTIONS.has(lower) &&
    words.letterCase(i - 1) === 'lower'
  )
}

function endOfName(words: Words, i: number): number {
  let last = i
  while (words.together(i, last + 1) && words.letterCase(last + 1) !== 'lower') last++
  return last
}

/** A name that holds a known one is a village's only if the text says so: "the hamlet of Oster Vale". */
function isVillage(words: Words, first: number): boolean {
  return words.lower(first - 1) === 'of' && SETTLED.has(words.lower(first - 2))
}

/** "the village of Marsk", "the small towns Marsk"; "Marsk village", but not "Marsk district court". */
function isCalledPlace(words: Words, first: number, last: number): boolean {
  if (isVillage(words, first)) return true
  if (words.lower(first - 1) === 'of' && words.lower(first - 2) === 'city' && words.lower(first - 3) === 'the')
    return true
  return (
    SETTLED.has(words.lower(last + 1)) && SETTLEMENTS.has(words.lower(last + 1)) && !/^[a-z]/.test(words.text(last + 2))
  )
}
