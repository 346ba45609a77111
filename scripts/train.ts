// npm run train        learns the weights in models/ from the shared data (SAYSO_SHARED, default ../shared).
// The same data give the same bytes on every machine.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { analyseTokens } from '../src/language/index.ts'
import { PARSER_FILE, packParser, packTagger, TAGGER_FILE } from '../src/language/language.ts'
import { learnClusters, readRawTexts } from './train-clusters.ts'
import { PARSER_OPTIONS, type ParsedDocument, trainParser } from './train-parser.ts'
import { TAGGER_OPTIONS, trainTagger } from './train-tagger.ts'
import { EWT_TRAIN, type GoldDocument, GUM_PART, readTreebank } from './train-treebank.ts'

const shared = path.resolve(process.env['SAYSO_SHARED'] ?? '../shared')
if (!existsSync(shared)) {
  console.log('skipped: needs SAYSO_SHARED')
  process.exit(0)
}

const root = path.join(import.meta.dirname, '..')
function save(file: string, bytes: Uint8Array): void {
  const target = path.join(root, file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, bytes)
  console.log(`${file}: ${(bytes.length / 1e6).toFixed(2)} MB`)
}

const FOLDS = 5

/** Tags each document by a tagger that was trained without it, so that the parser learns from the tagger's real errors. */
function tagFairly(documents: readonly GoldDocument[], clusters: ReadonlyMap<number, number>): ParsedDocument[] {
  const taggers = Array.from({ length: FOLDS }, (_, fold) => {
    const others = documents.filter((_, d) => d % FOLDS !== fold)
    const { lexicon, weights } = trainTagger(others, clusters, TAGGER_OPTIONS)
    return { lexicon, tagger: weights }
  })
  return documents.map((gold, d) => {
    const [start, end, firstToken] = [gold.start, gold.end, gold.firstToken].map((list) => Int32Array.from(list))
    return { gold, tagged: analyseTokens(gold.text, start!, end!, firstToken!, taggers[d % FOLDS]!) }
  })
}

const documents = [...readTreebank(shared, EWT_TRAIN), ...readTreebank(shared, GUM_PART)]
const clusters = learnClusters(readRawTexts(shared), 128, 10)
const { lexicon, weights } = trainTagger(documents, clusters, TAGGER_OPTIONS)
save(TAGGER_FILE, packTagger({ lexicon, tagger: weights }))
const parser = trainParser(tagFairly(documents, clusters), lexicon, PARSER_OPTIONS)
save(PARSER_FILE, packParser(parser.moves, parser.relations, parser.seen))
