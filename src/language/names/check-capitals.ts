import { TAG } from '../analysis.ts'
import type { RawName } from './decode-chunks.ts'
import { SEEN } from './name-evidence.ts'
import { WORD } from './name-lexicon.ts'
import { CASE, isCapital, type NameTokens, SHAPE } from './name-tokens.ts'

const LISTED = WORD.FEMALE | WORD.MALE | WORD.PLACE | WORD.CITY | WORD.ORGANISATION
const TITLE = WORD.TITLE | WORD.ADDRESS

/**
 * In sentences all in capitals every word looks like a name. There one is kept only if a word of it is listed, a title
 * stands before it, or the rest of the text writes it with a capital.
 */
export function checkCapitals(names: readonly RawName[], t: NameTokens, evidence: Int32Array): RawName[] {
  return names.filter(({ from, to }) => {
    if (t.sentenceCase[t.a.sentenceOf[from]!] !== CASE.UPPER) return true
    if (from > 0 && t.bits[from - 1]! & TITLE) return true
    for (let i = from; i < to; i++)
      if (t.bits[i]! & LISTED || evidence[i]! & SEEN.INSIDE || t.phrase[i]! > 0) return true
    return false
  })
}

/**
 * Widens a body's name to the left over the capitalised words that belong to it: "International Atomic" before "Energy
 * Agency". Articles, titles, days and other names stop it.
 */
export function widenBodies(names: readonly RawName[], t: NameTokens): RawName[] {
  return names.map((name, k) => {
    if (name.type !== 'ORG' || (t.bits[name.to - 1]! & WORD.ORGANISATION_WORD) === 0) return name
    const low = Math.max(t.a.firstToken[t.a.sentenceOf[name.from]!]!, names[k - 1]?.to ?? 0, name.from - 4)
    let { from } = name
    while (from > low && belongs(t, from - 1)) from--
    return from === name.from ? name : { ...name, from, rule: 'check-capitals' }
  })
}

function belongs(t: NameTokens, i: number): boolean {
  if (!isCapital(t, i) || t.shape[i] === SHAPE.LETTERS) return false
  if (t.bits[i]! & (WORD.TITLE | WORD.ADDRESS | WORD.CALENDAR | WORD.FEMALE | WORD.MALE)) return false
  const tag = t.a.tag[i]
  return tag === TAG.PROPN || tag === TAG.ADJ || tag === TAG.NOUN
}
