/**
 * Numbers features while weights are learned, so that each has rows of its own however many there are. Open addressing by
 * the feature's whole hash; at most 2^bits features.
 */
export class FeatureTable {
  /** By turns the hash of a feature, and its number and one; 0 where the place is free. */
  readonly entries: Int32Array
  readonly mask: number
  size = 0

  constructor(bits: number) {
    this.entries = new Int32Array(2 ** (bits + 1))
    this.mask = 2 ** bits - 1
  }

  /** Gives the feature a number if it has none. */
  add(hash: number): void {
    const at = this.place(hash)
    if (this.entries[at + 1] !== 0) return
    if (this.size > this.mask * 0.9) throw new Error('more features than there is room for')
    this.entries[at] = hash
    this.entries[at + 1] = ++this.size
  }

  /** Turns hashes into offsets of rows `width` wide, leaving out what has none. Returns how many are left. */
  find(active: Int32Array, count: number, width: number): number {
    let found = 0
    for (let k = 0; k < count; k++) {
      const number = this.entries[this.place(active[k]!) + 1]!
      if (number !== 0) active[found++] = (number - 1) * width
    }
    return found
  }

  /** Hash of each feature by its number. */
  hashes(): Int32Array {
    const hashes = new Int32Array(this.size)
    for (let at = 0; at < this.entries.length; at += 2) {
      const number = this.entries[at + 1]!
      if (number !== 0) hashes[number - 1] = this.entries[at]!
    }
    return hashes
  }

  /** Where the entry of a feature lies, or should. */
  private place(hash: number): number {
    const { entries, mask } = this
    let at = (hash ^ (hash >>> 9)) & mask
    while (entries[2 * at + 1] !== 0 && entries[2 * at] !== hash) at = (at + 1) & mask
    return 2 * at
  }
}
