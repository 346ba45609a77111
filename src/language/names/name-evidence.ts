import type { Chunks } from './name-chunks.ts'
import { WORD } from './name-lexicon.ts'
import { isCapital, type NameTokens, SHAPE } from './name-tokens.ts'

/** What the rest of the text says about a capitalised word, one bit each, gathered over all its occurrences. */
export const SEEN = Object.freeze({
  /** With a capital where none is due. */
  INSIDE: 1 << 0,
  /** In small letters. */
  SMALL: 1 << 1,
  AFTER_TITLE: 1 << 2,
  AFTER_FIRST_NAME: 1 << 3,
  BEFORE_ORGANISATION_WORD: 1 << 4,
  AFTER_PLACE_PREPOSITION: 1 << 5,
  BEFORE_SAYS: 1 << 6,
  AFTER_THE: 1 << 7,
  IN_BRACKETS: 1 << 8,
  BEFORE_PLACE_WORD: 1 << 9,
  AFTER_PERSON_NOUN: 1 << 10,
  POSSESSIVE: 1 << 11,
  ALONE: 1 << 12,
  AFTER_NAME: 1 << 13,
  BEFORE_NAME: 1 << 14,
})
export const SEEN_BITS = 15

/** Evidence by token; 0 for tokens outside the chunks. */
export function nameEvidence(t: NameTokens, chunks: Chunks): Int32Array {
  const seen = new Map<number, number>()
  for (let c = 0; c < chunks.length; c += 2) {
    for (let i = chunks[c]!; i < chunks[c + 1]!; i++) {
      if (!isCapital(t, i)) continue
      const key = t.lower[i]!
      seen.set(key, (seen.get(key) ?? 0) | evidenceAt(t, i))
    }
  }
  for (let i = 0; i < t.a.tokenCount; i++) {
    if (t.shape[i] !== SHAPE.LOWER) continue
    const known = seen.get(t.lower[i]!)
    if (known !== undefined && (known & SEEN.SMALL) === 0) seen.set(t.lower[i]!, known | SEEN.SMALL)
  }
  const evidence = new Int32Array(t.a.tokenCount)
  for (let c = 0; c < chunks.length; c += 2) {
    for (let i = chunks[c]!; i < chunks[c + 1]!; i++) evidence[i] = seen.get(t.lower[i]!) ?? 0
  }
  return evidence
}

function evidenceAt(t: NameTokens, i: number): number {
  const { a } = t
  const s = a.sentenceOf[i]!
  const low = a.firstToken[s]!
  const high = a.firstToken[s + 1]!
  const before = i > low ? t.bits[i - 1]! : 0
  const after = i + 1 < high ? t.bits[i + 1]! : 0
  const capitalBefore = i > low && isCapital(t, i - 1)
  const capitalAfter = i + 1 < high && isCapital(t, i + 1)
  let seen = 0
  if (t.first[i] === 0 && t.sentenceCase[s] === 0) seen |= SEEN.INSIDE
  if (before & (WORD.TITLE | WORD.ADDRESS) && capitalBefore) seen |= SEEN.AFTER_TITLE
  if (before & WORD.PERSON_NOUN && !capitalBefore) seen |= SEEN.AFTER_PERSON_NOUN
  if (before & (WORD.FEMALE | WORD.MALE) && capitalBefore) seen |= SEEN.AFTER_FIRST_NAME
  if (after & WORD.ORGANISATION_WORD && capitalAfter) seen |= SEEN.BEFORE_ORGANISATION_WORD
  if (after & WORD.PLACE_WORD && capitalAfter) seen |= SEEN.BEFORE_PLACE_WORD
  if (before & WORD.PLACE_PREPOSITION && !capitalBefore) seen |= SEEN.AFTER_PLACE_PREPOSITION
  if (after & WORD.SAYS && !capitalAfter) seen |= SEEN.BEFORE_SAYS
  if (!capitalBefore && !capitalAfter) seen |= SEEN.ALONE
  if (capitalBefore && t.first[i - 1] === 0) seen |= SEEN.AFTER_NAME
  if (capitalAfter) seen |= SEEN.BEFORE_NAME
  if (i > low && wordIs(t, i - 1, 'the')) seen |= SEEN.AFTER_THE
  if (i + 1 < high && (wordIs(t, i + 1, "'s") || wordIs(t, i + 1, '’s'))) seen |= SEEN.POSSESSIVE
  if (i > low && i + 1 < high && wordIs(t, i - 1, '(') && wordIs(t, i + 1, ')')) seen |= SEEN.IN_BRACKETS
  return seen
}

function wordIs(t: NameTokens, i: number, word: string): boolean {
  const start = t.a.start[i]!
  return (
    t.a.end[i]! - start === word.length &&
    (t.a.text.startsWith(word, start) || (word === 'the' && t.a.text.startsWith('The', start)))
  )
}
