import { readData } from '../src/cli/read-data.ts'
import { type Analysis, analyse, type Language, loadLanguage } from '../src/language/index.ts'
import { learnClusters, readRawTexts } from './train-clusters.ts'
import { TAGGER_OPTIONS, trainTagger } from './train-tagger.ts'
import { EWT_TRAIN, type GoldDocument, readTreebank } from './train-treebank.ts'

/** Documents are dealt out to the folds in turn, so that every genre is in every fold. */
export const FOLDS = 5

/**
 * Analyses of treebank documents, each tagged by a tagger that was trained without it (and without every fifth other).
 * What is trained on such tags meets the tagger's real errors, and what is measured on them is honest.
 */
export function foldAnalyses(shared: string, documents: readonly GoldDocument[]): Analysis[] {
  const language = loadLanguage(readData)
  const ewt = readTreebank(shared, EWT_TRAIN)
  const clusters = learnClusters(readRawTexts(shared), 128, 10)
  const taggers: Language[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = documents.filter((_, d) => d % FOLDS !== fold)
    const { lexicon, weights } = trainTagger([...ewt, ...others], clusters, TAGGER_OPTIONS)
    taggers.push({ ...language, lexicon, tagger: weights })
  }
  return documents.map(({ text }, d) => analyse(text, taggers[d % FOLDS]!))
}
