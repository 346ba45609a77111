/** Weights of one run, and the sums that turn them into averages over time. */
export interface Learned {
  readonly rows: Int32Array
  readonly sums: Float64Array
  readonly time: number
}

/** Adds the averages over time of one run's weights. A sum of runs votes as they would together, at the cost of one. */
export function addAverages(averages: Float64Array, { rows, sums, time }: Learned): void {
  for (let i = 0; i < rows.length; i++) averages[i]! += rows[i]! - sums[i]! / time
}

/** Scales weights to whole numbers, the largest to 127. */
export function quantise(averages: Float64Array): Int8Array {
  let largest = 1e-9
  for (const weight of averages) largest = Math.max(largest, Math.abs(weight))
  return Int8Array.from(averages, (weight) => Math.round((weight * 127) / largest))
}
