import { TAG } from '../src/language/analysis.ts'
import { FINE_TAGS } from '../src/language/fine-tags.ts'
import { hashWord } from '../src/language/hash-word.ts'
import { buildLexicon, type Lexicon, type LexiconEntry, SURE } from '../src/language/lexicon.ts'
import { type PackedRows, type Rows, readRows } from '../src/language/packed-rows.ts'
import { bestTag } from '../src/language/tagger.ts'
import { active, features } from '../src/language/tagger-features.ts'
import {
  candidates,
  isSure,
  markCaseless,
  OPEN_VERBS,
  readWords,
  type TaggerInput,
} from '../src/language/tagger-input.ts'
import { SHAPE } from '../src/language/word-shape.ts'
import { addAverages, type Learned } from './train-averages.ts'
import { packRows } from './train-pack.ts'
import { randomNumbers, shuffle } from './train-random.ts'
import { FeatureTable } from './train-table.ts'
import type { GoldDocument } from './train-treebank.ts'

export interface TrainedTagger {
  readonly lexicon: Lexicon
  readonly packed: PackedRows
  /** The packed weights, ready to use. */
  readonly tagger: Rows
}

const TAGS = FINE_TAGS

/** What the shipped tagger was trained with. */
export const TAGGER_OPTIONS = { packed: 2 ** 17, rounds: 5, seeds: [7, 17, 27] } as const

/** Words of the documents with the tags they bear there, joined with what raw text tells of them. */
function collectLexicon(documents: readonly GoldDocument[], known: ReadonlyMap<number, LexiconEntry>): Lexicon {
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
  const entries = new Map(known)
  for (const [word, counts] of seen) {
    const bits = tagBits(counts)
    const { value, details } = known.get(word) ?? { value: 0, details: 0 }
    if (bits !== 0) entries.set(word, { value: value | bits, details })
  }
  return buildLexicon(entries)
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
  known: ReadonlyMap<number, LexiconEntry>,
  options: { packed: number; rounds: number; seeds: readonly number[] },
): TrainedTagger {
  const lexicon = collectLexicon(documents, known)
  const prepared = documents.map((d): Prepared => {
    const start = Int32Array.from(d.start)
    const input = readWords(d.text, start.length, start, Int32Array.from(d.end), lexicon)
    for (let s = 0; s + 1 < d.firstToken.length; s++) markCaseless(input, d.firstToken[s]!, d.firstToken[s + 1]!)
    return { input, tag: new Uint8Array(start.length), gold: Uint8Array.from(d.fine), firstToken: d.firstToken }
  })
  const table = new FeatureTable(21)
  for (const d of prepared) numberFeatures(d, table)
  const averages = new Float64Array(table.size * TAGS)
  for (const seed of options.seeds) addAverages(averages, learnOnce(prepared, table, { ...options, seed }))
  const packed = packRows(averages, table.hashes(), TAGS, options.packed)
  return { lexicon, packed, tagger: readRows(packed, TAGS) }
}

/** Numbers the features there are where all tags are right; only they get weights. */
function numberFeatures(d: Prepared, table: FeatureTable): void {
  for (let s = 0; s + 1 < d.firstToken.length; s++) {
    const from = d.firstToken[s]!
    const to = d.firstToken[s + 1]!
    for (let i = from; i < to; i++) {
      if (onlyTag(d.input, i) >= 0) continue
      const count = features(d.input, i, from, to, d.gold)
      for (let k = 0; k < count; k++) table.add(active[k]!)
    }
  }
}

function learnOnce(
  prepared: readonly Prepared[],
  table: FeatureTable,
  options: { rounds: number; seed: number },
): Learned {
  const size = table.size * TAGS
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
        learn(d, i, from, to, rows, sums, time, table)
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

/** The tag of a word that needs no scoring, -1 if it does. */
function onlyTag(input: TaggerInput, i: number): number {
  const allowed = candidates(input, i)
  return isSure(input, i) || (allowed & (allowed - 1)) === 0 ? 31 - Math.clz32(allowed & -allowed) : -1
}

function learn(
  d: Prepared,
  i: number,
  from: number,
  to: number,
  rows: Int32Array,
  sums: Float64Array,
  time: number,
  table: FeatureTable,
): void {
  const gold = d.gold[i]!
  const only = onlyTag(d.input, i)
  if (only >= 0) {
    d.tag[i] = only
    return
  }
  const allowed = candidates(d.input, i)
  const count = table.find(active, features(d.input, i, from, to, d.tag), TAGS)
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
