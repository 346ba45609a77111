const MOVES = 3

/**
 * Packs rows of three weights into buckets of four features; see `packedWeights` in the parser. `hashes` holds the hash
 * of each row's feature, `size` how many features there is room for. Where a bucket overflows the heaviest stay.
 */
export function packRows(averages: Float64Array, hashes: Int32Array, size: number): Int32Array {
  let largest = 1e-9
  for (const weight of averages) largest = Math.max(largest, Math.abs(weight))
  const buckets = new Int32Array(size)
  const weights = new Float64Array(size)
  for (let row = 0; row < hashes.length; row++) {
    const cell = [0, 1, 2].map((move) => Math.round((averages[row * MOVES + move]! * 127) / largest))
    const weight = Math.abs(cell[0]!) + Math.abs(cell[1]!) + Math.abs(cell[2]!)
    if (weight > 0) place(buckets, weights, hashes[row]!, weight, cell)
  }
  return buckets
}

/** Puts a feature into its bucket, in the place of the lightest there if that is lighter. */
function place(buckets: Int32Array, weights: Float64Array, hash: number, weight: number, cell: number[]): void {
  const at = (hash & ((buckets.length >> 2) - 1)) << 2
  let lightest = at
  for (let k = at + 1; k < at + 4; k++) if (weights[k]! < weights[lightest]!) lightest = k
  if (weights[lightest]! >= weight) return
  const [shift, left, right] = cell
  buckets[lightest] = ((hash >> 24) << 24) | ((shift! & 255) << 16) | ((left! & 255) << 8) | (right! & 255)
  weights[lightest] = weight
}
