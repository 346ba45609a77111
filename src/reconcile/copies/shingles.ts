/** Words a shingle has. */
const RUN = 5
/** Longer texts keep one in two, four or eight of their shingles, so that most keep between 64 and 128. */
const FULL = 128
/** The sparsest sample keeps one shingle in 2 ** 3. */
const SPARSEST = 3

/**
 * Sampled shingles of a text: hashes of its runs of five words, case and punctuation aside. A sample of level k holds
 * the hashes divisible by 2 ** k, so that of two samples the denser can be thinned to the other's level.
 */
export interface Shingles {
  /** Distinct, ascending. */
  readonly hashes: Uint32Array
  /** 0: all; 1: one in two; up to 3: one in eight. */
  readonly level: number
  /** Distinct shingles of the whole text: how full it is. */
  readonly whole: number
}

/** Takes the shingles of a text. Linear in its length; a text of fewer than five words has none. */
export function takeShingles(text: string): Shingles {
  const all = distinct(hashRuns(text))
  let level = 0
  while (level < SPARSEST && all.length >> level > FULL) level++
  const mask = (1 << level) - 1
  return { hashes: all.filter((hash) => (hash & mask) === 0), level, whole: all.length }
}

/** How many hashes the sample keeps when thinned to a level. */
export function countAt(shingles: Shingles, level: number): number {
  if (level <= shingles.level) return shingles.hashes.length
  const mask = (1 << level) - 1
  let count = 0
  for (const hash of shingles.hashes) if ((hash & mask) === 0) count++
  return count
}

const WORD = /[\p{L}\p{N}]+/gu

function hashRuns(text: string): Uint32Array {
  const words = (text.toLowerCase().match(WORD) ?? []).map(hashWord)
  const runs = new Uint32Array(Math.max(0, words.length - RUN + 1))
  for (let i = 0; i < runs.length; i++) {
    let hash = 0
    for (let k = i; k < i + RUN; k++) hash = (Math.imul(hash, 0x9e3779b1) + words[k]!) | 0
    runs[i] = mix(hash)
  }
  return runs
}

/** 32-bit FNV-1a over UTF-16 code units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let c = 0; c < word.length; c++) hash = Math.imul(hash ^ word.charCodeAt(c), 0x01000193)
  return hash
}

/** Finaliser of MurmurHash3: every bit of the result depends on every bit, which sampling by the lowest bits needs. */
function mix(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

function distinct(hashes: Uint32Array): Uint32Array {
  hashes.sort()
  let count = 0
  for (let i = 0; i < hashes.length; i++) if (i === 0 || hashes[i] !== hashes[i - 1]) hashes[count++] = hashes[i]!
  return hashes.slice(0, count)
}
