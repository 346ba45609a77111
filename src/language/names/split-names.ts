import type { RawName } from './decode-chunks.ts'
import { WORD } from './name-lexicon.ts'
import { type NameTokens, SHAPE } from './name-tokens.ts'

const GIVEN = WORD.FEMALE | WORD.MALE

/**
 * Parts an organisation from the person who follows it without a comma: "European Commission Ursula" before "von der
 * Leyen" becomes the body and the whole person.
 */
export function splitNames(names: readonly RawName[], t: NameTokens): RawName[] {
  const kept: RawName[] = []
  for (let k = 0; k < names.length; k++) {
    const name = names[k]!
    const at = name.type === 'ORG' ? givenAfterBody(name, t) : -1
    if (at < 0) {
      kept.push(name)
      continue
    }
    kept.push({ ...name, to: at, rule: 'split-names' })
    const to = surnameEnd(name.to, t)
    kept.push({ from: at, to, type: 'PER', rule: 'split-names' })
    while (k + 1 < names.length && names[k + 1]!.from < to) k++
  }
  return kept
}

/** The given name that follows the last word of a body within the span, or -1. */
function givenAfterBody({ from, to }: RawName, t: NameTokens): number {
  for (let i = from + 1; i < to; i++) {
    const isGiven = (t.bits[i]! & GIVEN) !== 0 && (t.bits[i]! & (WORD.PLACE | WORD.CITY | WORD.ORGANISATION_WORD)) === 0
    if (isGiven && t.bits[i - 1]! & WORD.ORGANISATION_WORD && to - i < 6) return i
  }
  return -1
}

/** Goes on over "von der Leyen" behind the given name. */
function surnameEnd(to: number, t: NameTokens): number {
  const high = t.a.firstToken[t.a.sentenceOf[to - 1]! + 1]!
  let end = to
  while (end < high && end - to < 3 && t.bits[end]! & WORD.PARTICLE) end++
  while (end < high && end - to < 5 && t.shape[end] === SHAPE.CAPITAL) end++
  return end > to && t.shape[end - 1] !== SHAPE.CAPITAL ? to : end
}
