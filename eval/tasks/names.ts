import { readFileSync } from 'node:fs'
import { FOLDS, foldAnalyses } from '../../scripts/fold-analyses.ts'
import {
  type NamedDocument,
  namesLexicon,
  readNamedDocuments,
  trainNames,
  wholeName,
} from '../../scripts/train-names.ts'
import { readData } from '../../src/cli/read-data.ts'
import { analyse, loadLanguage } from '../../src/language/index.ts'
import { loadNameReader, readNames } from '../../src/language/names/index.ts'
import type { NameMention } from '../../src/model/index.ts'
import type { EvalTask, Row } from '../task.ts'

/** A name as it is scored: exact ends and type. */
export interface ScoredName {
  readonly start: number
  readonly end: number
  readonly type: string
}

/** Names in common, in gold and predicted. */
export interface NameCounts {
  right: number
  gold: number
  predicted: number
}

/** Counts names that agree in start, end and type; a name given twice counts once. */
export function countNames(gold: readonly ScoredName[], predicted: readonly ScoredName[]): NameCounts {
  const key = ({ start, end, type }: ScoredName): string => `${start} ${end} ${type}`
  const wanted = new Set(gold.map(key))
  const given = new Set(predicted.map(key))
  let right = 0
  for (const name of given) if (wanted.has(name)) right++
  return { right, gold: wanted.size, predicted: given.size }
}

/** F1 in percent; 100 where there is nothing to find and nothing was found. */
export function f1({ right, gold, predicted }: NameCounts): number {
  return gold + predicted === 0 ? 100 : (200 * right) / (gold + predicted)
}

/**
 * Our names as the corpus writes them. It has no MISC and counts peoples ("Ukrainians") as persons; it leaves "United" out of "United States", which it tags as
 * a verb; `whole` keeps the word, for comparing with gold put right in the same way.
 */
export function asInCorpus(names: readonly NameMention[], text: string, whole: boolean): ScoredName[] {
  return names
    .map((name) => (name.rule === 'people' ? { ...name, type: 'PER' as const } : name))
    .filter(({ type }) => type !== 'MISC')
    .map(({ start, end, type }) => {
      const cut = whole ? null : /^(?:United|UNITED|Untied)\s+/.exec(text.slice(start, end))
      return { start: start + (cut?.[0].length ?? 0), end, type }
    })
}

async function predict(input: string): Promise<string> {
  const language = loadLanguage(readData)
  const reader = loadNameReader(readData)
  const lines = readFileSync(input, 'utf8').split('\n').filter(Boolean)
  return lines
    .map((line) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string }
      const names = readNames(analyse(text, language), reader)
      return `${JSON.stringify({ id, names: names.map(({ start, end, type, name }) => ({ start, end, type, name })) })}\n`
    })
    .join('')
}

interface Reading {
  readonly document: NamedDocument
  readonly names: readonly NameMention[]
}

/** Names of every document, read by a tagger and a model that were trained without it. */
export function readFolds(shared: string): Reading[] {
  const documents = readNamedDocuments(shared)
  const analyses = foldAnalyses(shared, documents)
  const reader = loadNameReader(readData)
  const lexicon = namesLexicon()
  const models = Array.from({ length: FOLDS }, (_, fold) => {
    const train = documents.map(({ names }, d) => ({ a: analyses[d]!, names })).filter((_, d) => d % FOLDS !== fold)
    return trainNames(train, lexicon)
  })
  return documents.map((document, d) => {
    return { document, names: readNames(analyses[d]!, { ...reader, lexicon, model: models[d % FOLDS]! }) }
  })
}

/** Names of every sixth document, read by the weights as shipped: they know it, but training takes half a minute. */
function readShipped(shared: string): Reading[] {
  const language = loadLanguage(readData)
  const reader = loadNameReader(readData)
  return readNamedDocuments(shared)
    .filter((_, d) => d % 6 === 0)
    .map((document) => ({ document, names: readNames(analyse(document.text, language), reader) }))
}

/** Counts by group: 'all', each type, each genre, and 'whole' against gold with its names put right. */
function countGroups(readings: readonly Reading[]): Map<string, NameCounts> {
  const counts = new Map<string, NameCounts>()
  const add = (group: string, gold: readonly ScoredName[], predicted: readonly ScoredName[]): void => {
    const more = countNames(gold, predicted)
    const known = counts.get(group) ?? { right: 0, gold: 0, predicted: 0 }
    counts.set(group, {
      right: known.right + more.right,
      gold: known.gold + more.gold,
      predicted: known.predicted + more.predicted,
    })
  }
  for (const { document, names: read } of readings) {
    const { id, text, names } = document
    const predicted = asInCorpus(read, text, false)
    add('all', names, predicted)
    add(id.split('_')[1] ?? '', names, predicted)
    for (const type of ['PER', 'ORG', 'LOC']) {
      add(
        type,
        names.filter((name) => name.type === type),
        predicted.filter((name) => name.type === type),
      )
    }
    add(
      'whole',
      names.map((name) => wholeName(name, text)),
      asInCorpus(read, text, true),
    )
  }
  return counts
}

async function measure({ shared, sample }: { shared: string; sample: boolean }): Promise<readonly Row[]> {
  const counts = countGroups(sample ? readShipped(shared) : readFolds(shared))
  const row = (group: string, figure: string, more: Partial<Row> = {}): Row => {
    const found = counts.get(group) ?? { right: 0, gold: 0, predicted: 0 }
    const size = `${found.gold} names, ${found.predicted} read`
    const data = sample ? 'ud-gum part, weights as shipped' : 'ud-gum part, 5-fold'
    return { task: 'names', data, figure, value: f1(found), size, ...more }
  }
  return [
    row('all', 'F1 exact span and type', { bar: 68, floor: '61.5 (perceptron without lists)', least: 90 }),
    row('PER', 'F1 PER', { least: 90 }),
    row('ORG', 'F1 ORG', { least: 84 }),
    row('LOC', 'F1 LOC', { least: 91 }),
    row('news', 'F1, its news documents'),
    row('whole', 'F1, gold with "United" put back'),
  ]
}

export const task: EvalTask = { name: 'names', predict, measure }
