import { type LinearWeights, sigmoid, softmax } from '../../src/read/places/weights.ts'

type Values = Readonly<Record<string, number>>

export interface Example {
  readonly values: Values
  readonly label: 0 | 1
  /** How much the example counts. */
  readonly weight: number
}

function weigh(values: Values, weights: LinearWeights): number {
  let sum = 0
  for (const name in values) sum += (weights[name] ?? 0) * values[name]!
  return sum
}

const ROUNDS = 25
const RATE = 0.1

/** Steps of AdaGrad with a pull towards where the weights start; examples in the order given, shuffled the same way every time. */
class Learner {
  readonly weights: Record<string, number>
  readonly #squares: Record<string, number> = {}
  readonly #decay: number
  readonly #start: LinearWeights
  constructor(decay: number, start: LinearWeights = {}) {
    this.#decay = decay
    this.#start = start
    this.weights = { ...start }
  }
  step(values: Values, slope: number): void {
    for (const name in values) {
      const weight = this.weights[name] ?? 0
      const gradient = slope * values[name]! - this.#decay * (weight - (this.#start[name] ?? 0))
      if (gradient === 0) continue
      const square = (this.#squares[name] ?? 1e-2) + gradient * gradient
      this.#squares[name] = square
      this.weights[name] = weight + (RATE * gradient) / Math.sqrt(square)
    }
  }
}

/** Logistic regression. */
export function fitLogistic(examples: readonly Example[], decay: number, start: LinearWeights): LinearWeights {
  const learner = new Learner(decay, start)
  for (let turn = 0; turn < ROUNDS; turn++) {
    for (const i of shuffled(examples.length, turn)) {
      const { values, label, weight } = examples[i]!
      learner.step(values, weight * (label - sigmoid(weigh(values, learner.weights))))
    }
  }
  return rounded(learner.weights)
}

export interface Choosing {
  readonly options: readonly Values[]
  readonly right: readonly number[]
  /** How much the case counts. */
  readonly weight: number
}

/** Multinomial regression: raises the summed probability of the right options of each case. */
export function fitChoice(cases: readonly Choosing[], decay: number, start: LinearWeights): LinearWeights {
  const learner = new Learner(decay, start)
  for (let turn = 0; turn < ROUNDS; turn++) {
    for (const i of shuffled(cases.length, turn)) {
      const { options, right, weight } = cases[i]!
      const shares = softmax(options.map((values) => weigh(values, learner.weights)))
      const mass = right.reduce((sum, option) => sum + shares[option]!, 0)
      const slope: Record<string, number> = {}
      options.forEach((values, option) => {
        const pull = (right.includes(option) ? shares[option]! / Math.max(mass, 1e-6) : 0) - shares[option]!
        for (const name in values) slope[name] = (slope[name] ?? 0) + pull * values[name]!
      })
      learner.step(slope, weight)
    }
  }
  return rounded(learner.weights)
}

function rounded(weights: Readonly<Record<string, number>>): LinearWeights {
  const names = Object.keys(weights).sort()
  return Object.fromEntries(
    names.map((name) => [name, Number(weights[name]!.toFixed(3))]).filter(([, weight]) => weight !== 0),
  )
}

/** Fisher-Yates with a fixed generator, so that training twice gives the same weights. */
function shuffled(length: number, seed: number): number[] {
  const order = Array.from({ length }, (_, i) => i)
  let state = (seed + 1) * 2654435761
  for (let i = length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const j = state % (i + 1)
    const held = order[i]!
    order[i] = order[j]!
    order[j] = held
  }
  return order
}
