import { TAG } from '../analysis.ts'
import type { RawName } from './decode-chunks.ts'
import { WORD } from './name-lexicon.ts'
import { isCapital, type NameTokens, wordOf } from './name-tokens.ts'

const TITLE = WORD.TITLE | WORD.ADDRESS
const GIVEN = WORD.FEMALE | WORD.MALE
const BEFORE_TITLE = TITLE | WORD.PLACE | WORD.DEMONYM | WORD.PERSON_NOUN

/**
 * Cuts titles and forms of address off the front of a person's name: "President Ruiz" leaves "Ruiz". A name that is
 * all title ("the President") is none; it is a reference.
 */
export function trimTitles(names: readonly RawName[], t: NameTokens): RawName[] {
  const kept: RawName[] = []
  for (const name of names) {
    if (name.type !== 'PER') {
      kept.push(name)
      continue
    }
    const from = titleEnd(name, t)
    if (from === name.to - 1 && isMonthOrDay(t, from)) continue
    if (from < name.to) kept.push(from === name.from ? name : { ...name, from, rule: 'trim-titles' })
  }
  return kept
}

/** "March" alone, as in "Will March be dry?"; "Ms March" and "June" stay. */
function isMonthOrDay(t: NameTokens, i: number): boolean {
  if ((t.bits[i]! & WORD.CALENDAR) === 0 || t.bits[i]! & GIVEN) return false
  return i === 0 || (t.bits[i - 1]! & TITLE) === 0
}

/** First token that is no part of a title: behind the last title word that only titles, places and peoples precede. */
function titleEnd({ from, to }: RawName, t: NameTokens): number {
  let end = from
  // "Will Ruiz resign?", "May Bell stay?" at the start of a question.
  if (t.first[from] === 1 && t.a.tag[from] === TAG.AUX) return from + 1
  // "Secretary of State John Miller": the office runs on to the given name.
  if (isOfficeBefore(t, from)) {
    for (let i = from + 1; i < to; i++) if (t.bits[i]! & GIVEN) return i
  }
  for (let i = from; i < to; i++) {
    const bits = t.bits[i]!
    if ((bits & BEFORE_TITLE) === 0) break
    // "Dean Kamen", "Earl Warren": a given name before a further word is a name. "Major" alone may be a surname.
    if (bits & GIVEN && i + 1 < to) break
    if (bits & TITLE) end = i + 1
  }
  if (end === to && to - from === 1 && t.bits[from]! & GIVEN) return from
  return end
}

/** A title and "of" stand right before: "Secretary of". */
function isOfficeBefore(t: NameTokens, from: number): boolean {
  if (from < 2 || t.a.sentenceOf[from - 2] !== t.a.sentenceOf[from]) return false
  return wordOf(t, from - 1) === 'of' && isCapital(t, from - 2) && (t.bits[from - 2]! & TITLE) !== 0
}
