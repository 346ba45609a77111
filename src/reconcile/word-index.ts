/** An entry that shares words with what was asked about. */
export interface Sharer {
  readonly position: number
  /** Words shared, and what they weigh together. */
  readonly common: number
  readonly weight: number
}

/** Numbers for words, so that they can be counted in arrays; equal words have equal numbers. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()

  get size(): number {
    return this.#numbers.size
  }

  numberOf(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    this.#numbers.set(word, this.#numbers.size)
    return this.#numbers.size - 1
  }

  /** In the order of the words. */
  numbersOf(words: Iterable<string>): Int32Array {
    return Int32Array.from(words, (word) => this.numberOf(word))
  }
}

/**
 * Which entries have a word, and which entries share most with a set of words. Entries that share none are never looked
 * at, so that the cost grows with what is alike and not with all there is.
 */
export class WordIndex {
  readonly #lists: number[][] = []
  /** How many of each list are still held. */
  readonly #held: number[] = []
  /** Words that more entries have than this tell nothing. */
  readonly #common: number
  #gone = new Uint8Array(1024)
  #shared = new Uint16Array(1024)
  #weights = new Float64Array(1024)

  constructor(common: number) {
    this.#common = common
  }

  /** Words that the entry at this position does not have yet. A position that was removed is not used again. */
  add(words: Int32Array, position: number): void {
    for (const word of words) {
      const list = this.#lists[word]
      if (list === undefined) this.#lists[word] = [position]
      else list.push(position)
      this.#held[word] = (this.#held[word] ?? 0) + 1
    }
    if (position >= this.#shared.length) this.#grow(position)
  }

  /** Lets go of an entry, given all its words. */
  remove(words: Iterable<number>, position: number): void {
    this.#gone[position] = 1
    for (const word of words) {
      const held = this.#held[word]! - 1
      this.#held[word] = held
      const list = this.#lists[word]!
      if (list.length > 2 * held + 8) this.#lists[word] = list.filter((other) => this.#gone[other] === 0)
    }
  }

  /** Takes words from an entry that keeps others. */
  removeWords(words: Iterable<number>, position: number): void {
    for (const word of words) {
      this.#held[word]!--
      this.#lists[word]!.splice(this.#lists[word]!.indexOf(position), 1)
    }
  }

  /**
   * At most `most` entries that share `least` words or more, the heaviest first, of two as heavy the earlier. Weights are
   * summed in the order of the words, so that the same words give the same sum.
   */
  closest(words: Int32Array, least: number, most: number, weightOf?: (word: number) => number): Sharer[] {
    const shared = this.#shared
    const weights = this.#weights
    const gone = this.#gone
    const touched: number[] = []
    for (const word of words) {
      const list = this.#lists[word]
      if (list === undefined || this.#held[word]! > this.#common) continue
      const weight = weightOf === undefined ? 1 : weightOf(word)
      for (let i = 0; i < list.length; i++) {
        const position = list[i]!
        if (gone[position] === 1) continue
        if (shared[position] === 0) touched.push(position)
        shared[position]!++
        weights[position]! += weight
      }
    }
    const found = this.#heaviest(touched, least, most)
    for (const position of touched) {
      shared[position] = 0
      weights[position] = 0
    }
    return found
  }

  #heaviest(touched: readonly number[], least: number, most: number): Sharer[] {
    const best: Sharer[] = []
    for (const position of touched) {
      const common = this.#shared[position]!
      if (common < least) continue
      const weight = this.#weights[position]!
      const last = best[best.length - 1]
      if (best.length === most && !before(weight, position, last!)) continue
      let at = best.length
      while (at > 0 && before(weight, position, best[at - 1]!)) at--
      best.splice(at, 0, { position, common, weight })
      if (best.length > most) best.pop()
    }
    return best
  }

  #grow(position: number): void {
    const size = 2 ** Math.ceil(Math.log2(position + 2))
    this.#gone = enlarged(this.#gone, new Uint8Array(size))
    this.#shared = enlarged(this.#shared, new Uint16Array(size))
    this.#weights = enlarged(this.#weights, new Float64Array(size))
  }
}

function enlarged<T extends Uint8Array | Uint16Array | Float64Array>(old: T, fresh: T): T {
  fresh.set(old)
  return fresh
}

function before(weight: number, position: number, other: Sharer): boolean {
  return weight > other.weight || (weight === other.weight && position < other.position)
}
