/**
 * Rows of weights by hashed feature, packed into buckets of four: the checks of a bucket's features (the top eight bits of
 * their hashes) share a 32-bit number, and the rows lie in the order of the buckets. What is not in its bucket weighs
 * nothing.
 */
export interface PackedRows {
  readonly checks: Int32Array
  readonly rows: Int8Array
}

/** Rows of weights, and how the features' hashes become offsets into them. */
export interface Rows {
  readonly rows: Int8Array | Int32Array
  /** Turns the first `count` hashes of `active` into offsets of rows, leaving out what is unknown. Returns how many are left. */
  readonly find: (active: Int32Array, count: number) => number
}

/** Reads packed rows of `width` weights each. */
export function readRows({ checks, rows }: PackedRows, width: number): Rows {
  const mask = checks.length - 1
  const find = (active: Int32Array, count: number): number => {
    let found = 0
    for (let k = 0; k < count; k++) {
      const hash = active[k]!
      const check = hash >>> 24
      const bucket = hash & mask
      const four = checks[bucket]!
      let place = bucket << 2
      if ((four & 255) !== check) {
        if (((four >>> 8) & 255) === check) place += 1
        else if (((four >>> 16) & 255) === check) place += 2
        else if (four >>> 24 === check) place += 3
        else continue
      }
      active[found++] = place * width
    }
    return found
  }
  return { rows, find }
}

/**
 * Rows that are mostly nought, in buckets as above. The weights of the row at place p begin at `pool[starts[p]]`: bits 0 to
 * 7 the weight, bits 8 to 13 its column, the sign set on the last.
 */
export interface SparseRows {
  readonly checks: Int32Array
  readonly starts: Int32Array
  readonly pool: Int16Array
}

/** Sets `scores` to the sums of the rows of the first `count` hashes of `active`. */
export function sumRows(
  { checks, starts, pool }: SparseRows,
  active: Int32Array,
  count: number,
  scores: Int32Array,
): void {
  const mask = checks.length - 1
  scores.fill(0)
  for (let k = 0; k < count; k++) {
    const hash = active[k]!
    const check = hash >>> 24
    const bucket = hash & mask
    const four = checks[bucket]!
    let place = bucket << 2
    if ((four & 255) !== check) {
      if (((four >>> 8) & 255) === check) place += 1
      else if (((four >>> 16) & 255) === check) place += 2
      else if (four >>> 24 === check) place += 3
      else continue
    }
    let at = starts[place]!
    let entry = 0
    do {
      entry = pool[at++]!
      scores[(entry >> 8) & 63]! += (entry << 24) >> 24
    } while (entry >= 0)
  }
}
