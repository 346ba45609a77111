import { FINE_TAGS } from './fine-tags.ts'
import { foldCode } from './hash-word.ts'
import { CASE_SHIFT, CLASS_SHIFT, NARROW_CLASS, TAG_BITS } from './lexicon.ts'
import type { TaggerInput } from './tagger-input.ts'
import { SHAPE } from './word-shape.ts'

const NO_TAG = FINE_TAGS

/** Hashes of the features active at one token, then the offsets of their rows; reused from token to token. */
export const active = new Int32Array(64)

/** Hash of a feature: its low bits choose a bucket, its top eight tell it from others there. */
function row(value: number, template: number): number {
  let hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35)
  return hash ^ (hash >>> 14)
}

/**
 * Fills {@link active} for token `i` of the sentence `from` to `to`; `tag` holds the tags chosen so far. Returns how many.
 * Words the lexicon has no tags for are known by form, class and surroundings only.
 */
export function features(input: TaggerInput, i: number, from: number, to: number, tag: Uint8Array): number {
  const { word, shape, known, details } = input
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
  f[n++] = row(t1, 1)
  f[n++] = row(history, 2)
  f[n++] = row(p1, 3)
  f[n++] = row(n1, 4)
  f[n++] = row(p2, 5)
  f[n++] = row(n2, 6)
  f[n++] = row(Math.imul(a1, 29) + t1, 7)
  f[n++] = row(Math.imul(a1, 131) ^ a2, 8)
  f[n++] = row(((s0 * 12 + sp) * 12 + sn) * 2 + first, 9)
  f[n++] = row(c0 * 2 + first, 10)
  f[n++] = row(c0 * 1024 + cp, 11)
  f[n++] = row(c0 * 1024 + cn, 12)
  f[n++] = row(cn * 24 + t1, 13)
  f[n++] = row((cn * 1024 + cn2) ^ 0x5000000, 14)
  f[n++] = row(c0 * 24 + t1, 15)
  f[n++] = row(Math.imul(p1, 31) ^ n1, 16)
  f[n++] = row(Math.imul(n1, 31) + t1, 17)
  const g0 = details[i]! & NARROW_CLASS
  const gp = i > from ? details[i - 1]! & NARROW_CLASS : 0
  const gn = i + 1 < to ? details[i + 1]! & NARROW_CLASS : 0
  const written = (details[i]! >>> CASE_SHIFT) * 12 + s0
  const nextCase = i + 1 < to ? details[i + 1]! >>> CASE_SHIFT : 0
  f[n++] = row(g0, 50)
  f[n++] = row(gp, 51)
  f[n++] = row(gn, 52)
  f[n++] = row(g0 * 24 + t1, 53)
  f[n++] = row(g0 * 1024 + gp, 54)
  f[n++] = row(g0 * 1024 + gn, 55)
  f[n++] = row(written * 2 + first, 56)
  f[n++] = row((written * 24 + t1) * 2 + first, 57)
  f[n++] = row((written * 24 + sn) * 8 + nextCase, 58)
  if ((k0 & TAG_BITS) !== 0) {
    f[n++] = row(w0, 18)
    f[n++] = row(Math.imul(w0, 13) + s0 * 2 + first, 19)
    f[n++] = row(Math.imul(w0, 29) + t1, 20)
    f[n++] = row(Math.imul(w0, 641) + history, 21)
    f[n++] = row(Math.imul(w0, 23) ^ a1, 22)
    f[n++] = row(Math.imul(p1, 37) ^ w0, 23)
    f[n++] = row(Math.imul(n1, 41) ^ w0, 24)
    f[n++] = row(Math.imul(w0, 1031) ^ cn, 25)
    f[n++] = row(Math.imul(w0, 1033) ^ cp, 26)
    const ending = endingOf(input, i)
    f[n++] = row(ending, 60)
    f[n++] = row(ending * 24 + t1, 61)
    f[n++] = row(Math.imul(ending, 131) ^ (k0 & TAG_BITS), 62)
  } else n = unknownFeatures(input, i, first, t1, n)
  return n
}

/** Hash of a word's last three letters. */
function endingOf(input: TaggerInput, i: number): number {
  const start = input.start[i]!
  const end = input.end[i]!
  let hash = 17
  for (let at = end - 1; at >= end - 3; at--)
    hash = Math.imul(hash, 31) + (at >= start ? foldCode(input.text.charCodeAt(at)) : 3)
  return hash
}

function unknownFeatures(input: TaggerInput, i: number, first: number, t1: number, count: number): number {
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
    f[n++] = row(hash, 30 + k)
    if (k === 2) f[n++] = row(hash * 24 + t1, 36)
    if (k === 3) f[n++] = row(hash * 12 + shape, 37)
    if (at < start) break
  }
  hash = 19
  for (let k = 0; k < 4; k++) {
    const at = start + k
    hash = Math.imul(hash, 31) + (at < end ? foldCode(text.charCodeAt(at)) : 5)
    if (k > 0) f[n++] = row(hash, 40 + k)
  }
  f[n++] = row(shape * 2 + first, 45)
  f[n++] = row((shape * 24 + t1) * 2 + first, 46)
  let hyphen = 0
  for (let at = start; at < end && at < start + 30; at++) if (text.charCodeAt(at) === 45) hyphen = 1
  f[n++] = row(hyphen * 32 + Math.min(end - start, 15), 47)
  return n
}
