/** Numbers drawn by a linear congruential generator (Numerical Recipes), the same in every run. */
export interface SeededOrder {
  /** A whole number from 0 up to, not including, `below`. */
  next(below: number): number
  /** Puts the list into another order, in place (Fisher and Yates). */
  shuffle(list: number[]): void
}

/** The order in which a training goes through its samples. */
export function seededOrder(seed: number): SeededOrder {
  let state = seed
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 4294967296) * below)
  }
  return {
    next,
    shuffle(list) {
      for (let i = list.length - 1; i > 0; i--) {
        const j = next(i + 1)
        ;[list[i], list[j]] = [list[j]!, list[i]!]
      }
    },
  }
}
