import { TAG } from '../../../language/index.ts'
import { hashWord } from '../../statements/model/hash-features.ts'
import type { Words } from '../../statements/words.ts'
import { WIDE_KINDS } from '../wide/wide-index.ts'

/** How much each word speaks for each kind: log-odds in tenths, learned from raw text; by token of one text. */
export interface Matter {
  /** The row of each token; undefined for words that are not known. */
  readonly rows: readonly (Int8Array | undefined)[]
  /** Sums by sentence: `sums[sentence * kinds + kind]`, in tenths. */
  readonly sums: Int32Array
  /** The kind that each sentence speaks for most. */
  readonly best: Int32Array
  /** Place of each kind in the order of what the text speaks for. */
  readonly places: Int32Array
}

/** Rows by the hash of a word in lower case, see `hashWord`. */
export type MatterRows = ReadonlyMap<number, Int8Array>

export const NO_MATTER: Matter = {
  rows: [],
  sums: new Int32Array(0),
  best: new Int32Array(0),
  places: new Int32Array(0),
}

/** A word that speaks against a kind counts no more than this. */
const LEAST = -10

/** Tags of the words that are counted. */
export function isCounted(tag: number): boolean {
  return tag === TAG.NOUN || tag === TAG.VERB || tag === TAG.ADJ || tag === TAG.ADV || tag === TAG.ADP
}

export function matterOf(w: Words, known: MatterRows): Matter {
  const kinds = WIDE_KINDS.length
  const { sentenceCount, tokenCount } = w.a
  const sums = new Int32Array(sentenceCount * kinds)
  const whole = new Int32Array(kinds)
  const rows: (Int8Array | undefined)[] = []
  for (let i = 0; i < tokenCount; i++) {
    const row = isCounted(w.a.tag[i]!) ? known.get(hashWord(w.lower[i]!)) : undefined
    rows.push(row)
    if (!row) continue
    const from = w.a.sentenceOf[i]! * kinds
    for (let k = 0; k < kinds; k++) sums[from + k]! += Math.max(LEAST, row[k]!)
  }
  for (let s = 0; s < sentenceCount; s++) for (let k = 0; k < kinds; k++) whole[k]! += sums[s * kinds + k]!
  const best = new Int32Array(sentenceCount)
  for (let s = 0; s < sentenceCount; s++) {
    for (let k = 1; k < kinds; k++) if (sums[s * kinds + k]! > sums[s * kinds + best[s]!]!) best[s] = k
  }
  const places = new Int32Array(kinds)
  for (let k = 0; k < kinds; k++) {
    for (let other = 0; other < kinds; other++) {
      if (whole[other]! > whole[k]! || (whole[other] === whole[k] && other < k)) places[k]!++
    }
  }
  return { rows, sums, best, places }
}

/** What the words of a token's sentence speak for a kind, the words `i` to `last` themselves aside; in tenths. */
export function matterAround({ a }: Words, { rows, sums }: Matter, i: number, last: number, kind: number): number {
  if (rows.length === 0) return 0
  let sum = sums[a.sentenceOf[i]! * WIDE_KINDS.length + kind]!
  for (let k = i; k <= last; k++) {
    const row = rows[k]
    if (row) sum -= row[kind]! < LEAST ? LEAST : row[kind]!
  }
  return sum
}
