/** Universal POS tags (universaldependencies.org/u/pos), in the order the tagger numbers them. */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const
export type Upos = (typeof UPOS)[number]

/** Number of each tag, so that hot loops compare small integers: `a.tag[i] === TAG.VERB`. */
export const TAG = Object.freeze(Object.fromEntries(UPOS.map((name, number) => [name, number]))) as Readonly<
  Record<Upos, number>
>

/**
 * A text cut into sentences and tokens. Offsets are exact by construction: every token is `text.slice(start, end)`.
 * Tokens are syntactic words as in UD English ("don't" = "do" + "n't"). All arrays are filled to their counts.
 */
export interface Analysis {
  readonly text: string
  /** Each token in lower case, made once for all who read the text. */
  readonly lower: readonly string[]
  readonly tokenCount: number
  /** Offset of each token's first character; `tokenCount` long. */
  readonly start: Int32Array
  /** Offset behind each token's last character. */
  readonly end: Int32Array
  /** UPOS number of each token, see {@link TAG}. */
  readonly tag: Uint8Array
  /** The tag with the form of verbs (infinitive, participle, gerund) told apart, see `fine-tags.ts`. */
  readonly fine: Uint8Array
  readonly sentenceCount: number
  /** First token of each sentence; `sentenceCount + 1` long, the last entry is `tokenCount`. */
  readonly firstToken: Int32Array
  /** Sentence of each token. */
  readonly sentenceOf: Int32Array
}

/** The words of token `i`. */
export function tokenText(a: Analysis, i: number): string {
  return a.text.slice(a.start[i], a.end[i])
}

/** First token that ends after `offset` (so the token at the offset, or the next one); `tokenCount` if there is none. */
export function tokenAt(a: Analysis, offset: number): number {
  let low = 0
  let high = a.tokenCount
  while (low < high) {
    const middle = (low + high) >> 1
    if (a.end[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Where sentence `s` starts and ends in the text. */
export function sentenceSpan(a: Analysis, s: number): { start: number; end: number } {
  return { start: a.start[a.firstToken[s]!]!, end: a.end[a.firstToken[s + 1]! - 1]! }
}
