import { readFileSync } from 'node:fs'
import { FOLDS, foldAnalyses } from '../../scripts/fold-analyses.ts'
import {
  type AskedPronoun,
  askedPronouns,
  type ChainedDocument,
  chainOf,
  readChainedDocuments,
} from '../../scripts/read-chains.ts'
import { namesLexicon, readNamedDocuments, trainNames } from '../../scripts/train-names.ts'
import { trainReferences } from '../../scripts/train-references.ts'
import { readData } from '../../src/cli/read-data.ts'
import { analyse, loadLanguage, TAG } from '../../src/language/index.ts'
import { loadNameReader, readNames } from '../../src/language/names/index.ts'
import { readReferences } from '../../src/language/references/index.ts'
import type { Reference, Span } from '../../src/model/index.ts'
import type { EvalTask, Row } from '../task.ts'

/** A pronoun's place and the stretch it was said to stand for. */
export interface Answer {
  readonly start: number
  readonly antecedent: Span
}

/**
 * For each pronoun asked about whether the answer for it is right: the antecedent lies in the pronoun's chain. No answer
 * is wrong.
 */
export function scorePronouns(
  document: ChainedDocument,
  answers: readonly Answer[],
): { readonly asked: AskedPronoun; readonly right: boolean; readonly answered: boolean }[] {
  const given = new Map(answers.map((answer) => [answer.start, answer.antecedent]))
  return askedPronouns(document, (tag) => tag === TAG.PRON).map((asked) => {
    const antecedent = given.get(asked.start)
    const chain = antecedent && chainOf(document, antecedent.start, antecedent.end)
    return { asked, right: chain === asked.chain, answered: antecedent !== undefined }
  })
}

async function predict(input: string): Promise<string> {
  const language = loadLanguage(readData)
  const reader = loadNameReader(readData)
  const lines = readFileSync(input, 'utf8').split('\n').filter(Boolean)
  return lines
    .map((line) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string }
      const a = analyse(text, language)
      const references = readReferences(a, readNames(a, reader), reader)
      return `${JSON.stringify({ id, references: references.map(({ start, end, antecedent, name }) => ({ start, end, antecedent, name })) })}\n`
    })
    .join('')
}

interface Counts {
  right: number
  asked: number
  answered: number
}

/** Every sixth document, read by the weights as shipped: they know it, but training takes half a minute. */
function measureShipped(shared: string): Map<string, Counts> {
  const language = loadLanguage(readData)
  const reader = loadNameReader(readData)
  const counts = new Map<string, Counts>()
  for (const gold of readChainedDocuments(shared).filter((_, d) => d % 6 === 0)) {
    const a = analyse(gold.text, language)
    for (const score of scorePronouns(gold, readReferences(a, readNames(a, reader), reader))) {
      for (const group of ['all', score.asked.kind]) add(counts, group, score)
    }
  }
  return counts
}

/** The references of every document, tags, names and ranker all trained without it. */
export function readFolds(shared: string): { gold: ChainedDocument; references: readonly Reference[] }[] {
  const golds = readChainedDocuments(shared)
  const named = readNamedDocuments(shared)
  const analyses = foldAnalyses(shared, golds)
  const lexicon = namesLexicon()
  const base = loadNameReader(readData)
  const names = golds.map((): ReturnType<typeof readNames> => [])
  for (let fold = 0; fold < FOLDS; fold++) {
    const train = named.map((document, d) => ({ a: analyses[d]!, names: document.names }))
    const model = trainNames(
      train.filter((_, d) => d % FOLDS !== fold),
      lexicon,
    )
    for (let d = fold; d < golds.length; d += FOLDS) names[d] = readNames(analyses[d]!, { ...base, lexicon, model })
  }
  const documents = golds.map((gold, d) => ({ a: analyses[d]!, names: names[d]!, gold }))
  const rankers = Array.from({ length: FOLDS }, (_, fold) => {
    return trainReferences(
      documents.filter((_document, d) => d % FOLDS !== fold),
      lexicon,
    )
  })
  return documents.map(({ a, names: read, gold }, d) => {
    return { gold, references: readReferences(a, read, { ...base, ranker: rankers[d % FOLDS]! }) }
  })
}

function measureFolds(shared: string): Map<string, Counts> {
  const counts = new Map<string, Counts>()
  for (const { gold, references } of readFolds(shared)) {
    for (const score of scorePronouns(gold, references)) {
      for (const group of ['all', score.asked.kind, gold.id.split('_')[1] ?? '']) add(counts, group, score)
    }
  }
  return counts
}

function add(
  counts: Map<string, Counts>,
  group: string,
  { right, answered }: { right: boolean; answered: boolean },
): void {
  const known = counts.get(group) ?? { right: 0, asked: 0, answered: 0 }
  known.asked++
  if (right) known.right++
  if (answered) known.answered++
  counts.set(group, known)
}

const KINDS = ['all', 'he', 'she', 'they']

async function measure({ shared, sample }: { shared: string; sample: boolean }): Promise<readonly Row[]> {
  const counts = sample ? measureShipped(shared) : measureFolds(shared)
  const genres = [...counts.keys()].filter((group) => !KINDS.includes(group)).sort()
  return [...KINDS, ...genres].flatMap((group) => {
    const found = counts.get(group)
    if (!found) return []
    const kind = KINDS.includes(group) ? (group === 'all' ? '' : `, ${group}`) : `, genre ${group}`
    return [
      {
        task: 'pronouns',
        data: sample ? 'ud-gum part, weights as shipped' : 'ud-gum part, 5-fold',
        figure: `accuracy${kind}`,
        value: (100 * found.right) / found.asked,
        size: `${found.asked} pronouns, ${found.answered} answered`,
        ...(group === 'all' ? { bar: 65, least: 80 } : {}),
      },
    ]
  })
}

export const task: EvalTask = { name: 'pronouns', predict, measure }
