import { readData } from '../src/cli/read-data.ts'
import { type Analysis, analyse, type Language, loadLanguage } from '../src/language/index.ts'
import { learnKnowledge } from './train-knowledge.ts'
import { TAGGER_OPTIONS, trainTagger } from './train-tagger.ts'
import { EWT_TRAIN, type GoldDocument, readTreebank } from './train-treebank.ts'

/** Documents are dealt out to the folds in turn, so that every genre is in every fold. */
export const FOLDS = 5

/** Kept, because names and pronouns are measured on the same analyses, one after the other. */
let last: { readonly key: string; readonly analyses: Analysis[] } | undefined

/**
 * Analyses of treebank documents, each tagged by a tagger that was trained without it (and without every fifth other).
 * What is trained on such tags meets the tagger's real errors, and what is measured on them is honest.
 */
export function foldAnalyses(shared: string, documents: readonly GoldDocument[]): Analysis[] {
  const key = documents.map(({ id }) => id).join(' ')
  if (last?.key === key) return last.analyses
  const language = loadLanguage(readData)
  const ewt = readTreebank(shared, EWT_TRAIN)
  const known = learnKnowledge(shared)
  const taggers: Language[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = documents.filter((_, d) => d % FOLDS !== fold)
    const { lexicon, tagger } = trainTagger([...ewt, ...others], known, TAGGER_OPTIONS)
    taggers.push({ ...language, lexicon, tagger })
  }
  const analyses = documents.map(({ text }, d) => analyse(text, taggers[d % FOLDS]!))
  last = { key, analyses }
  return analyses
}
