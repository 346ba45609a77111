import type { PackedRows, SparseRows } from '../src/language/packed-rows.ts'
import { quantise } from './train-averages.ts'

/**
 * Chooses features for `size` places, a power of two, in buckets of four, see `readRows`: the checks, and the row at each
 * place, -1 if none. Where a bucket overflows the heaviest stay. `hashes` holds the hash of each row's feature.
 */
function choosePlaces(
  averages: Float64Array,
  hashes: Int32Array,
  width: number,
  size: number,
): { checks: Int32Array; rowAt: Int32Array } {
  const checks = new Int32Array(size >> 2)
  const rowAt = new Int32Array(size).fill(-1)
  const weights = new Float64Array(size)
  for (let row = 0; row < hashes.length; row++) {
    let weight = 0
    for (let k = 0; k < width; k++) weight += Math.abs(averages[row * width + k]!)
    const check = hashes[row]! >>> 24
    const bucket = hashes[row]! & (checks.length - 1)
    const place = choosePlace(checks[bucket]!, weights, bucket << 2, check)
    if (weights[place]! >= weight) continue
    weights[place] = weight
    rowAt[place] = row
    const shift = (place & 3) << 3
    checks[bucket] = (checks[bucket]! & ~(255 << shift)) | (check << shift)
  }
  return { checks, rowAt }
}

/** Packs rows of `width` weights, see `readRows`. */
export function packRows(averages: Float64Array, hashes: Int32Array, width: number, size: number): PackedRows {
  const { checks, rowAt } = choosePlaces(averages, hashes, width, size)
  const scaled = quantise(averages)
  const rows = new Int8Array(size * width)
  rowAt.forEach((row, place) => {
    if (row >= 0) rows.set(scaled.subarray(row * width, row * width + width), place * width)
  })
  return { checks, rows }
}

/** Packs rows of at most 64 weights most of which are nought, see `sumRows`. */
export function packSparse(averages: Float64Array, hashes: Int32Array, width: number, size: number): SparseRows {
  const { checks, rowAt } = choosePlaces(averages, hashes, width, size)
  const scaled = quantise(averages)
  const starts = new Int32Array(size)
  const pool = [-32768]
  rowAt.forEach((row, place) => {
    if (row < 0) return
    const from = pool.length
    for (let k = 0; k < width; k++) {
      const weight = scaled[row * width + k]!
      if (weight !== 0) pool.push((k << 8) | (weight & 255))
    }
    if (pool.length === from) return
    starts[place] = from
    pool[pool.length - 1]! |= -32768
  })
  return { checks, starts, pool: Int16Array.from(pool) }
}

/** The place of a bucket's feature with the same check, which would be found in its stead, else of the lightest. */
function choosePlace(four: number, weights: Float64Array, bucket: number, check: number): number {
  let lightest = bucket
  for (let k = 0; k < 4; k++) {
    if (weights[bucket + k]! > 0 && ((four >>> (k << 3)) & 255) === check) return bucket + k
    if (weights[bucket + k]! < weights[lightest]!) lightest = bucket + k
  }
  return lightest
}
