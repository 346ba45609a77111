import { digits, glued, has, IS, isDash, isDigits, isWord, type Pieces, pieceText, word } from './pieces.ts'

/** A number in words or figures. `value` is missing where it is vague ("several"). */
export interface NumberRead {
  readonly to: number
  readonly value?: number | undefined
  /** "a few", "several": the words name no number. */
  readonly vague?: boolean | undefined
}

/** Longest row of number words that is read as one number; more is no number but a list. */
const MOST_WORDS = 9

/** Reads the number that begins at piece `i`, if there is one: "22.8", "2,000", "two and a half", "a couple of". */
export function readNumber(p: Pieces, i: number): NumberRead | undefined {
  if (isDigits(p, i)) return readFigures(p, i)
  if (isWord(p, i, 'a', 'an')) return readAfterArticle(p, i)
  if (isWord(p, i, 'half')) {
    const to = isWord(p, i + 1, 'a', 'an') ? i + 2 : isDash(p, i + 1) ? i + 2 : i + 1
    return { to, value: 0.5 }
  }
  if (!has(p, i, IS.number)) return undefined
  return readWords(p, i)
}

function readFigures(p: Pieces, i: number): NumberRead | undefined {
  let value = digits(p, i, 1, 9)
  if (value < 0) return undefined
  let to = i + 1
  while (isWord(p, to, ',') && glued(p, to) && glued(p, to + 1) && digits(p, to + 1, 3, 3) >= 0 && to - i < 8) {
    value = value * 1000 + digits(p, to + 1, 3, 3)
    to += 2
  }
  if (isWord(p, to, '.') && glued(p, to) && glued(p, to + 1) && digits(p, to + 1, 1, 6) >= 0) {
    value = Number(`${value}.${pieceText(p, to + 1)}`)
    to += 2
  } else if (glued(p, to) && pieceText(p, to) === '½') {
    value += 0.5
    to++
  }
  return { to: half(p, to) ?? to, value: half(p, to) === undefined ? value : value + 0.5 }
}

/** "and a half" after a number; the piece behind it. */
function half(p: Pieces, i: number): number | undefined {
  return isWord(p, i, 'and') && isWord(p, i + 1, 'a') && isWord(p, i + 2, 'half') ? i + 3 : undefined
}

function readAfterArticle(p: Pieces, i: number): NumberRead | undefined {
  if (isWord(p, i + 1, 'few', 'couple', 'dozen')) {
    const to = isWord(p, i + 2, 'of') || isWord(p, i + 2, 'more') ? i + 3 : i + 2
    return isWord(p, i + 1, 'dozen') ? { to, value: 12 } : { to, vague: true }
  }
  if (isWord(p, i + 1, 'half')) return { to: isDash(p, i + 2) ? i + 3 : i + 2, value: 0.5 }
  if (isWord(p, i + 1, 'hundred', 'thousand')) return { to: i + 2, value: word(p, i + 1).number! }
  return { to: i + 1, value: 1 }
}

function readWords(p: Pieces, i: number): NumberRead | undefined {
  let total = 0
  let current = 0
  let to = i
  let last = 0
  while (to - i < MOST_WORDS) {
    const { number } = word(p, to)
    if (!has(p, to, IS.number)) break
    if (number === undefined) {
      if (to > i) break
      const more = isWord(p, to + 1, 'of', 'more') ? 2 : 1
      return { to: to + more, vague: true }
    }
    if (number === 100 || number === 1000) {
      current = Math.max(current, 1) * number
      if (number === 1000) {
        total += current
        current = 0
      }
    } else if (to > i && last < 20 && last !== 0) break
    else if (to > i && last >= 20 && last < 100 && number >= 10) break
    else current += number
    last = number === 100 || number === 1000 ? 0 : number
    to++
    if (isDash(p, to) && glued(p, to) && glued(p, to + 1) && last >= 20 && (word(p, to + 1).number ?? 99) < 10) to++
    else if (last === 0 && isWord(p, to, 'and') && has(p, to + 1, IS.number) && word(p, to + 1).number !== undefined)
      to++
  }
  const value = total + current
  const end = half(p, to)
  return end === undefined ? { to, value } : { to: end, value: value + 0.5 }
}

/** An ordinal: "twelfth", "twenty-first", "12th"; `to` is the piece behind it. */
export function readOrdinal(p: Pieces, i: number): { readonly to: number; readonly value: number } | undefined {
  const figure = digits(p, i, 1, 3)
  if (figure > 0) {
    return glued(p, i + 1) && isWord(p, i + 1, 'st', 'nd', 'rd', 'th') ? { to: i + 2, value: figure } : undefined
  }
  const { number, ordinal } = word(p, i)
  if (ordinal !== undefined && has(p, i, IS.ordinal)) return { to: i + 1, value: ordinal }
  if (number === undefined || number < 20 || number > 90 || !has(p, i, IS.number)) return undefined
  const at = isDash(p, i + 1) ? i + 2 : i + 1
  const unit = word(p, at).ordinal
  return unit !== undefined && unit > 0 && unit < 10 ? { to: at + 1, value: number + unit } : undefined
}
