import { CHAR, charClass } from './char-class.ts'
import { foldCode, mix } from './hash-word.ts'

/** How a word is written. */
export const SHAPE = Object.freeze({
  LOWER: 0,
  CAPITAL: 1,
  UPPER: 2,
  INITIAL: 3,
  MIXED: 4,
  NUMBER: 5,
  NUMBER_LETTER: 6,
  MARK: 7,
  LOWER_MARK: 8,
  CAPITAL_MARK: 9,
  /** Letters in a sentence whose capitals say nothing (headlines, upper-case wire copy). */
  CASELESS: 10,
  ABSENT: 11,
})

/** What {@link readWord} finds. */
export interface Word {
  hash: number
  shape: number
}

/** Hash (as `hashWord`) and shape of a word in one pass, written to `into`. */
export function readWord(text: string, start: number, end: number, into: Word): void {
  let hash = 0x811c9dc5
  let upper = 0
  let lower = 0
  let digits = 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    const folded = foldCode(code)
    hash = Math.imul(hash ^ folded, 0x01000193)
    if (folded !== code && folded !== 48 && folded !== 39) upper++
    else if (folded === 48) digits++
    else if (charClass[code] === CHAR.LETTER) lower++
  }
  into.hash = mix(hash) || 1
  into.shape = shapeOf(end - start, upper, lower, digits, isUpper(text.charCodeAt(start)))
}

function isUpper(code: number): boolean {
  const folded = foldCode(code)
  return folded !== code && folded !== 48 && folded !== 39
}

function shapeOf(length: number, upper: number, lower: number, digits: number, first: boolean): number {
  if (upper === 0) {
    if (lower === length) return SHAPE.LOWER
    if (digits > 0) return lower > 0 ? SHAPE.NUMBER_LETTER : SHAPE.NUMBER
    return lower > 0 ? SHAPE.LOWER_MARK : SHAPE.MARK
  }
  if (digits > 0) return SHAPE.NUMBER_LETTER
  if (upper + lower < length) return upper > 0 && first ? SHAPE.CAPITAL_MARK : SHAPE.MIXED
  if (lower === 0) return length === 1 ? SHAPE.INITIAL : SHAPE.UPPER
  return upper === 1 && first ? SHAPE.CAPITAL : SHAPE.MIXED
}
