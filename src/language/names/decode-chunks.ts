import type { Chunks } from './name-chunks.ts'
import { MOST_FEATURES, nameFeatures } from './name-features.ts'
import { decodeNames, LABEL_COUNT, type NameModel } from './name-model.ts'
import type { NameTokens } from './name-tokens.ts'

/** A name before it has offsets: token numbers, end exclusive. */
export interface RawName {
  readonly from: number
  readonly to: number
  readonly type: 'PER' | 'ORG' | 'LOC' | 'MISC'
  readonly rule: string
}

const TYPES = ['PER', 'ORG', 'LOC'] as const

/** Longest stretch decoded in one go; a longer one is cut, so that hostile text costs no memory. */
const LONGEST = 128

/** The names the model sees, in reading order. */
export function decodeChunks(t: NameTokens, chunks: Chunks, evidence: Int32Array, model: NameModel): RawName[] {
  const names: RawName[] = []
  const scores = new Float64Array(LONGEST * LABEL_COUNT)
  const back = new Uint8Array(LONGEST * LABEL_COUNT)
  const labels = new Uint8Array(LONGEST)
  const features = new Int32Array(MOST_FEATURES)
  const { weights, mask } = model
  for (let c = 0; c < chunks.length; c += 2) {
    for (let from = chunks[c]!; from < chunks[c + 1]!; from += LONGEST) {
      const to = Math.min(chunks[c + 1]!, from + LONGEST)
      for (let i = from; i < to; i++) {
        const count = nameFeatures(t, evidence, from, to, i, features)
        addRows(weights, mask, features, count, scores, (i - from) * LABEL_COUNT)
      }
      decodeNames(scores, to - from, model.steps, back, labels)
      collect(labels, from, to - from, names)
    }
  }
  return names
}

/** Sums the rows of a token's features into `scores`. The labels are written out, which is twice as fast as a loop. */
function addRows(
  weights: NameModel['weights'],
  mask: number,
  features: Int32Array,
  count: number,
  scores: Float64Array,
  base: number,
): void {
  let [s0, s1, s2, s3, s4, s5, s6] = [0, 0, 0, 0, 0, 0, 0]
  for (let k = 0; k < count; k++) {
    const row = (features[k]! & mask) * LABEL_COUNT
    s0 += weights[row]!
    s1 += weights[row + 1]!
    s2 += weights[row + 2]!
    s3 += weights[row + 3]!
    s4 += weights[row + 4]!
    s5 += weights[row + 5]!
    s6 += weights[row + 6]!
  }
  scores[base] = s0
  scores[base + 1] = s1
  scores[base + 2] = s2
  scores[base + 3] = s3
  scores[base + 4] = s4
  scores[base + 5] = s5
  scores[base + 6] = s6
}

function collect(labels: Uint8Array, from: number, length: number, names: RawName[]): void {
  for (let i = 0; i < length; i++) {
    const label = labels[i]!
    if (label % 2 === 0) continue
    let end = i + 1
    while (end < length && labels[end] === label + 1) end++
    names.push({ from: from + i, to: from + end, type: TYPES[(label - 1) >> 1]!, rule: 'name-model' })
    i = end - 1
  }
}
