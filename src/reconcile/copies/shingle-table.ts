/** Which entries hold which hash: chains in typed arrays, about 20 bytes an entry. Grows by doubling. */
export class ShingleTable {
  #heads = new Int32Array(1 << 10).fill(-1)
  #next = new Int32Array(1 << 10)
  #hash = new Uint32Array(1 << 10)
  #holder = new Int32Array(1 << 10)
  #count = 0

  add(hash: number, holder: number): void {
    if (this.#count === this.#next.length) this.#grow()
    const entry = this.#count++
    this.#hash[entry] = hash
    this.#holder[entry] = holder
    this.#chain(entry)
  }

  /** Calls back with every holder of the hash. */
  holders(hash: number, found: (holder: number) => void): void {
    for (let entry = this.#heads[this.#slot(hash)]!; entry >= 0; entry = this.#next[entry]!)
      if (this.#hash[entry] === hash) found(this.#holder[entry]!)
  }

  #chain(entry: number): void {
    const slot = this.#slot(this.#hash[entry]!)
    this.#next[entry] = this.#heads[slot]!
    this.#heads[slot] = entry
  }

  /** The lowest bits of sampled hashes are zero. */
  #slot(hash: number): number {
    return (hash >>> 3) & (this.#heads.length - 1)
  }

  #grow(): void {
    const size = this.#next.length * 2
    this.#next = enlarged(this.#next, new Int32Array(size))
    this.#hash = enlarged(this.#hash, new Uint32Array(size))
    this.#holder = enlarged(this.#holder, new Int32Array(size))
    this.#heads = new Int32Array(size).fill(-1)
    for (let entry = 0; entry < this.#count; entry++) this.#chain(entry)
  }
}

function enlarged<T extends Int32Array | Uint32Array>(old: T, larger: T): T {
  larger.set(old)
  return larger
}
