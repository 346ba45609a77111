// node scripts/train-names.ts      trains models/names.bin from the treebank under SAYSO_SHARED (default ../shared)
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readData } from '../src/cli/read-data.ts'
import { type Analysis, tokenAt } from '../src/language/index.ts'
import { nameChunks } from '../src/language/names/name-chunks.ts'
import { nameEvidence } from '../src/language/names/name-evidence.ts'
import { MOST_FEATURES, nameFeatures } from '../src/language/names/name-features.ts'
import { buildNameLexicon, type NameLexicon } from '../src/language/names/name-lexicon.ts'
import { decodeNames, LABEL_COUNT, LABELS, type NameModel, writeNameModel } from '../src/language/names/name-model.ts'
import { nameTokens } from '../src/language/names/name-tokens.ts'
import { foldAnalyses } from './fold-analyses.ts'
import { sharedFolder } from './shared-folder.ts'
import { type GoldDocument, GUM_PART, readTreebank } from './train-treebank.ts'

/** A name marked by hand: offsets into its document's text. */
export interface GoldName {
  readonly start: number
  readonly end: number
  readonly type: 'PER' | 'ORG' | 'LOC'
}

/** A document of the treebank with its names. */
export interface NamedDocument extends GoldDocument {
  readonly names: readonly GoldName[]
}

interface NamesLine {
  readonly id: string
  readonly s: readonly {
    readonly w: readonly string[]
    readonly sp: readonly (readonly [number, number, GoldName['type']])[]
  }[]
}

/** Reads the GUM part and its names; throws if the two files do not belong together. */
export function readNamedDocuments(shared: string): NamedDocument[] {
  const file = path.join(shared, 'data/ud-gum/gum-names-train-part.jsonl.gz')
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n')
  const names = new Map(lines.map((line) => [(JSON.parse(line) as NamesLine).id, JSON.parse(line) as NamesLine]))
  return readTreebank(shared, GUM_PART).map((document) => {
    const line = names.get(document.id)
    if (!line) throw new Error(`no names for ${document.id}`)
    const found: GoldName[] = []
    let base = 0
    for (const sentence of line.s) {
      for (const [from, to, type] of sentence.sp) {
        found.push({ start: document.start[base + from]!, end: document.end[base + to - 1]!, type })
      }
      base += sentence.w.length
    }
    if (base !== document.start.length) throw new Error(`words of ${document.id} differ`)
    return { ...document, names: found }
  })
}

/**
 * The corpus leaves "United" out of "United States", because it is tagged as a verb there; we put it back, so that the
 * model learns whole names.
 */
export function wholeName(name: GoldName, text: string): GoldName {
  const before = /\b(?:United|UNITED|Untied) $/.exec(text.slice(Math.max(0, name.start - 8), name.start))
  return before ? { ...name, start: name.start - before[0].length } : name
}

/** One chunk of a text with its features and gold labels. */
interface Example {
  readonly length: number
  /** Features of all tokens one after the other, and where each token's begin (`length + 1` entries). */
  readonly features: Int32Array
  readonly offsets: Int32Array
  readonly gold: Uint8Array
}

/** Turns an analysed text into training examples, one a chunk. */
function examplesOf(a: Analysis, names: readonly GoldName[], lexicon: NameLexicon): Example[] {
  const t = nameTokens(a, lexicon)
  const chunks = nameChunks(t)
  const evidence = nameEvidence(t, chunks)
  const labels = new Uint8Array(a.tokenCount)
  for (const name of names) {
    const first = tokenAt(a, name.start)
    for (let i = first; i < a.tokenCount && a.start[i]! < name.end; i++) {
      labels[i] = LABELS.indexOf(`${i === first ? 'B' : 'I'}-${name.type}`)
    }
  }
  const out = new Int32Array(MOST_FEATURES)
  const examples: Example[] = []
  for (let c = 0; c < chunks.length; c += 2) {
    const from = chunks[c]!
    const to = chunks[c + 1]!
    const features: number[] = []
    const offsets = [0]
    for (let i = from; i < to; i++) {
      const n = nameFeatures(t, evidence, from, to, i, out)
      for (let k = 0; k < n; k++) features.push(out[k]!)
      offsets.push(features.length)
    }
    const gold = labels.slice(from, to)
    if (gold[0]! > 0 && gold[0]! % 2 === 0) gold[0] = gold[0]! - 1
    examples.push({ length: to - from, features: Int32Array.from(features), offsets: Int32Array.from(offsets), gold })
  }
  return examples
}

