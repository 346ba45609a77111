import { VAGUE, VAGUE_SMALL, VAGUE_STEPS } from './number-words.ts'
import type { Piece } from './pieces.ts'
import type { NumberRead } from './read-number.ts'
import { nextIs, readScales } from './read-scales.ts'

type Pieces = readonly Piece[]

/** "dozens", "tens of thousands", "hundreds and hundreds", "several hundred", "a couple of hundred", "a few". */
export function readVague(p: Pieces, i: number): NumberRead | undefined {
  const word = p[i]!.text
  const step = VAGUE_STEPS.get(word)
  if (step !== undefined && nextIs(p, i + 1, 'of')) {
    const of = p[i + 2]?.text ?? ''
    const plural = VAGUE.get(of)
    if (plural !== undefined)
      return { from: i, to: i + 3, value: (step * plural) / 2, form: 'vague', scale: plural / 2 }
  }
  const least = VAGUE.get(word)
  if (least !== undefined) {
    const twice = nextIs(p, i + 1, 'and') && nextIs(p, i + 2, word)
    return { from: i, to: i + (twice ? 3 : 1), value: least, form: 'vague', scale: least / 2 }
  }
  const start = nextIs(p, i, 'a') ? i + 1 : i
  if (start > i && nextIs(p, start, 'couple')) {
    const at = nextIs(p, start + 1, 'of') ? start + 2 : start + 1
    const scales = readScales(p, at)
    if (scales.scale > 1) return { from: i, to: scales.to, value: 2 * scales.scale, form: 'words', scale: scales.scale }
    return { from: i, to: start + 1, value: 2, form: 'words', scale: 1 }
  }
  const few = VAGUE_SMALL.get(p[start]?.text ?? '')
  if (few === undefined || (start === i && p[start]!.text === 'handful')) return undefined
  const scales = readScales(p, start + 1)
  return { from: i, to: scales.to, value: few * scales.scale, form: 'vague', scale: scales.scale }
}
