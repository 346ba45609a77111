/**
 * What is known of a word by its hash: an open-addressing table of keys and two packed values. `values`: bits 0 to 22 the
 * fine tags the word was seen with (none: known from raw text only), bit 23 set if the first of them needs no scoring,
 * bits 24 to 31 its word class (0: none). `details`: bits 0 to 9 its class among many more (0: none), from bit 10 how it
 * is capitalised inside sentences, see {@link CASE}.
 */
export interface Lexicon {
  readonly keys: Int32Array
  readonly values: Int32Array
  readonly details: Int32Array
}

export const TAG_BITS = 0x7fffff
export const SURE = 1 << 23
export const CLASS_SHIFT = 24
export const NARROW_CLASS = 1023
export const CASE_SHIFT = 10

/** How a word is written inside sentences of raw text. */
export const CASE = Object.freeze({ UNKNOWN: 0, LOWER: 1, MOSTLY_LOWER: 2, CAPITAL: 3, MOSTLY_CAPITAL: 4 })

/** Place of a word in the table; an empty place, where all values are 0, if it is unknown. */
export function placeOf(lexicon: Lexicon, hash: number): number {
  const { keys } = lexicon
  const mask = keys.length - 1
  let at = hash & mask
  for (;;) {
    const key = keys[at]
    if (key === hash || key === 0) return at
    at = (at + 1) & mask
  }
}

/** What goes into the table about one word. */
export interface LexiconEntry {
  readonly value: number
  readonly details: number
}

/** Builds the table, at most six tenths full. Entries go in by ascending hash, so the same words give the same bytes. */
export function buildLexicon(entries: ReadonlyMap<number, LexiconEntry>): Lexicon {
  let bits = 4
  while (entries.size > 0.6 * 2 ** bits) bits++
  const keys = new Int32Array(2 ** bits)
  const lexicon = { keys, values: new Int32Array(2 ** bits), details: new Int32Array(2 ** bits) }
  for (const [hash, entry] of [...entries].sort((a, b) => a[0] - b[0])) {
    const at = placeOf(lexicon, hash)
    keys[at] = hash
    lexicon.values[at] = entry.value
    lexicon.details[at] = entry.details
  }
  return lexicon
}
