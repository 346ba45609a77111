import { TAG } from './analysis.ts'
import { FINE_TAG, FINE_TAGS } from './fine-tags.ts'
import { foldCode } from './hash-word.ts'
import { CLASS_SHIFT, type Lexicon, lookUp, SURE, TAG_BITS } from './lexicon.ts'
import { readWord, SHAPE, type Word } from './word-shape.ts'

const TAGS = FINE_TAGS
const NO_TAG = FINE_TAGS
const MAX_FEATURES = 40

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

/** Weights of the tagger: rows of fine tags, one row per hashed feature. */
export interface TaggerWeights {
  readonly rows: Int8Array | Int32Array
}

/** Words of one text as the tagger sees them. Arrays are as long as the text has tokens. */
export interface TaggerInput {
  readonly text: string
  readonly start: Int32Array
  readonly end: Int32Array
  readonly word: Int32Array
  readonly shape: Uint8Array
  /** Lexicon value of each word. */
  readonly known: Int32Array
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
  const one: Word = { hash: 0, shape: 0 }
  for (let i = 0; i < count; i++) {
    readWord(text, start[i]!, end[i]!, one)
    word[i] = one.hash
    shape[i] = one.shape
    known[i] = lookUp(lexicon, one.hash)
  }
  return { text, start, end, word, shape, known }
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

/** Offsets into the weights of the features active at one token; reused from token to token. */
export const active = new Int32Array(MAX_FEATURES)

/** Offset of a feature's row; `size` is the number of rows. */
function row(value: number, template: number, size: number): number {
  let hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35)
  return Math.trunc(((hash ^ (hash >>> 13)) >>> 8) * size * 2 ** -24) * TAGS
}

/**
 * Fills {@link active} for token `i` of the sentence `from` to `to`; `tag` holds the tags chosen so far. Returns how many.
 * Words the lexicon has no tags for are known by form, class and surroundings only.
 */
export function features(
  input: TaggerInput,
  i: number,
  from: number,
  to: number,
  tag: Uint8Array,
  size: number,
): number {
  const { word, shape, known } = input
  const k0 = known[i]!
  const w0 = word[i]!
  const s0 = shape[i]!
  const t1 = i > from ? tag[i - 1]! : NO_TAG
  const t2 = i > from + 1 ? tag[i - 2]! : NO_TAG
  const p1 = i > from ? word[i - 1]! : 1
  const p2 = i > from + 1 ? word[i - 2]! : 1
  const n1 = i + 1 < to ? word[i + 1]! : 2
  const n2 = i + 2 < to ? word[i + 2]! : 2
  const a1 = i + 1 < to ? known[i + 1]! & TAG_BITS : TAG_BITS
  const a2 = i + 2 < to ? known[i + 2]! & TAG_BITS : TAG_BITS
  const sp = i > from ? shape[i - 1]! : SHAPE.ABSENT
  const sn = i + 1 < to ? shape[i + 1]! : SHAPE.ABSENT
  const c0 = k0 >>> CLASS_SHIFT
  const cp = i > from ? known[i - 1]! >>> CLASS_SHIFT : 0
  const cn = i + 1 < to ? known[i + 1]! >>> CLASS_SHIFT : 0
  const cn2 = i + 2 < to ? known[i + 2]! >>> CLASS_SHIFT : 0
  const first = i === from ? 1 : 0
  const history = t1 * 24 + t2
  const f = active
  let n = 0
  f[n++] = row(t1, 1, size)
  f[n++] = row(history, 2, size)
  f[n++] = row(p1, 3, size)
  f[n++] = row(n1, 4, size)
  f[n++] = row(p2, 5, size)
  f[n++] = row(n2, 6, size)
  f[n++] = row(Math.imul(a1, 29) + t1, 7, size)
  f[n++] = row(Math.imul(a1, 131) ^ a2, 8, size)
  f[n++] = row(((s0 * 12 + sp) * 12 + sn) * 2 + first, 9, size)
  f[n++] = row(c0 * 2 + first, 10, size)
  f[n++] = row(c0 * 1024 + cp, 11, size)
  f[n++] = row(c0 * 1024 + cn, 12, size)
  f[n++] = row(cn * 24 + t1, 13, size)
  f[n++] = row((cn * 1024 + cn2) ^ 0x5000000, 14, size)
  f[n++] = row(c0 * 24 + t1, 15, size)
  f[n++] = row(Math.imul(p1, 31) ^ n1, 16, size)
  f[n++] = row(Math.imul(n1, 31) + t1, 17, size)
  if ((k0 & TAG_BITS) !== 0) {
    f[n++] = row(w0, 18, size)
    f[n++] = row(Math.imul(w0, 13) + s0 * 2 + first, 19, size)
    f[n++] = row(Math.imul(w0, 29) + t1, 20, size)
    f[n++] = row(Math.imul(w0, 641) + history, 21, size)
    f[n++] = row(Math.imul(w0, 23) ^ a1, 22, size)
    f[n++] = row(Math.imul(p1, 37) ^ w0, 23, size)
    f[n++] = row(Math.imul(n1, 41) ^ w0, 24, size)
    f[n++] = row(Math.imul(w0, 1031) ^ cn, 25, size)
    f[n++] = row(Math.imul(w0, 1033) ^ cp, 26, size)
  } else n = unknownFeatures(input, i, first, t1, size, n)
  return n
}

