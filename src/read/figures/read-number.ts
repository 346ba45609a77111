import { GLUED_SCALES, SCALES, SMALL, TENS, unitOrTen } from './number-words.ts'
import type { Piece } from './pieces.ts'
import { readDigitFraction, readFraction } from './read-fraction.ts'
import { nextIs, overHyphen, readScales, rounded } from './read-scales.ts'
import { readVague } from './read-vague.ts'

/** A number read from pieces `from` to `to` (half open). */
export interface NumberRead {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly form: 'digits' | 'words' | 'vague' | 'fraction'
  /** What the scale word multiplied by; 1 without one. "1.5 million" has 1,000,000. */
  readonly scale: number
}

type Pieces = readonly Piece[]

/** Words that follow a length in metres, so that "5m long" is no five million. */
const AFTER_METRES = new Set(
  'wide long deep high tall away from above below race sprint to in of and or x by at on off up down behind ahead'.split(
    ' ',
  ),
)

/** "2.4bn", "$6m", "12.3m tonnes", "30k": a scale glued to its digits. */
function readGluedScale(p: Pieces, at: number, money: boolean): number {
  const word = p[at]
  if (!word || !(word.glued || money)) return 1
  const step = GLUED_SCALES.get(word.text)
  if (step === undefined) return 1
  if (money) return step
  if (!word.glued || word.text === 'b' || word.text === 'mm' || word.text === 't') return 1
  const next = p[at + 1]
  if (word.text === 'k') return next?.glued ? 1 : step
  return next?.kind === 'word' && !next.glued && !AFTER_METRES.has(next.text) ? step : 1
}

/** "1.99×10−30", "3 x 10^8": what stands behind the first number. */
function readPower(p: Pieces, at: number): { to: number; factor: number } | undefined {
  if (!p[at] || !/^[×x*]$/.test(p[at]!.text) || p[at + 1]?.text !== '10') return undefined
  let next = at + 2
  if (p[next]?.text === '^') next++
  const minus = /^[-−–]$/.test(p[next]?.text ?? '')
  if (minus) next++
  const power = p[next]
  if (power?.kind !== 'number' || !power.glued || !Number.isInteger(power.value) || power.value > 99) return undefined
  return { to: next + 1, factor: 10 ** (minus ? -power.value : power.value) }
}

function readDigits(p: Pieces, i: number, money: boolean): NumberRead | undefined {
  const piece = p[i]!
  if (Number.isNaN(piece.value)) return undefined
  const alone = readDigitFraction(p, i)
  if (alone) return { from: i, to: alone.to, value: alone.value, form: 'fraction', scale: 1 }
  let { value } = piece
  let to = i + 1
  const power = readPower(p, to)
  if (power) return { from: i, to: power.to, value: rounded(value * power.factor), form: 'digits', scale: 1 }
  const mixed = readDigitFraction(p, to)
  if (mixed && Number.isInteger(value)) {
    value += mixed.value
    to = mixed.to
  } else if (p[to]?.kind === 'number' && p[to]!.value < 1 && p[to]!.text.length === 1 && p[to]!.text !== '0') {
    value += p[to]!.value
    to++
  }
  const glued = readGluedScale(p, to, money)
  if (glued > 1) return { from: i, to: to + 1, value: rounded(value * glued), form: 'digits', scale: glued }
  if (nextIs(p, to, 'and') && nextIs(p, to + 1, 'a') && nextIs(p, to + 2, 'half')) {
    value += 0.5
    to += 3
  }
  const scales = readScales(p, to)
  return { from: i, to: scales.to, value: rounded(value * scales.scale), form: 'digits', scale: scales.scale }
}

/** Sums of number words: `last` is the size of the word before, which says what may follow it. */
interface Sum {
  total: number
  current: number
  scale: number
  last: number
}

/** Takes one more word into the sum; false when the number ends before it. */
function addWord(sum: Sum, word: string, first: boolean, afterAnd: boolean): boolean {
  const small = SMALL.get(word)
  if (small !== undefined) {
    if (!first && (sum.last <= 19 || small === 0 || (sum.last < 100 && small > 9))) return false
    sum.current += small
    sum.last = Math.max(small, 1)
    return true
  }
  const ten = TENS.get(word)
  if (ten !== undefined) {
    if (!first && sum.last < 100) return false
    sum.current += ten
    sum.last = ten
    return true
  }
  const step = SCALES.get(word)
  if (step === undefined || first || afterAnd) return false
  if (step < 1000) {
    if (sum.current === 0) return false
    sum.current *= step
  } else {
    if (sum.current === 0 && step <= sum.last) return false
    if (sum.current === 0) sum.total *= step
    else sum.total += sum.current * step
    sum.current = 0
  }
  sum.scale = Math.max(sum.scale, step)
  sum.last = step
  return true
}

/** "two hundred and fifty thousand", "twenty-five", "one and a half million", "a hundred". */
function readWords(p: Pieces, i: number): NumberRead | undefined {
  const sum: Sum = { total: 0, current: 0, scale: 1, last: 0 }
  let at = i
  if ((nextIs(p, at, 'a') || nextIs(p, at, 'an')) && SCALES.has(p[at + 1]?.text ?? '')) {
    if (p[at + 1]!.text === 'score') return undefined
    sum.current = 1
    at++
  }
  for (;;) {
    const first = at === i
    const and = !first && sum.last >= 100 && nextIs(p, at, 'and')
    const next = and ? at + 1 : first ? at : overHyphen(p, at)
    if (!addWord(sum, p[next]?.text ?? '', first, and)) break
    at = next + 1
  }
  if (at === i) return undefined
  const value = sum.total + sum.current
  if (nextIs(p, at, 'and') && nextIs(p, at + 1, 'a') && nextIs(p, at + 2, 'half')) {
    const scales = readScales(p, at + 3)
    const whole = sum.scale > 1 ? value + sum.scale / 2 : (value + 0.5) * scales.scale
    return { from: i, to: scales.to, value: whole, form: 'words', scale: Math.max(sum.scale, scales.scale) }
  }
  return { from: i, to: at, value, form: 'words', scale: sum.scale }
}

/** "sixfold", "tenfold". */
function readFold(word: string, i: number): NumberRead | undefined {
  if (!word.endsWith('fold')) return undefined
  const value = unitOrTen(word.slice(0, -4))
  return value === undefined ? undefined : { from: i, to: i + 1, value, form: 'words', scale: 1 }
}

/** Reads the number that starts at piece `i`, if one does. `money`: a currency sign stands before it. */
export function readNumber(p: Pieces, i: number, money = false): NumberRead | undefined {
  const piece = p[i]!
  if (piece.kind === 'number') return readDigits(p, i, money)
  if (piece.kind !== 'word') return undefined
  return readFold(piece.text, i) ?? readFraction(p, i) ?? readVague(p, i) ?? readWords(p, i)
}