/** Small generator with a fixed seed, so that training gives the same bytes every time. */
function shuffler(seed: number): (items: number[]) => void {
  let state = seed
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state
  }
  return (items) => {
    for (let i = items.length - 1; i > 0; i--) {
      const j = next() % (i + 1)
      ;[items[i], items[j]] = [items[j]!, items[i]!]
    }
  }
}

export interface TrainOptions {
  readonly slots?: number
  readonly epochs?: number
}

/** Averaged structured perceptron over chunks; deterministic. */
export function trainNames(
  texts: readonly { readonly a: Analysis; readonly names: readonly GoldName[] }[],
  lexicon: NameLexicon,
  { slots = 1 << 17, epochs = 12 }: TrainOptions = {},
): NameModel {
  const examples = texts.flatMap(({ a, names }) =>
    examplesOf(
      a,
      names.map((name) => wholeName(name, a.text)),
      lexicon,
    ),
  )
  const mask = slots - 1
  const weights = new Float32Array(slots * LABEL_COUNT)
  const sums = new Float64Array(slots * LABEL_COUNT)
  const steps = new Float32Array(LABEL_COUNT * LABEL_COUNT)
  const stepSums = new Float64Array(LABEL_COUNT * LABEL_COUNT)
  const longest = Math.max(1, ...examples.map((example) => example.length))
  const scores = new Float64Array(longest * LABEL_COUNT)
  const back = new Uint8Array(longest * LABEL_COUNT)
  const labels = new Uint8Array(longest)
  const order = examples.map((_, i) => i)
  const shuffle = shuffler(7)
  let clock = 1
  const change = (slot: number, by: number): void => {
    weights[slot] = weights[slot]! + by
    sums[slot] = sums[slot]! + by * clock
  }
  const changeStep = (from: number, to: number, by: number): void => {
    const k = from * LABEL_COUNT + to
    steps[k] = steps[k]! + by
    stepSums[k] = stepSums[k]! + by * clock
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order)
    for (const number of order) {
      const { length, features, offsets, gold } = examples[number]!
      scores.fill(0, 0, length * LABEL_COUNT)
      for (let i = 0; i < length; i++) {
        for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
          const row = (features[k]! & mask) * LABEL_COUNT
          for (let y = 0; y < LABEL_COUNT; y++) scores[i * LABEL_COUNT + y]! += weights[row + y]!
        }
      }
      decodeNames(scores, length, steps, back, labels)
      clock++
      for (let i = 0; i < length; i++) {
        if (labels[i] !== gold[i]) {
          for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
            const row = (features[k]! & mask) * LABEL_COUNT
            change(row + gold[i]!, 1)
            change(row + labels[i]!, -1)
          }
        }
        if (i > 0 && (labels[i] !== gold[i] || labels[i - 1] !== gold[i - 1])) {
          changeStep(gold[i - 1]!, gold[i]!, 1)
          changeStep(labels[i - 1]!, labels[i]!, -1)
        }
      }
    }
  }
  return packed(mask, averaged(weights, sums, clock), averaged(steps, stepSums, clock))
}

function averaged(values: Float32Array, sums: Float64Array, clock: number): Float64Array {
  return Float64Array.from(values, (value, i) => value - sums[i]! / clock)
}

/** Scales the weights into small integers. None is cut off: cutting even one in ten thousand costs four points. */
function packed(mask: number, weights: Float64Array, steps: Float64Array): NameModel {
  let top = 0
  for (const weight of weights) top = Math.max(top, Math.abs(weight))
  const scale = 127 / (top || 1)
  return {
    mask,
    weights: Int8Array.from(weights, (w) => Math.round(w * scale)),
    steps: Int16Array.from(steps, (w) => Math.max(-32767, Math.min(32767, Math.round(w * scale)))),
  }
}

/** The names lexicon, built from our own lists and the packed list of places. */
export function namesLexicon(): NameLexicon {
  return buildNameLexicon(Buffer.from(readData('models/names-places.txt')).toString('utf8'))
}

/** Learns models/names.bin and writes it. */
export function writeNames(shared: string): void {
  const documents = readNamedDocuments(shared)
  const analyses = foldAnalyses(shared, documents)
  const texts = documents.map(({ names }, d) => ({ a: analyses[d]!, names }))
  const bytes = writeNameModel(trainNames(texts, namesLexicon()))
  writeFileSync(path.join(import.meta.dirname, '..', 'models', 'names.bin'), bytes)
  console.log(`models/names.bin: ${texts.length} documents, ${bytes.length} bytes`)
}

if (import.meta.main) writeNames(sharedFolder())
