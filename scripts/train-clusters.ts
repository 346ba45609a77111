import { hashWord } from '../src/language/hash-word.ts'
import { splitSentences } from '../src/language/split-sentences.ts'
import { tokenise } from '../src/language/tokenise.ts'

interface Bigrams {
  readonly words: Int32Array
  readonly counts: Int32Array
  /** For word w its neighbours are `near[from[w] .. from[w + 1]]`, with how often. */
  readonly left: Adjacency
  readonly right: Adjacency
}

interface Adjacency {
  readonly from: Int32Array
  readonly near: Int32Array
  readonly times: Int32Array
}

/**
 * Word classes by the exchange method (Martin, Liermann and Ney 1998): each word moves to the class that raises the
 * likelihood of a class bigram model most. Deterministic: words by falling count, ties by hash.
 * Returns class numbers 1 to `classes` by the hash of each word that occurs at least `atLeast` times.
 */
export function learnClusters(
  texts: readonly string[],
  classes: number,
  rounds: number,
  atLeast: number,
): Map<number, number> {
  const bigrams = countBigrams(texts, atLeast)
  const size = bigrams.words.length
  const classOf = new Int32Array(size)
  for (let w = 0; w < size; w++) classOf[w] = w % classes
  const pairs = new Float64Array(classes * classes)
  const totals = new Float64Array(classes)
  for (let w = 0; w < size; w++) {
    totals[classOf[w]!]! += bigrams.counts[w]!
    const { from, near, times } = bigrams.right
    for (let k = from[w]!; k < from[w + 1]!; k++) pairs[classOf[w]! * classes + classOf[near[k]!]!]! += times[k]!
  }
  for (let round = 0; round < rounds; round++) {
    let moved = 0
    for (let w = 1; w < size; w++) if (move(w, bigrams, classOf, pairs, totals, classes)) moved++
    if (moved < size / 200) break
  }
  return new Map(Array.from(bigrams.words, (word, w) => [word, classOf[w]! + 1]))
}

const LOGS = Float64Array.from({ length: 1 << 16 }, (_, n) => (n > 0 ? n * Math.log(n) : 0))
function nlogn(n: number): number {
  return n < 65536 ? LOGS[n]! : n * Math.log(n)
}

const leftCounts = new Float64Array(4096)
const rightCounts = new Float64Array(4096)

function move(
  w: number,
  b: Bigrams,
  classOf: Int32Array,
  pairs: Float64Array,
  totals: Float64Array,
  classes: number,
): boolean {
  const old = classOf[w]!
  const lefts = gather(w, b.left, classOf, leftCounts)
  const rights = gather(w, b.right, classOf, rightCounts)
  const count = b.counts[w]!
  for (const c of lefts) pairs[c * classes + old]! -= leftCounts[c]!
  for (const c of rights) pairs[old * classes + c]! -= rightCounts[c]!
  totals[old]! -= count
  let best = old
  let bestGain = Number.NEGATIVE_INFINITY
  for (let target = 0; target < classes; target++) {
    let gain = -2 * (nlogn(totals[target]! + count) - nlogn(totals[target]!))
    for (const c of lefts) {
      const n = pairs[c * classes + target]!
      gain += nlogn(n + leftCounts[c]!) - nlogn(n)
    }
    const row = target * classes
    for (const c of rights) {
      const n = pairs[row + c]!
      gain += nlogn(n + rightCounts[c]!) - nlogn(n)
    }
    if (gain > bestGain + 1e-9) {
      bestGain = gain
      best = target
    }
  }
  for (const c of lefts) pairs[c * classes + best]! += leftCounts[c]!
  for (const c of rights) pairs[best * classes + c]! += rightCounts[c]!
  totals[best]! += count
  classOf[w] = best
  return best !== old
}

/** Counts of the classes next to word `w` on one side; a word beside itself is left out. */
function gather(w: number, side: Adjacency, classOf: Int32Array, counts: Float64Array): number[] {
  const seen: number[] = []
  for (let k = side.from[w]!; k < side.from[w + 1]!; k++) {
    const near = side.near[k]!
    if (near === w) continue
    const c = classOf[near]!
    if (!seen.includes(c)) {
      seen.push(c)
      counts[c] = 0
    }
    counts[c]! += side.times[k]!
  }
  return seen
}

function countBigrams(texts: readonly string[], atLeast: number): Bigrams {
  const sequence: number[] = [] // word hashes, 0 between sentences
  const frequency = new Map<number, number>([[0, 0]])
  for (const text of texts) {
    const tokens = tokenise(text)
    const { firstToken } = splitSentences(text, tokens)
    for (let s = 0; s + 1 < firstToken.length; s++) {
      sequence.push(0)
      frequency.set(0, frequency.get(0)! + 1)
      for (let i = firstToken[s]!; i < firstToken[s + 1]!; i++) {
        const word = hashWord(text, tokens.start[i]!, tokens.end[i]!)
        sequence.push(word)
        frequency.set(word, (frequency.get(word) ?? 0) + 1)
      }
    }
  }
  const kept = [...frequency].filter(([word, n]) => word === 0 || n >= atLeast)
  kept.sort((a, b) => (a[0] === 0 ? -1 : b[0] === 0 ? 1 : b[1] - a[1] || a[0] - b[0]))
  const number = new Map(kept.map(([word], w) => [word, w]))
  const pairs = new Map<number, number>()
  for (let i = 0; i + 1 < sequence.length; i++) {
    const a = number.get(sequence[i]!)
    const b = number.get(sequence[i + 1]!)
    if (a === undefined || b === undefined) continue
    const key = a * kept.length + b
    pairs.set(key, (pairs.get(key) ?? 0) + 1)
  }
  return {
    words: Int32Array.from(kept, ([word]) => word),
    counts: Int32Array.from(kept, ([, n]) => n),
    right: adjacency(pairs, kept.length, true),
    left: adjacency(pairs, kept.length, false),
  }
}

function adjacency(pairs: ReadonlyMap<number, number>, size: number, right: boolean): Adjacency {
  const from = new Int32Array(size + 1)
  for (const key of pairs.keys()) from[(right ? Math.floor(key / size) : key % size) + 1]!++
  for (let w = 0; w < size; w++) from[w + 1]! += from[w]!
  const next = from.slice()
  const near = new Int32Array(pairs.size)
  const times = new Int32Array(pairs.size)
  for (const [key, n] of pairs) {
    const a = Math.floor(key / size)
    const b = key % size
    const at = next[right ? a : b]!++
    near[at] = right ? b : a
    times[at] = n
  }
  return { from, near, times }
}