function unknownFeatures(
  input: TaggerInput,
  i: number,
  first: number,
  t1: number,
  size: number,
  count: number,
): number {
  const { text } = input
  const start = input.start[i]!
  const end = input.end[i]!
  const shape = input.shape[i]!
  const f = active
  let n = count
  let hash = 17
  for (let k = 1; k <= 5; k++) {
    const at = end - k
    hash = Math.imul(hash, 31) + (at >= start ? foldCode(text.charCodeAt(at)) : 3)
    f[n++] = row(hash, 30 + k, size)
    if (k === 2) f[n++] = row(hash * 24 + t1, 36, size)
    if (k === 3) f[n++] = row(hash * 12 + shape, 37, size)
    if (at < start) break
  }
  hash = 19
  for (let k = 0; k < 4; k++) {
    const at = start + k
    hash = Math.imul(hash, 31) + (at < end ? foldCode(text.charCodeAt(at)) : 5)
    if (k > 0) f[n++] = row(hash, 40 + k, size)
  }
  f[n++] = row(shape * 2 + first, 45, size)
  f[n++] = row((shape * 24 + t1) * 2 + first, 46, size)
  let hyphen = 0
  for (let at = start; at < end && at < start + 30; at++) if (text.charCodeAt(at) === 45) hyphen = 1
  f[n++] = row(hyphen * 32 + Math.min(end - start, 15), 47, size)
  return n
}

const scores = new Float64Array(TAGS)

/** The best of the allowed tags for the features in {@link active}; ties go to the lower number. */
export function bestTag(rows: Int8Array | Int32Array, count: number, allowed: number): number {
  let best = 0
  let bestScore = Number.NEGATIVE_INFINITY
  for (let bits = allowed; bits !== 0; bits &= bits - 1) {
    const tag = 31 - Math.clz32(bits & -bits)
    let score = 0
    for (let k = 0; k < count; k++) score += rows[active[k]! + tag]!
    scores[tag] = score
    if (score > bestScore) {
      bestScore = score
      best = tag
    }
  }
  return best
}

/** Tags the sentence `from` to `to` left to right. */
export function tagSentence(
  input: TaggerInput,
  from: number,
  to: number,
  tag: Uint8Array,
  weights: TaggerWeights,
): void {
  markCaseless(input, from, to)
  const size = weights.rows.length / TAGS
  for (let i = from; i < to; i++) {
    const allowed = candidates(input, i)
    if (isSure(input, i) || (allowed & (allowed - 1)) === 0) tag[i] = 31 - Math.clz32(allowed & -allowed)
    else tag[i] = bestTag(weights.rows, features(input, i, from, to, tag, size), allowed)
  }
}
