import { type Clues, clueNumber, MOST_CLUES } from './clues.ts'

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

const tables = new WeakMap<LinearWeights, Float64Array>()

/** The weights by number of clue, worked out once. */
export function weightTable(weights: LinearWeights): Float64Array {
  let table = tables.get(weights)
  if (!table) {
    table = new Float64Array(MOST_CLUES)
    for (const name in weights) table[clueNumber(name)] = weights[name]!
    tables.set(weights, table)
  }
  return table
}

/** `sum` and what the clues weigh. */
export function weigh(sum: number, { numbers, values }: Clues, table: Float64Array): number {
  let total = sum
  for (let k = 0; k < numbers.length; k++) total += table[numbers[k]!]! * values[k]!
  return total
}

export function sigmoid(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}

/** Probabilities from sums, in the same order. */
export function softmax(sums: readonly number[]): number[] {
  let highest = Number.NEGATIVE_INFINITY
  for (const sum of sums) if (sum > highest) highest = sum
  let total = 0
  const powers = sums.map((sum) => {
    const power = Math.exp(sum - highest)
    total += power
    return power
  })
  return powers.map((power) => power / total)
}
