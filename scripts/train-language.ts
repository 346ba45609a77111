// node scripts/train-language.ts        learns models/tagger.bin and models/parser.bin from the two treebanks and raw text.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { analyseTokens } from '../src/language/index.ts'
import { PARSER_FILE, packParser, packTagger, TAGGER_FILE } from '../src/language/language.ts'
import type { LexiconEntry } from '../src/language/lexicon.ts'
import { sharedFolder } from './shared-folder.ts'
import { learnKnowledge } from './train-knowledge.ts'
import { PARSER_OPTIONS, type ParsedDocument, trainParser } from './train-parser.ts'
import { TAGGER_OPTIONS, trainTagger } from './train-tagger.ts'
import { EWT_TRAIN, type GoldDocument, GUM_PART, readTreebank } from './train-treebank.ts'

const root = path.join(import.meta.dirname, '..')
function save(file: string, bytes: Uint8Array): void {
  const target = path.join(root, file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, bytes)
  console.log(`${file}: ${(bytes.length / 1e6).toFixed(2)} MB`)
}

const FOLDS = 5

/** Tags each document by a tagger that was trained without it, so that the parser learns from the tagger's real errors. */
function tagFairly(documents: readonly GoldDocument[], known: ReadonlyMap<number, LexiconEntry>): ParsedDocument[] {
  const taggers = Array.from({ length: FOLDS }, (_, fold) => {
    const others = documents.filter((_, d) => d % FOLDS !== fold)
    return trainTagger(others, known, TAGGER_OPTIONS)
  })
  return documents.map((gold, d) => {
    const [start, end, firstToken] = [gold.start, gold.end, gold.firstToken].map((list) => Int32Array.from(list))
    return { gold, tagged: analyseTokens(gold.text, start!, end!, firstToken!, taggers[d % FOLDS]!) }
  })
}

/** Learns tagger and parser and writes their files. */
export function writeLanguage(shared: string): void {
  const documents = [...readTreebank(shared, EWT_TRAIN), ...readTreebank(shared, GUM_PART)]
  const known = learnKnowledge(shared)
  const { lexicon, packed } = trainTagger(documents, known, TAGGER_OPTIONS)
  save(TAGGER_FILE, packTagger(lexicon, packed))
  const parser = trainParser(tagFairly(documents, known), lexicon, PARSER_OPTIONS)
  save(PARSER_FILE, packParser(parser.moves, parser.relations, parser.seen))
}

if (import.meta.main) writeLanguage(sharedFolder())
