import type { Analysis } from '../../language/analysis.ts'

/**
 * A sentence cut the way figures need it: numbers whole with their commas and decimals, letters apart from digits
 * ("$2.4bn" is `$`, `2.4`, `bn`), words in lower case. Independent of how the tokeniser treats such cases.
 */
export interface Piece {
  readonly kind: 'word' | 'number' | 'mark'
  /** In lower case, abbreviations without their last dot ("p.m"), typographic apostrophes made plain. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** Value of a number; NaN for a number that is not one quantity ("1.2.3"). */
  readonly value: number
  /** Nothing stands between this piece and the one before. */
  readonly glued: boolean
  readonly capital: boolean
  /** Tag of the token that the piece starts in. */
  readonly tag: number
}

const FRACTION_SIGNS: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅛': 1 / 8,
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isSpace = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0x202f || code === 0x2009

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x2fff) && code < 0xfe00
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019

/** Behind the digits and separators of one number: "4,640", "1.5", ".001", "1.200.000", "12,50,000". */
export function endOfNumber(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && isDigit(text.charCodeAt(at))) at++
  for (;;) {
    const code = text.charCodeAt(at)
    if (at + 1 >= limit || !isDigit(text.charCodeAt(at + 1))) return at
    if (code === 46) {
      at++
      while (at < limit && isDigit(text.charCodeAt(at))) at++
      continue
    }
    if (code !== 44 && code !== 0xa0 && code !== 0x202f && code !== 0x2009) return at
    let digits = 0
    while (at + 1 + digits < limit && digits < 4 && isDigit(text.charCodeAt(at + 1 + digits))) digits++
    if (digits !== 3 && !(digits === 2 && text.charCodeAt(at + 3) === 44)) return at
    at += 1 + digits
  }
}

/** No count in a report has more digits; longer runs are codes. */
const MOST_DIGITS = 21

/**
 * Value of the characters that {@link endOfNumber} covers; NaN for versions and addresses ("10.0.0.1") and for runs of
 * digits too long to count anything.
 */
export function numberValue(read: string): number {
  if (read.length > 2 * MOST_DIGITS) return Number.NaN
  const plain = read.replace(/[,\u00a0\u202f\u2009]/g, '')
  const dots = plain.split('.')
  if (dots[0]!.length > MOST_DIGITS) return Number.NaN
  if (dots.length <= 2) return Number(plain)
  return dots.slice(1).every((group) => group.length === 3) && dots[0]!.length <= 3 ? Number(dots.join('')) : Number.NaN
}

/** Behind a word: letters, then "U.S." and "p.m." with their dots, and an apostrophe between letters ("o'clock"). */
function endOfWord(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && isLetter(text.charCodeAt(at))) at++
  if (at === from + 1) {
    while (at + 1 < limit && text.charCodeAt(at) === 46 && isLetter(text.charCodeAt(at + 1))) {
      if (at + 2 < limit && isLetter(text.charCodeAt(at + 2))) break
      at += 2
    }
  }
  return at
}

/** "'s", "'ve": an apostrophe with letters behind, glued to a word or, in text cut into tokens, apart from it. */
function isSuffix(text: string, at: number, limit: number, glued: boolean): boolean {
  if (at + 1 >= limit || !isApostrophe(text.charCodeAt(at)) || !isLetter(text.charCodeAt(at + 1))) return false
  return glued || (text.charCodeAt(at + 1) === 115 && (at + 2 >= limit || isSpace(text.charCodeAt(at + 2))))
}

interface Cut {
  readonly kind: Piece['kind']
  readonly end: number
  readonly value: number
}

/** The piece that starts at `at`, which is no space. */
function cutOne(text: string, at: number, to: number, glued: boolean): Cut {
  const code = text.charCodeAt(at)
  const decimal = code === 46 && isDigit(text.charCodeAt(at + 1)) && !glued
  if (isDigit(code) || decimal) {
    const end = endOfNumber(text, at, to)
    return { kind: 'number', end, value: numberValue(text.slice(at, end)) }
  }
  if (isLetter(code)) return { kind: 'word', end: endOfWord(text, at, to), value: Number.NaN }
  if (isSuffix(text, at, to, glued)) return { kind: 'word', end: endOfWord(text, at + 1, to), value: Number.NaN }
  const fraction = code < 128 ? undefined : FRACTION_SIGNS[text[at]!]
  return { kind: fraction === undefined ? 'mark' : 'number', end: at + 1, value: fraction ?? Number.NaN }
}

/** Cuts `text` from `from` to `to`. Tags are those of the tokens from `firstToken` on. Linear in the length. */
export function cutPieces(a: Analysis, from: number, to: number, firstToken: number): Piece[] {
  const { text } = a
  const pieces: Piece[] = []
  let token = firstToken
  let at = from
  let previousEnd = -1
  while (at < to) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      at++
      continue
    }
    const { kind, end, value } = cutOne(text, at, to, previousEnd === at)
    while (token + 1 < a.tokenCount && a.start[token + 1]! <= at) token++
    pieces.push({
      kind,
      text: kind === 'word' ? wordOf(a, token, at, end) : text.slice(at, end),
      start: at,
      end,
      value,
      glued: previousEnd === at,
      capital: kind === 'word' && isCapital(code),
      tag: a.tag[token] ?? 0,
    })
    previousEnd = end
    at = end
  }
  return pieces
}

/** In lower case, with a plain apostrophe. */
function wordOf(a: Analysis, token: number, start: number, end: number): string {
  const isToken = a.start[token] === start && a.end[token] === end
  const word = isToken ? a.lower[token]! : a.text.slice(start, end).toLowerCase()
  return word.includes('\u2019') ? word.replace('\u2019', "'") : word
}

function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90
  const letter = String.fromCharCode(code)
  return code < 0x250 && letter !== letter.toLowerCase()
}
