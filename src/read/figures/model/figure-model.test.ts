import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { analyse, loadLanguage } from '../../../language/index.ts'
import type { ReadData } from '../../../model/index.ts'
import { readFigures } from '../read-figures.ts'
import {
  type FigureModel,
  KIND_COLUMNS,
  loadFigureModel,
  modelOf,
  packFigureModel,
  SCOPE_COLUMNS,
} from './figure-model.ts'
import { KIND_BITS } from './kind-features.ts'
import { SCOPE_BITS } from './scope-features.ts'
import type { Weighed } from './weighed.ts'

const readData: ReadData = (file) => readFileSync(path.join(import.meta.dirname, '../../../..', file))
const language = loadLanguage(readData)

function read(text: string, model?: FigureModel): string[] {
  const figures = readFigures(analyse(text, language), { times: [], ...(model ? { model } : {}) })
  return figures.map(({ figure }) => `${figure.value} ${figure.what} ${figure.scope}`)
}

test('without a model the rules answer; with one it has the last word, and what it said is carried on', () => {
  const text = 'Eleven coaches stood in the yard. Nine had been burnt.'
  const rules = read(text)
  const asked: string[] = []
  const same = read(text, {
    choose({ what, scope }) {
      asked.push(what)
      return { what, scope }
    },
  })
  assert.deepEqual(same, rules)
  assert.equal(asked.length, 2)
  const before: (string | undefined)[] = []
  const other = read(text, {
    choose(one: Weighed) {
      before.push(one.before?.what)
      return { what: 'stranded', scope: 'stock' }
    },
  })
  assert.deepEqual(other, ['11 stranded stock', '9 stranded stock'])
  assert.deepEqual(before, [undefined, 'stranded'])
})

test('ages, lengths and texts of capitals are left to the rules', () => {
  const never: FigureModel = {
    choose() {
      throw new Error('was asked')
    },
  }
  read('The road is 14 km long and was shut for three days.', never)
  read('TWO SOLDIERS WERE KILLED AND FOUR WERE WOUNDED.', never)
  assert.throws(() => read('Two soldiers were killed.', never), /was asked/)
})

test('weights survive the file; a file of another form is refused', () => {
  const table = (columns: number, bits: number) => ({
    columns,
    rows: Float32Array.from({ length: columns << bits }, (_, i) => ((i * 7) % 11) - 5),
  })
  const [kinds, scopes] = [table(KIND_COLUMNS, KIND_BITS), table(SCOPE_COLUMNS, SCOPE_BITS)]
  const bytes = packFigureModel(kinds, scopes)
  const text = 'Forty people sleep in the barn since Monday, and $3,000 was given on Tuesday. Six have left.'
  assert.deepEqual(
    read(
      text,
      loadFigureModel(() => bytes, language),
    ),
    read(text, modelOf(kinds, scopes, language.lexicon)),
  )
  assert.throws(() => loadFigureModel(() => new Uint8Array(64), language), /not a model of figures/)
})

test('the weights that ship read plain cases as a reader does', () => {
  const model = loadFigureModel(readData, language)
  assert.deepEqual(read('Four soldiers were killed in an ambush on Tuesday.', model), ['4 killed event'])
  assert.deepEqual(read('The depot employs 340 people.', model), ['340 people stock'])
  assert.deepEqual(read('Since March, 61 people have been arrested.', model), ['61 arrested total'])
})

test('where the words leave nothing to weigh the rules keep the scope', () => {
  const never: FigureModel = { choose: ({ what }) => ({ what, scope: 'stock' }) }
  assert.deepEqual(read('That brings the number of those detained to 90.', never), ['90 detained total'])
  assert.deepEqual(read('On Sunday 312 people were detained in nine towns.', never)[0], '312 detained period')
  const named = 'At least 312 people were detained on Sunday (6) in nine Velmoran towns.'
  assert.deepEqual(read(named, never)[0], '312 detained period')
  assert.deepEqual(read('On Sunday 312 people were detained in the main square.', never)[0], '312 detained stock')
})
