// node scripts/train-references.ts      trains models/references.bin from the treebank under SAYSO_SHARED (default ../shared)
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { readData } from '../src/cli/read-data.ts'
import { type Analysis, TAG, tokenAt } from '../src/language/index.ts'
import { loadNameReader, readNames } from '../src/language/names/index.ts'
import { definiteNoun } from '../src/language/references/definite-nouns.ts'
import { FEATURE_COUNT, KINDS } from '../src/language/references/rank-features.ts'
import { highest } from '../src/language/references/read-references.ts'
import { spanOf } from '../src/language/references/resolve-pronouns.ts'
import { walkText } from '../src/language/references/walk-text.ts'
import type { NameMention } from '../src/model/index.ts'
import { foldAnalyses } from './fold-analyses.ts'
import { askedPronouns, type ChainedDocument, chainOf, readChainedDocuments } from './read-chains.ts'

/** A document read as the reader will read it, beside what is true of it. */
export interface ReadDocument {
  readonly a: Analysis
  readonly names: readonly NameMention[]
  readonly gold: ChainedDocument
}

const ROUNDS = 12

/** Averaged perceptron that ranks the true antecedent above the others; deterministic. */
export function trainReferences(documents: readonly ReadDocument[], countries: ReadonlySet<string>): Int8Array {
  const size = FEATURE_COUNT * KINDS.length
  const weights = new Float64Array(size)
  const sums = new Float64Array(size)
  const buffer = new Int32Array(64)
  const asked = documents.map(({ a, gold }) => {
    const pronouns = askedPronouns(gold, (tag) => tag === TAG.PRON)
    return new Map(pronouns.map(({ start, chain }) => [tokenAt(a, start), chain]))
  })
  let clock = 1
  const change = (index: number, by: number): void => {
    weights[index] = weights[index]! + by
    sums[index] = sums[index]! + by * clock
  }
  for (let round = 0; round < ROUNDS; round++) {
    documents.forEach(({ a, names, gold }, d) => {
      walkText(a, names, countries, {
        pronoun(walk, token, pronoun) {
          if (pronoun.kind === 'it') return undefined
          const choice = walk.choice(token, pronoun, buffer)
          const found = highest(choice, weights)
          const chain = asked[d]!.get(token)
          if (chain === undefined || found < 0) return choice.candidates[found]
          const right = choice.mentions.map((mention) => {
            const { start, end } = spanOf(a, mention)
            return chainOf(gold, start, end) === chain
          })
          if (!right.includes(true)) return choice.candidates[found]
          clock++
          const wanted = bestRight(choice.offsets, choice.features, choice.row, right, weights)
          if (!right[found]) {
            for (let k = choice.offsets[wanted]!; k < choice.offsets[wanted + 1]!; k++)
              change(choice.row + choice.features[k]!, 1)
            for (let k = choice.offsets[found]!; k < choice.offsets[found + 1]!; k++)
              change(choice.row + choice.features[k]!, -1)
          }
          return choice.candidates[wanted]
        },
        mention: definiteNoun,
      })
    })
  }
  const average = weights.map((weight, i) => weight - sums[i]! / clock)
  const top = Math.max(1e-9, ...average.map(Math.abs))
  return Int8Array.from(average, (weight) => Math.round((weight * 127) / top))
}

function bestRight(
  offsets: readonly number[],
  features: Int32Array,
  row: number,
  right: readonly boolean[],
  weights: Float64Array,
): number {
  let found = -1
  let most = -Infinity
  right.forEach((yes, c) => {
    if (!yes) return
    let score = 0
    for (let k = offsets[c]!; k < offsets[c + 1]!; k++) score += weights[row + features[k]!]!
    if (score > most) {
      most = score
      found = c
    }
  })
  return found
}

function main(): void {
  const shared = path.resolve(process.env['SAYSO_SHARED'] ?? '../shared')
  const target = path.join(import.meta.dirname, '..', 'models', 'references.bin')
  const reader = loadNameReader(readData)
  const golds = readChainedDocuments(shared)
  const analyses = foldAnalyses(shared, golds)
  const documents = golds.map((gold, d) => ({ a: analyses[d]!, names: readNames(analyses[d]!, reader), gold }))
  const weights = trainReferences(documents, reader.lexicon.countries)
  writeFileSync(target, weights)
  console.log(`models/references.bin: ${documents.length} documents, ${weights.length} bytes`)
}

if (import.meta.main) main()
