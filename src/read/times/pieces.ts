import { BREAK, DIGITS, IS, WORDS } from './lexicon.ts'

/**
 * A text cut into runs of letters, runs of digits and single marks, finer than tokens: "mid-1980s", "6-7" and "9pm"
 * come apart whatever a tokeniser thinks of them. A blank line is a piece too, so that nothing reads across it.
 */
export interface Pieces {
  readonly text: string
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** Number in {@link WORDS}; 0 for a word that has nothing to do with time. */
  readonly code: Uint16Array
}

const TABLE = 4096
const table = new Uint16Array(TABLE)
const marks = new Map<number, number>()
const IS_OF = Int32Array.from(WORDS, (word) => word.is)
let longest = 0

for (let code = 3; code < WORDS.length; code++) {
  const { text } = WORDS[code]!
  const first = text.charCodeAt(0)
  if ((first | 32) < 97 || (first | 32) > 122) {
    marks.set(first, code)
    continue
  }
  longest = Math.max(longest, text.length)
  let hash = 0
  for (let i = 0; i < text.length; i++) hash = (hash * 31 + text.charCodeAt(i)) | 0
  let slot = hash & (TABLE - 1)
  while (table[slot] !== 0) slot = (slot + 1) & (TABLE - 1)
  table[slot] = code
}

/** 0 space, 1 letter, 2 digit, 3 mark, 4 line break; everything beyond ASCII is a letter unless it is punctuation. */
const KIND = new Uint8Array(128)
for (let c = 0; c < 128; c++) {
  if (c === 10) KIND[c] = 4
  else if (c <= 32) KIND[c] = 0
  else if (c >= 48 && c <= 57) KIND[c] = 2
  else if ((c | 32) >= 97 && (c | 32) <= 122) KIND[c] = 1
  else KIND[c] = 3
}

function kindOf(c: number): number {
  if (c < 128) return KIND[c]!
  if (c === 0xa0 || c === 0x202f || (c >= 0x2000 && c <= 0x200b)) return 0
  if (c === 0x2028 || c === 0x2029) return 4
  return (c >= 0x2010 && c <= 0x205e) || (c > 0xa0 && c < 0xc0) ? 3 : 1
}

function lookUp(text: string, start: number, end: number): number {
  if (end - start > longest) return 0
  let hash = 0
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i)
    if (c > 127) return 0
    hash = (hash * 31 + (c | 32)) | 0
  }
  for (let slot = hash & (TABLE - 1); table[slot] !== 0; slot = (slot + 1) & (TABLE - 1)) {
    const word = WORDS[table[slot]!]!.text
    if (word.length !== end - start) continue
    let i = 0
    while (i < word.length && word.charCodeAt(i) === (text.charCodeAt(start + i) | 32)) i++
    if (i === word.length) return table[slot]!
  }
  return 0
}

/** Cuts a text into pieces. Linear in its length. */
export function cut(text: string): Pieces {
  const start = new Int32Array(text.length + 1)
  const end = new Int32Array(text.length + 1)
  const code = new Uint16Array(text.length + 1)
  let count = 0
  let lines = 0
  let i = 0
  while (i < text.length) {
    const kind = kindOf(text.charCodeAt(i))
    if (kind === 0 || kind === 4) {
      if (kind === 4 && ++lines === 2) {
        start[count] = i
        end[count] = i
        code[count++] = BREAK
      }
      i++
      continue
    }
    lines = 0
    const from = i++
    if (kind !== 3) while (i < text.length && kindOf(text.charCodeAt(i)) === kind) i++
    start[count] = from
    end[count] = i
    code[count++] = kind === 1 ? lookUp(text, from, i) : kind === 2 ? DIGITS : (marks.get(text.charCodeAt(from)) ?? 0)
  }
  return { text, count, start, end, code }
}

/** What piece `i` can be: bits of {@link IS}; 0 beyond the text. */
export function is(p: Pieces, i: number): number {
  return i >= 0 && i < p.count ? IS_OF[p.code[i]!]! : 0
}

export function has(p: Pieces, i: number, bits: number): boolean {
  return (is(p, i) & bits) !== 0
}

/** The lexicon's entry for piece `i`. */
export function word(p: Pieces, i: number): (typeof WORDS)[number] {
  return WORDS[i >= 0 && i < p.count ? p.code[i]! : 0]!
}

/** True if piece `i` is one of the lexicon's words given (lower case). */
export function isWord(p: Pieces, i: number, ...texts: readonly string[]): boolean {
  if (i < 0 || i >= p.count) return false
  const code = p.code[i]!
  if (code === 0) return false
  const { text } = WORDS[code]!
  for (let at = 0; at < texts.length; at++) if (texts[at] === text) return true
  return false
}

/** The words of piece `i` as written. */
export function pieceText(p: Pieces, i: number): string {
  return i >= 0 && i < p.count ? p.text.slice(p.start[i], p.end[i]) : ''
}

/** True if nothing stands between piece `i` and the one before it. */
export function glued(p: Pieces, i: number): boolean {
  return i > 0 && i < p.count && p.start[i] === p.end[i - 1]
}

export function isCapital(p: Pieces, i: number): boolean {
  if (i < 0 || i >= p.count) return false
  const c = p.text.charCodeAt(p.start[i]!)
  return c >= 65 && c <= 90
}

export function isDigits(p: Pieces, i: number): boolean {
  return i >= 0 && i < p.count && p.code[i] === DIGITS
}

/** Value of a run of digits, of `least` to `most` digits; -1 if it is not one. */
export function digits(p: Pieces, i: number, least: number, most: number): number {
  if (!isDigits(p, i)) return -1
  const length = p.end[i]! - p.start[i]!
  if (length < least || length > most) return -1
  let value = 0
  for (let at = p.start[i]!; at < p.end[i]!; at++) value = value * 10 + p.text.charCodeAt(at) - 48
  return value
}

/** True for a hyphen or dash. */
export function isDash(p: Pieces, i: number): boolean {
  return isWord(p, i, '-', '–', '—')
}

/** First piece that ends after `offset`; `count` if there is none. */
export function pieceAt(p: Pieces, offset: number): number {
  let low = 0
  let high = p.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (p.end[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return low
}

export { IS }
