import { SEEN_BITS } from './name-evidence.ts'
import { hashWord } from './name-lexicon.ts'
import type { NameTokens } from './name-tokens.ts'

/** Most features one token can have. */
export const MOST_FEATURES = 96

const LEXICON_BITS = 21
const EDGE = 0x3c6ef372

function mix(kind: number, value: number): number {
  let h = Math.imul(value ^ Math.imul(kind + 1, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35)
  return h ^ (h >>> 13)
}

/**
 * Writes the hashed features of token `i`, which lies in the chunk `[from, to)`, into `out` and returns their number.
 * Words and lexicon bits of the neighbours, shapes, tags, the chunk's edges, and what the rest of the text says.
 */
export function nameFeatures(
  t: NameTokens,
  evidence: Int32Array,
  from: number,
  to: number,
  i: number,
  out: Int32Array,
): number {
  const { a, bits, shape, hash, lower } = t
  const s = a.sentenceOf[i]!
  const low = a.firstToken[s]!
  const high = a.firstToken[s + 1]!
  const has1 = i > low
  const hasN1 = i + 1 < high
  const p1 = has1 ? lower[i - 1]! : EDGE
  const p2 = i - 1 > low ? lower[i - 2]! : EDGE
  const n1 = hasN1 ? lower[i + 1]! : EDGE
  const n2 = i + 2 < high ? lower[i + 2]! : EDGE
  const shapes = shape[i]! | ((has1 ? shape[i - 1]! : 15) << 4) | ((hasN1 ? shape[i + 1]! : 15) << 8)
  const style = (t.sentenceCase[s]! << 1) | t.first[i]!
  const tags = a.tag[i]! | ((has1 ? a.tag[i - 1]! : 31) << 5) | ((hasN1 ? a.tag[i + 1]! : 31) << 10)
  const before = from > low ? lower[from - 1]! : EDGE
  const behind = to < high ? lower[to]! : EDGE
  const start = a.start[i]!
  const end = a.end[i]!
  let n = 0
  out[n++] = mix(0, hash[i]!)
  out[n++] = mix(1, lower[i]!)
  out[n++] = mix(2, p1)
  out[n++] = mix(3, n1)
  out[n++] = mix(4, p1 ^ Math.imul(p2, 31))
  out[n++] = mix(5, n1 ^ Math.imul(n2, 31))
  out[n++] = mix(6, lower[i]! ^ Math.imul(p1, 31))
  out[n++] = mix(7, lower[i]! ^ Math.imul(n1, 31))
  out[n++] = mix(8, shapes)
  out[n++] = mix(9, (shape[i]! << 4) | style)
  out[n++] = mix(10, tags & 31)
  out[n++] = mix(11, tags & 1023)
  out[n++] = mix(12, tags >> 5)
  out[n++] = mix(13, hashWord(a.text, Math.max(start, end - 3), end, true))
  out[n++] = mix(14, hashWord(a.text, Math.max(start, end - 4), end, true))
  out[n++] = mix(15, hashWord(a.text, start, Math.min(end, start + 3), true))
  out[n++] = mix(16, before)
  out[n++] = mix(17, behind)
  out[n++] = mix(18, Math.min(to - from, 6) | (Math.min(i - from, 4) << 4) | (Math.min(to - 1 - i, 4) << 8))
  out[n++] = mix(19, lower[to - 1]!)
  out[n++] = mix(20, lower[from]!)
  out[n++] = mix(21, bits[to - 1]!)
  out[n++] = mix(22, bits[from]!)
  out[n++] = mix(23, bits[i]!)
  out[n++] = mix(24, (has1 ? bits[i - 1]! : -1) ^ Math.imul(shape[i]!, 0x1000193))
  out[n++] = mix(25, hasN1 ? bits[i + 1]! : -1)
  out[n++] = mix(26, bits[i]! ^ Math.imul(has1 ? bits[i - 1]! : -1, 31))
  out[n++] = mix(27, bits[i]! ^ Math.imul(hasN1 ? bits[i + 1]! : -1, 31))
  out[n++] = mix(28, t.phrase[i]! | ((t.phrase[i + 1] ?? 0) << 3))
  out[n++] = mix(29, evidence[i]!)
  n = bitFeatures(40, bits[i]!, LEXICON_BITS, out, n)
  n = bitFeatures(70, has1 ? bits[i - 1]! : 0, LEXICON_BITS, out, n)
  n = bitFeatures(100, hasN1 ? bits[i + 1]! : 0, LEXICON_BITS, out, n)
  n = bitFeatures(130, evidence[i]!, SEEN_BITS, out, n)
  return n
}

function bitFeatures(kind: number, bits: number, count: number, out: Int32Array, n: number): number {
  for (let bit = 0; bit < count; bit++) if ((bits >> bit) & 1) out[n++] = mix(kind + bit, 1)
  return n
}
