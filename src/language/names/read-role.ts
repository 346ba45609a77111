import { TAG } from '../analysis.ts'
import type { RawName } from './decode-chunks.ts'
import { WORD } from './name-lexicon.ts'
import { isCapital, type NameTokens } from './name-tokens.ts'

const OFFICE = WORD.PERSON_NOUN | WORD.TITLE
/** Words a role may have at most, on either side of the name. */
const LONGEST_ROLE = 12

/**
 * What the words beside a person's name say that the person is: "Ukrainian President" before it, "mayor of Tarn" in
 * commas behind it, "futsal player from Caruaru" before a comma. Undefined where they say nothing.
 */
export function readRole(t: NameTokens, name: RawName, names: readonly RawName[], k: number): string | undefined {
  return roleBefore(t, name, names, k) ?? roleBehind(t, name) ?? roleBeforeComma(t, name, names, k)
}

function slice(t: NameTokens, from: number, to: number): string {
  return t.a.text.slice(t.a.start[from], t.a.end[to - 1]).replace(/\s+/g, ' ')
}

function is(t: NameTokens, i: number, char: string): boolean {
  return t.a.end[i]! - t.a.start[i]! === char.length && t.a.text.startsWith(char, t.a.start[i])
}

/** True for a word that may stand before the office in a role: adjectives, nouns, names, hyphens, "'s", "of". */
function isModifier(t: NameTokens, i: number): boolean {
  const tag = t.a.tag[i]!
  if (tag === TAG.ADJ || tag === TAG.NOUN || tag === TAG.PROPN || isCapital(t, i)) return true
  if (t.bits[i]! & (WORD.DEMONYM | WORD.PLACE | WORD.ORGANISATION_NOUN | OFFICE)) return true
  return is(t, i, '-') || is(t, i, '’s') || is(t, i, "'s")
}

/** The office right before the name, with its modifiers; without the article and without an address alone ("Mr"). */
function roleBefore(t: NameTokens, name: RawName, names: readonly RawName[], k: number): string | undefined {
  const { a } = t
  const low = Math.max(a.firstToken[a.sentenceOf[name.from]!]!, name.from - LONGEST_ROLE, personBefore(names, k))
  let office = name.from - 1
  if (office < low) return undefined
  // "Secretary of State Antony Blinken": the office stands before "of".
  if ((t.bits[office]! & OFFICE) === 0) {
    const of = officeOf(t, office, low)
    if (of < 0) return undefined
    office = of
  }
  let from = office
  while (from > low && isModifier(t, from - 1) && (t.bits[from - 1]! & WORD.CALENDAR) === 0) from--
  while (from < office && (is(t, from, '-') || is(t, from, '’s') || is(t, from, "'s"))) from++
  if (t.first[from] === 0 && isVerbOrOther(t, from)) from++
  const addressOnly = name.from - from === 1 && t.bits[from]! & WORD.ADDRESS && (t.bits[from]! & WORD.PERSON_NOUN) === 0
  return addressOnly || from >= name.from ? undefined : slice(t, from, name.from)
}

function isVerbOrOther(t: NameTokens, i: number): boolean {
  const tag = t.a.tag[i]
  return (tag === TAG.VERB || tag === TAG.ADP || tag === TAG.AUX) && !isCapital(t, i)
}

/** Token of the office in "Secretary of State" that ends at `last`, or -1. */
function officeOf(t: NameTokens, last: number, low: number): number {
  for (let i = last; i > low && last - i < 5; i--) {
    if ((is(t, i, 'of') || is(t, i, 'for')) && t.bits[i - 1]! & OFFICE && isCapital(t, last) && isCapital(t, i - 1))
      return i - 1
    if (!isCapital(t, i) && !is(t, i, 'of') && !is(t, i, 'and') && !is(t, i, 'the') && !is(t, i, 'for')) return -1
  }
  return -1
}

/** End of the person named before, whose role is not this one's. */
function personBefore(names: readonly RawName[], k: number): number {
  for (let other = k - 1; other >= 0 && other > k - 4; other--)
    if (names[other]!.type === 'PER') return names[other]!.to
  return 0
}

/** ", 42, the mayor of Tarn," behind the name. */
function roleBehind(t: NameTokens, name: RawName): string | undefined {
  const { a } = t
  const high = a.firstToken[a.sentenceOf[name.from]! + 1]!
  let i = name.to
  const bracket = i < high && is(t, i, '(')
  if (i >= high || !(is(t, i, ',') || bracket)) return undefined
  i++
  if (i + 1 < high && a.tag[i] === TAG.NUM && is(t, i + 1, ',')) i += 2
  if (i < high && (a.tag[i] === TAG.DET || is(t, i, 'a') || is(t, i, 'the') || is(t, i, 'an'))) i++
  const from = i
  let office = -1
  while (i < high && i - from < LONGEST_ROLE && isModifier(t, i) && !is(t, i, ',')) {
    if (t.bits[i]! & OFFICE) office = i
    i++
  }
  if (office !== i - 1 || i === from) return undefined
  return slice(t, from, phraseEnd(t, i, high))
}

/** Goes on over "of Tarn", "from Caruaru", "for the interior ministry", "in Donetsk". */
function phraseEnd(t: NameTokens, at: number, high: number): number {
  let end = at
  for (let i = at; i < high && i - at < LONGEST_ROLE; ) {
    if (
      !(
        is(t, i, 'of') ||
        is(t, i, 'for') ||
        is(t, i, 'from') ||
        is(t, i, 'at') ||
        is(t, i, 'in') ||
        is(t, i, 'with') ||
        is(t, i, 'to')
      )
    )
      break
    let next = i + 1
    while (next < high && (isModifier(t, next) || t.a.tag[next] === TAG.DET || is(t, next, 'the'))) next++
    if (next === i + 1) break
    i = next
    end = next
  }
  return end
}

/** "the futsal player from Caruaru, who is in Tarn, NAME": an office with its article, a comma, and the name in commas. */
function roleBeforeComma(t: NameTokens, name: RawName, names: readonly RawName[], k: number): string | undefined {
  const { a } = t
  const s = a.sentenceOf[name.from]!
  const low = Math.max(a.firstToken[s]!, name.from - 24, personBefore(names, k))
  const high = a.firstToken[s + 1]!
  if (name.from - 1 < low || !is(t, name.from - 1, ',')) return undefined
  if (name.to < high && !is(t, name.to, ',') && a.tag[name.to] !== TAG.PUNCT) return undefined
  for (let i = name.from - 2; i > low; i--) {
    if ((t.bits[i]! & OFFICE) === 0 || isCapital(t, i)) continue
    let from = i
    while (from > low && isModifier(t, from - 1)) from--
    if (from === low || a.tag[from - 1] !== TAG.DET) continue
    return slice(t, from, phraseEnd(t, i + 1, name.from - 1))
  }
  return undefined
}
