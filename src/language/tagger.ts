import type { Rows } from './packed-rows.ts'
import { active, features } from './tagger-features.ts'
import { candidates, isSure, markCaseless, type TaggerInput } from './tagger-input.ts'

/** The best of the allowed tags for the `count` rows in {@link active}; ties go to the lower number. */
export function bestTag(rows: Rows['rows'], count: number, allowed: number): number {
  let best = 0
  let bestScore = Number.NEGATIVE_INFINITY
  for (let bits = allowed; bits !== 0; bits &= bits - 1) {
    const tag = 31 - Math.clz32(bits & -bits)
    let score = 0
    for (let k = 0; k < count; k++) score += rows[active[k]! + tag]!
    if (score > bestScore) {
      bestScore = score
      best = tag
    }
  }
  return best
}

/** Tags the sentence `from` to `to` left to right. */
export function tagSentence(input: TaggerInput, from: number, to: number, tag: Uint8Array, weights: Rows): void {
  markCaseless(input, from, to)
  for (let i = from; i < to; i++) {
    const allowed = candidates(input, i)
    if (isSure(input, i) || (allowed & (allowed - 1)) === 0) tag[i] = 31 - Math.clz32(allowed & -allowed)
    else tag[i] = bestTag(weights.rows, weights.find(active, features(input, i, from, to, tag)), allowed)
  }
}
