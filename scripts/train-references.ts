// node scripts/train-references.ts      trains models/references.bin from the treebank under SAYSO_SHARED (default ../shared)
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { readData } from '../src/cli/read-data.ts'
import { type Analysis, TAG, tokenAt } from '../src/language/index.ts'
import { loadNameReader, readNames } from '../src/language/names/index.ts'
import type { NameLexicon } from '../src/language/names/name-lexicon.ts'
import { definiteNoun } from '../src/language/references/definite-nouns.ts'
import { FEATURE_COUNT, KINDS, MOST_RANK_FEATURES } from '../src/language/references/rank-features.ts'
import { highest } from '../src/language/references/read-references.ts'
import { type Choice, spanOf } from '../src/language/references/resolve-pronouns.ts'
import { walkText } from '../src/language/references/walk-text.ts'
import type { NameMention } from '../src/model/index.ts'
import { foldAnalyses } from './fold-analyses.ts'
import { askedPronouns, type ChainedDocument, chainOf, readChainedDocuments } from './read-chains.ts'
import { sharedFolder } from './shared-folder.ts'

/** A document read as the reader will read it, beside what is true of it. */
export interface ReadDocument {
  readonly a: Analysis
  readonly names: readonly NameMention[]
  readonly gold: ChainedDocument
}

const ROUNDS = 10
/** Step of a weight at its first change, and the pull towards nought; both tried on the treebank by folds. */
const RATE = 0.03
const DECAY = 0.02

/**
 * Log-linear ranker: the true antecedents of a pronoun share as much of the probability as can be had (AdaGrad with a
 * pull towards nought). Documents come in a fixed order, so the same data give the same weights.
 */
export function trainReferences(documents: readonly ReadDocument[], lexicon: NameLexicon): Int8Array {
  const weights = new Float64Array(FEATURE_COUNT * KINDS.length)
  const squares = new Float64Array(weights.length)
  const buffer = new Int32Array(MOST_RANK_FEATURES)
  const asked = documents.map(({ a, gold }) => {
    const pronouns = askedPronouns(gold, (tag) => tag === TAG.PRON)
    return new Map(pronouns.map(({ start, chain }) => [tokenAt(a, start), chain]))
  })
  for (let round = 0; round < ROUNDS; round++) {
    documents.forEach(({ a, names, gold }, d) => {
      walkText(a, names, lexicon, {
        pronoun(walk, token, pronoun) {
          if (pronoun.kind === 'it') return undefined
          const choice = walk.choice(token, pronoun, buffer)
          const chain = asked[d]!.get(token)
          const right = choice.mentions.map((mention) => {
            const { start, end } = spanOf(a, mention)
            return chain !== undefined && chainOf(gold, start, end) === chain
          })
          if (!right.includes(true)) return choice.candidates[highest(choice, weights)]
          learn(choice, right, weights, squares)
          return choice.candidates[right.indexOf(true)]
        },
        mention: definiteNoun,
      })
    })
  }
  let top = 1e-9
  for (const weight of weights) top = Math.max(top, Math.abs(weight))
  return Int8Array.from(weights, (weight) => Math.round((weight * 127) / top))
}

/** One step: raises the share of the right candidates, lowers that of the others. */
function learn(
  { offsets, features, row }: Choice,
  right: readonly boolean[],
  weights: Float64Array,
  squares: Float64Array,
): void {
  const scores = right.map((_, c) => {
    let score = 0
    for (let k = offsets[c]!; k < offsets[c + 1]!; k++) score += weights[row + features[k]!]!
    return score
  })
  const most = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - most))
  const all = raised.reduce((sum, value) => sum + value, 0)
  const good = raised.reduce((sum, value, c) => sum + (right[c] ? value : 0), 0)
  const slope = new Map<number, number>()
  raised.forEach((value, c) => {
    const by = value / all - (right[c] ? value / good : 0)
    for (let k = offsets[c]!; k < offsets[c + 1]!; k++) {
      const index = row + features[k]!
      slope.set(index, (slope.get(index) ?? 0) + by)
    }
  })
  for (const [index, by] of slope) {
    const pull = by + DECAY * weights[index]!
    squares[index] = squares[index]! + pull * pull
    weights[index] = weights[index]! - (RATE * pull) / Math.sqrt(squares[index]! + 1e-8)
  }
}

/** Learns models/references.bin and writes it. */
export function writeReferences(shared: string): void {
  const target = path.join(import.meta.dirname, '..', 'models', 'references.bin')
  const reader = loadNameReader(readData)
  const golds = readChainedDocuments(shared)
  const analyses = foldAnalyses(shared, golds)
  const documents = golds.map((gold, d) => ({ a: analyses[d]!, names: readNames(analyses[d]!, reader), gold }))
  const weights = trainReferences(documents, reader.lexicon)
  writeFileSync(target, weights)
  console.log(`models/references.bin: ${documents.length} documents, ${weights.length} bytes`)
}

if (import.meta.main) writeReferences(sharedFolder())
