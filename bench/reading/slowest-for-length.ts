/** Texts on either side, in order of length, that a text is compared with. */
const AROUND = 25

/**
 * How many times as long as its like the slowest text takes, a unit of length compared: its like are the `AROUND` next
 * shorter and next longer texts, and their median counts.
 */
export function slowestForLength(lengths: readonly number[], times: ArrayLike<number>): number {
  const order = lengths.map((_, k) => k).sort((a, b) => lengths[a]! - lengths[b]! || a - b)
  const pace = order.map((k) => times[k]! / Math.max(1, lengths[k]!))
  let worst = 0
  for (let k = 0; k < pace.length; k++) {
    const like = pace.slice(Math.max(0, k - AROUND), k + AROUND + 1).sort((a, b) => a - b)
    worst = Math.max(worst, pace[k]! / like[like.length >> 1]!)
  }
  return worst
}
