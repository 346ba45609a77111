import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { analyse, loadLanguage } from '../../../language/index.ts'
import type { ReadData } from '../../../model/index.ts'
import { readWords } from '../../statements/index.ts'
import { readModality } from '../read-modality.ts'
import { MODALITIES, MODALITY_BITS } from './modality-features.ts'
import { loadModalityModel, modelOf, packModalityModel } from './modality-model.ts'

const readData: ReadData = (file) => readFileSync(path.join(import.meta.dirname, '../../../..', file))
const language = loadLanguage(readData)

function said(text: string) {
  const w = readWords(analyse(text, language), [])
  return { w, content: [[0, w.a.tokenCount - 1]] as const, lemma: '', frame: '', negated: false }
}

test('without a model the rules answer, with one it has the last word and says so', () => {
  const words = said('The ferry will sail on Monday.')
  assert.deepEqual(readModality(words), { modality: 'planned', rule: 'planned' })
  const agreeing = readModality(words, { choose: (_, rule) => rule })
  assert.deepEqual(agreeing, { modality: 'planned', rule: 'planned' })
  const other = readModality(words, { choose: () => 'possible' })
  assert.deepEqual(other, { modality: 'possible', rule: 'modality-model' })
})

test('weights survive the file; a file of another form is refused', () => {
  const size = 1 << MODALITY_BITS
  const tables = MODALITIES.map((_, label) =>
    Float32Array.from({ length: size }, (_unused, i) => ((i * 7 + label) % 11) - 5),
  )
  const bytes = packModalityModel(tables)
  const words = said('If the dam fails, the town would have to be left.')
  const [direct, read] = [modelOf(tables), loadModalityModel(() => bytes)]
  assert.equal(read.choose(words, 'happened'), direct.choose(words, 'happened'))
  assert.throws(() => loadModalityModel(() => new Uint8Array(64)), /not a model of modality/)
})

test('the weights that ship read plain cases as the rules do', () => {
  const model = loadModalityModel(readData)
  assert.equal(readModality(said('Rescuers pulled two people out of the river on Sunday.'), model).modality, 'happened')
  assert.equal(readModality(said('Buses will take 600 people out of the town on Friday.'), model).modality, 'planned')
  assert.equal(readModality(said('The vaccine may be ready in March.'), model).modality, 'possible')
})

test('nothing is denied that no rule reads as denied', () => {
  const size = 1 << MODALITY_BITS
  const denied = modelOf(MODALITIES.map((name) => new Float32Array(size).fill(name === 'denied' ? 1 : 0)))
  assert.notEqual(denied.choose(said('The agency was deeply worried.'), 'ongoing'), 'denied')
  assert.equal(denied.choose(said('The raid never took place.'), 'denied'), 'denied')
})
