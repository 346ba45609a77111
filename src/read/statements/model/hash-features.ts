/** Collects feature numbers of one candidate; reused, so that nothing is allocated in the hot loop. */
export interface FeatureBag {
  readonly at: Int32Array
  size: number
}

export function createBag(): FeatureBag {
  return { at: new Int32Array(160), size: 0 }
}

/** Adds the feature `template` with the values `x` and `y`, hashed into a table of 2^`bits` weights. */
export function add(bag: FeatureBag, mask: number, template: number, x: number, y = 0): void {
  let h = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(x + 0x7f4a7c15, 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35) ^ Math.imul(y + 0x165667b1, 0x27d4eb2f)
  h ^= h >>> 13
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 16
  bag.at[bag.size++] = h & mask
}

/** FNV-1a over UTF-16 units. */
export function hashWord(word: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  return h | 0
}

export function score(bag: FeatureBag, weights: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < bag.size; i++) sum += weights[bag.at[i]!]!
  return sum
}

/** Numbers 0, 1, 2, 3–4, 5–7, 8–12, 13–20, more: distances and lengths in a few steps. */
export function bucket(distance: number): number {
  const d = distance < 0 ? -distance : distance
  const step = d < 3 ? d : d < 5 ? 3 : d < 8 ? 4 : d < 13 ? 5 : d < 21 ? 6 : 7
  return distance < 0 ? -step - 1 : step
}
