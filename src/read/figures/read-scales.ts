import { SCALES } from './number-words.ts'
import type { Piece } from './pieces.ts'

type Pieces = readonly Piece[]

/** Is piece `i` this word? */
export function nextIs(p: Pieces, i: number, word: string): boolean {
  return p[i]?.text === word
}

/** Skips a hyphen that joins the pieces on both its sides. */
export function overHyphen(p: Pieces, i: number): number {
  const mark = p[i]
  return mark && mark.text === '-' && mark.glued && p[i + 1]?.glued ? i + 1 : i
}

/** Scale words behind a number: "million", "hundred thousand", "-dozen". */
export function readScales(p: Pieces, from: number): { to: number; scale: number } {
  let to = from
  let scale = 1
  for (;;) {
    const at = overHyphen(p, to)
    const step = SCALES.get(p[at]?.text ?? '')
    if (step === undefined || step <= 1 || (scale > 1 && step <= scale)) return { to, scale }
    scale *= step
    to = at + 1
  }
}

/** Takes away what binary floating point adds: 1.1 million is 1,100,000. */
export function rounded(value: number): number {
  return Number(value.toPrecision(12))
}
