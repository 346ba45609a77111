/** Weights of a linear model by clue; a clue without a weight counts nothing. */
export type LinearWeights = Readonly<Record<string, number>>

/** `models/places.json`: both questions are asked twice, the second time with what the first answers say. */
export interface PlaceWeights {
  /** Is the name a place's? Logistic: above 0 is yes. */
  readonly detect: readonly [LinearWeights, LinearWeights]
  /** Which bearer does it mean? The highest sum. */
  readonly rank: readonly [LinearWeights, LinearWeights]
  /** What the second `detect` sum must exceed. */
  readonly threshold: number
}

export function weigh(values: Readonly<Record<string, number>>, weights: LinearWeights): number {
  let sum = 0
  for (const name in values) {
    const weight = weights[name]
    if (weight !== undefined) sum += weight * values[name]!
  }
  return sum
}

export function sigmoid(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}

/** Probabilities from sums, in the same order. */
export function softmax(sums: readonly number[]): number[] {
  const highest = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - highest))
  const total = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / total)
}
