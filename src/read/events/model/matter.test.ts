import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { analyse, loadLanguage } from '../../../language/index.ts'
import type { ReadData } from '../../../model/index.ts'
import { readWords } from '../../statements/index.ts'
import { hashWord } from '../../statements/model/hash-features.ts'
import { WIDE_KINDS } from '../wide/wide-index.ts'
import { matterAround, matterOf, NO_MATTER } from './matter.ts'

const readData: ReadData = (file) => readFileSync(path.join(import.meta.dirname, '../../../..', file))
const language = loadLanguage(readData)
const flood = WIDE_KINDS.indexOf('flood')
const fire = WIDE_KINDS.indexOf('fire')
const row = (kind: number, value: number) => Int8Array.from(WIDE_KINDS, (_, k) => (k === kind ? value : -30))

test('a sentence speaks for what its words speak for, the words asked about aside', () => {
  const w = readWords(analyse('The dam broke above the meadow. The engine stood in the yard.', language), [])
  const rows = new Map([
    [hashWord('dam'), row(flood, 40)],
    [hashWord('meadow'), row(flood, 7)],
    [hashWord('engine'), row(fire, 25)],
  ])
  const matter = matterOf(w, rows)
  const dam = w.lower.indexOf('dam')
  assert.equal(matterAround(w, matter, w.lower.indexOf('broke'), w.lower.indexOf('broke'), flood), 47)
  assert.equal(matterAround(w, matter, dam, dam, flood), 7)
  // What speaks against a kind counts ten at most.
  assert.equal(matterAround(w, matter, dam, dam, fire), -10)
  assert.equal(matter.best[0], flood)
  assert.equal(matter.best[1], fire)
  assert.equal(matter.places[flood], 0)
})

test('nothing is spoken for where nothing is known', () => {
  const w = readWords(analyse('The dam broke.', language), [])
  assert.equal(matterAround(w, NO_MATTER, 1, 1, flood), 0)
})
