import { TAG } from './analysis.ts'
import { FINE_TAG } from './fine-tags.ts'
import { type Lexicon, placeOf, SURE, TAG_BITS } from './lexicon.ts'
import { readWord, SHAPE, type Word } from './word-shape.ts'

function bitsOf(...tags: number[]): number {
  return tags.reduce((bits, tag) => bits | (1 << tag), 0)
}
export const OPEN_VERBS: number = bitsOf(
  TAG.VERB,
  FINE_TAG.VERB_INFINITIVE,
  FINE_TAG.VERB_PARTICIPLE,
  FINE_TAG.VERB_GERUND,
)
const OPEN = OPEN_VERBS | bitsOf(TAG.NOUN, TAG.PROPN, TAG.ADJ)
const UNKNOWN_WORD = OPEN | bitsOf(TAG.ADV, TAG.INTJ, TAG.X, TAG.NUM)
const UNKNOWN_NUMBER = bitsOf(TAG.NUM, TAG.NOUN, TAG.PROPN, TAG.ADJ, TAG.X, TAG.SYM)
const UNKNOWN_MARK = bitsOf(TAG.PUNCT, TAG.SYM, TAG.X, TAG.INTJ, TAG.PROPN, TAG.NOUN)
const PROPN = 1 << TAG.PROPN

/** Words of one text as the tagger sees them. Arrays are as long as the text has tokens. */
export interface TaggerInput {
  readonly text: string
  readonly start: Int32Array
  readonly end: Int32Array
  readonly word: Int32Array
  readonly shape: Uint8Array
  /** Value and details of each word in the lexicon. */
  readonly known: Int32Array
  readonly details: Int32Array
}

/** Looks up every token. */
export function readWords(
  text: string,
  count: number,
  start: Int32Array,
  end: Int32Array,
  lexicon: Lexicon,
): TaggerInput {
  const word = new Int32Array(count)
  const shape = new Uint8Array(count)
  const known = new Int32Array(count)
  const details = new Int32Array(count)
  const one: Word = { hash: 0, shape: 0 }
  for (let i = 0; i < count; i++) {
    readWord(text, start[i]!, end[i]!, one)
    word[i] = one.hash
    shape[i] = one.shape
    const place = placeOf(lexicon, one.hash)
    known[i] = lexicon.values[place]!
    details[i] = lexicon.details[place]!
  }
  return { text, start, end, word, shape, known, details }
}

/**
 * Marks a sentence's words as caseless where capitals say nothing: most words in capitals, or every longer one with a
 * capital, as in headlines.
 */
export function markCaseless(input: TaggerInput, from: number, to: number): boolean {
  const { shape } = input
  let letters = 0
  let upper = 0
  let long = 0
  let capital = 0
  for (let i = from; i < to; i++) {
    const s = shape[i]!
    if (s > SHAPE.MIXED) continue
    letters++
    if (s === SHAPE.UPPER) upper++
    if (input.end[i]! - input.start[i]! < 4) continue
    long++
    if (s === SHAPE.CAPITAL || s === SHAPE.UPPER) capital++
  }
  const caseless = (upper >= 3 && upper > 0.6 * letters) || (long >= 4 && capital > 0.8 * long)
  if (caseless) for (let i = from; i < to; i++) if (shape[i]! <= SHAPE.MIXED) shape[i] = SHAPE.CASELESS
  return caseless
}

/** Tags that token `i` may have, as bits. */
export function candidates(input: TaggerInput, i: number): number {
  const known = input.known[i]! & TAG_BITS
  const shape = input.shape[i]!
  if (known !== 0) {
    const capital = shape !== SHAPE.LOWER && shape !== SHAPE.MARK && shape !== SHAPE.NUMBER
    return capital ? known | PROPN : known
  }
  if (shape === SHAPE.NUMBER || shape === SHAPE.NUMBER_LETTER) return UNKNOWN_NUMBER
  return shape === SHAPE.MARK ? UNKNOWN_MARK : UNKNOWN_WORD
}

/** True if token `i` has one tag whatever stands around it. */
export function isSure(input: TaggerInput, i: number): boolean {
  if ((input.known[i]! & SURE) === 0) return false
  const shape = input.shape[i]!
  return shape === SHAPE.LOWER || shape === SHAPE.MARK || shape === SHAPE.NUMBER || shape === SHAPE.LOWER_MARK
}
