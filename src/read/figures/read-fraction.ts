import { DENOMINATORS, DIGIT_DENOMINATORS, SCALES, SMALL } from './number-words.ts'
import type { Piece } from './pieces.ts'
import type { NumberRead } from './read-number.ts'
import { nextIs, overHyphen, readScales, rounded } from './read-scales.ts'

type Pieces = readonly Piece[]

/** "½" glued or after digits, "1/2", "1 1/2". */
export function readDigitFraction(p: Pieces, i: number): { to: number; value: number } | undefined {
  const [over, slash, under] = [p[i], p[i + 1], p[i + 2]]
  if (over?.kind !== 'number' || under?.kind !== 'number') return undefined
  if (!slash || (slash.text !== '/' && slash.text !== '⁄') || !slash.glued || !under.glued) return undefined
  if (!DIGIT_DENOMINATORS.has(under.value) || over.value >= under.value || over.value < 1) return undefined
  if (p[i + 3]?.glued && p[i + 3]?.text === '/') return undefined
  return { to: i + 3, value: over.value / under.value }
}

/** "half a million", "half a dozen", "a third of", "two-thirds", "three quarters of a million", "half the town". */
export function readFraction(p: Pieces, i: number): NumberRead | undefined {
  let at = i
  let over = 1
  if (nextIs(p, i, 'a') || nextIs(p, i, 'an')) at = i + 1
  else {
    const small = SMALL.get(p[i]?.text ?? '')
    if (small !== undefined && small > 0) {
      over = small
      at = overHyphen(p, i + 1)
    }
  }
  const word = p[at]?.text ?? ''
  const under = DENOMINATORS.get(word)
  if (under === undefined) return undefined
  let to = at + 1
  const value = over / under
  const scaled = readScaledPart(p, i, at, value)
  if (scaled) return scaled
  const afterHyphen = overHyphen(p, to)
  if (word === 'half' && at === i && afterHyphen > to && HALVED.test(p[afterHyphen]!.text))
    return { from: i, to, value, form: 'fraction', scale: 1 }
  const plural = over > 1
  const share = nextIs(p, to, 'of') || (word === 'half' && WHOLE.test(p[to]?.text ?? ''))
  if (!share && !(plural && word.endsWith('s'))) return undefined
  // "Half" before its noun; "the second half of", "first quarter of" and "in half" are none.
  if (at === i && (word !== 'half' || isOrdinalBefore(p[i - 1]))) return undefined
  if (p[to]?.text === '-') to = afterHyphen
  return { from: i, to, value, form: 'fraction', scale: 1 }
}

const HALVED = /^(hour|day|mile|year|century|point|inch)$/
const WHOLE = /^(the|a|an|their|its|his|her|our)$/

/** "half a million", "half a dozen", "three quarters of a million", "half-dozen". */
function readScaledPart(p: Pieces, i: number, at: number, value: number): NumberRead | undefined {
  const behind = overHyphen(p, at + 1)
  const direct = SCALES.get(p[behind]?.text ?? '')
  if (direct !== undefined && p[at]!.text !== 'third')
    return { from: i, to: behind + 1, value: rounded(value * direct), form: 'words', scale: direct }
  const ofAt = nextIs(p, at + 1, 'of') ? at + 2 : at + 1
  if (!nextIs(p, ofAt, 'a') || !SCALES.has(p[ofAt + 1]?.text ?? '')) return undefined
  const scales = readScales(p, ofAt + 1)
  return { from: i, to: scales.to, value: rounded(value * scales.scale), form: 'words', scale: scales.scale }
}

function isOrdinalBefore(piece: Piece | undefined): boolean {
  return (
    piece !== undefined &&
    /^(the|first|second|last|this|that|top|bottom|other|better|later|latter|opening|in|\d.*|and|st|nd|rd|th|fiscal|-)$/.test(
      piece.text,
    )
  )
}
