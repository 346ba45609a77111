// npm run train        learns the weights in models/ from the shared data (SAYSO_SHARED, default ../shared).
// The same data give the same bytes on every machine.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { packTagger, TAGGER_FILE } from '../src/language/language.ts'
import { learnClusters, readRawTexts } from './train-clusters.ts'
import { TAGGER_OPTIONS, trainTagger } from './train-tagger.ts'
import { EWT_TRAIN, GUM_PART, readTreebank } from './train-treebank.ts'

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

const documents = [...readTreebank(shared, EWT_TRAIN), ...readTreebank(shared, GUM_PART)]
const clusters = learnClusters(readRawTexts(shared), 128, 10)
const { lexicon, weights } = trainTagger(documents, clusters, TAGGER_OPTIONS)
save(TAGGER_FILE, packTagger({ lexicon, tagger: weights }))
