import { TAG } from '../src/language/analysis.ts'
import { FINE_TAGS } from '../src/language/fine-tags.ts'
import { hashWord } from '../src/language/hash-word.ts'
import { buildLexicon, CLASS_SHIFT, type Lexicon, SURE } from '../src/language/lexicon.ts'
import {
  active,
  bestTag,
  candidates,
  features,
  isSure,
  markCaseless,
  OPEN_VERBS,
  readWords,
  type TaggerInput,
  type TaggerWeights,
} from '../src/language/tagger.ts'
import { SHAPE } from '../src/language/word-shape.ts'
import { randomNumbers, shuffle } from './train-random.ts'
import type { GoldDocument } from './train-treebank.ts'

export interface TrainedTagger {
  readonly lexicon: Lexicon
  readonly weights: TaggerWeights
}

const TAGS = FINE_TAGS

/** What the shipped tagger was trained with. */
export const TAGGER_OPTIONS = { size: 140_000, rounds: 8, seeds: [7, 17, 27] } as const

/** Words of the documents with the tags they bear there, joined with word classes from raw text. */
export function collectLexicon(documents: readonly GoldDocument[], clusters: ReadonlyMap<number, number>): Lexicon {
  const seen = new Map<number, Int32Array>()
  for (const d of documents) {
    for (let i = 0; i < d.start.length; i++) {
      const word = hashWord(d.text, d.start[i]!, d.end[i]!)
      let counts = seen.get(word)
      if (!counts) {
        counts = new Int32Array(TAGS)
        seen.set(word, counts)
      }
      counts[d.fine[i]!]!++
    }
  }
  const values = new Map<number, number>()
  for (const [word, cluster] of clusters) if (word !== 0) values.set(word, cluster << CLASS_SHIFT)
  for (const [word, counts] of seen) {
    const packed = tagBits(counts)
    if (packed !== 0) values.set(word, (values.get(word) ?? 0) | packed)
  }
  return buildLexicon(values)
}

/** Tags of one word as bits: none for a word seen once, all it was seen with, and neighbours in kind for a rarer one. */
function tagBits(counts: Int32Array): number {
  let total = 0
  for (const n of counts) total += n
  if (total < 2) return 0
  let bits = 0
  let most = 0
  for (let tag = 0; tag < TAGS; tag++) {
    const n = counts[tag]!
    if (n > 0 && (n >= 2 || n * 500 > total)) bits |= 1 << tag
    most = Math.max(most, n)
  }
  if (bits === 0) for (let tag = 0; tag < TAGS; tag++) if (counts[tag]! > 0) bits |= 1 << tag
  const open = (1 << TAG.NOUN) | (1 << TAG.ADJ) | OPEN_VERBS
  if (total < 10 && (bits & (open | (1 << TAG.PROPN))) !== 0) bits |= open
  return most === total && total >= 30 ? bits | SURE : bits
}

interface Prepared {
  readonly input: TaggerInput
  readonly tag: Uint8Array
  readonly gold: Uint8Array
  readonly firstToken: readonly number[]
}

/**
 * Averaged perceptron (Collins 2002) over greedy left-to-right decisions on gold sentences and words. One sentence in
 * twelve is shown without its capitals, so that headlines and upper-case copy can be read.
 */
export function trainTagger(
  documents: readonly GoldDocument[],
  clusters: ReadonlyMap<number, number>,
  options: { size: number; rounds: number; seeds: readonly number[] },
): TrainedTagger {
  const lexicon = collectLexicon(documents, clusters)
  const prepared = documents.map((d): Prepared => {
    const start = Int32Array.from(d.start)
    const input = readWords(d.text, start.length, start, Int32Array.from(d.end), lexicon)
    for (let s = 0; s + 1 < d.firstToken.length; s++) markCaseless(input, d.firstToken[s]!, d.firstToken[s + 1]!)
    return { input, tag: new Uint8Array(start.length), gold: Uint8Array.from(d.fine), firstToken: d.firstToken }
  })
  const averages = new Float64Array(options.size * TAGS)
  for (const seed of options.seeds) addAverages(averages, learnOnce(prepared, { ...options, seed }))
  return { lexicon, weights: { rows: quantise(averages) } }
}

/** Weights of one run, and the sums that turn them into averages over time. */
export interface Learned {
  readonly rows: Int32Array
  readonly sums: Float64Array
  readonly time: number
}

function learnOnce(prepared: readonly Prepared[], options: { size: number; rounds: number; seed: number }): Learned {
  const size = options.size * TAGS
  const rows = new Int32Array(size)
  const sums = new Float64Array(size)
  const random = randomNumbers(options.seed)
  const order = sentenceOrder(prepared)
  let time = 1
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, random)
    for (const packed of order) {
      const d = prepared[packed >>> 12]!
      const s = packed & 4095
      const from = d.firstToken[s]!
      const to = d.firstToken[s + 1]!
      const kept = random() < 1 / 12 ? hideCase(d.input, from, to) : undefined
      for (let i = from; i < to; i++) {
        learn(d, i, from, to, rows, sums, time, options.size)
        time++
      }
      if (kept) d.input.shape.set(kept, from)
    }
  }
  return { rows, sums, time }
}

function sentenceOrder(prepared: readonly Prepared[]): Int32Array {
  const order: number[] = []
  prepared.forEach((d, number) => {
    for (let s = 0; s + 1 < d.firstToken.length; s++) order.push((number << 12) | s)
  })
  return Int32Array.from(order)
}

function hideCase(input: TaggerInput, from: number, to: number): Uint8Array {
  const kept = input.shape.slice(from, to)
  for (let i = from; i < to; i++) if (input.shape[i]! <= SHAPE.MIXED) input.shape[i] = SHAPE.CASELESS
  return kept
}

function learn(
  d: Prepared,
  i: number,
  from: number,
  to: number,
  rows: Int32Array,
  sums: Float64Array,
  time: number,
  size: number,
): void {
  const gold = d.gold[i]!
  const allowed = candidates(d.input, i)
  if (isSure(d.input, i) || (allowed & (allowed - 1)) === 0) {
    d.tag[i] = 31 - Math.clz32(allowed & -allowed)
    return
  }
  const count = features(d.input, i, from, to, d.tag, size)
  const guess = bestTag(rows, count, allowed)
  d.tag[i] = guess
  if (guess === gold || (allowed & (1 << gold)) === 0) return
  for (let k = 0; k < count; k++) {
    const at = active[k]!
    rows[at + gold]!++
    sums[at + gold]! += time
    rows[at + guess]!--
    sums[at + guess]! -= time
  }
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
