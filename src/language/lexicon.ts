/**
 * What is known of a word by its hash: an open-addressing table of keys and packed values. Value: bits 0 to 22 the fine tags
 * the word was seen with (none: known from raw text only), bit 23 set if the first of them needs no scoring, bits 24 to
 * 31 its word class (0: none).
 */
export interface Lexicon {
  readonly keys: Int32Array
  readonly values: Int32Array
}

export const TAG_BITS = 0x7fffff
export const SURE = 1 << 23
export const CLASS_SHIFT = 24

/** Packed value of a word, 0 if unknown. */
export function lookUp(lexicon: Lexicon, hash: number): number {
  const { keys } = lexicon
  const mask = keys.length - 1
  let at = hash & mask
  for (;;) {
    const key = keys[at]
    if (key === hash) return lexicon.values[at]!
    if (key === 0) return 0
    at = (at + 1) & mask
  }
}

/** Builds the table, at most six tenths full. Entries go in by ascending hash, so the same words give the same bytes. */
export function buildLexicon(entries: ReadonlyMap<number, number>): Lexicon {
  let bits = 4
  while (entries.size > 0.6 * 2 ** bits) bits++
  const keys = new Int32Array(2 ** bits)
  const values = new Int32Array(2 ** bits)
  const mask = keys.length - 1
  for (const [hash, value] of [...entries].sort((a, b) => a[0] - b[0])) {
    let at = hash & mask
    while (keys[at] !== 0) at = (at + 1) & mask
    keys[at] = hash
    values[at] = value
  }
  return { keys, values }
}
