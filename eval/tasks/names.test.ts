import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { NameMention } from '../../src/model/index.ts'
import { asInCorpus, countNames, f1 } from './names.ts'

const gold = [
  { start: 0, end: 8, type: 'PER' },
  { start: 20, end: 24, type: 'LOC' },
  { start: 30, end: 41, type: 'ORG' },
]

test('gold against gold is 100', () => {
  assert.equal(f1(countNames(gold, gold)), 100)
  assert.equal(f1(countNames([], [])), 100)
})

test('a wrong end, a wrong type and a name too many each cost', () => {
  const spoilt = [
    { start: 0, end: 9, type: 'PER' },
    { start: 20, end: 24, type: 'ORG' },
    gold[2]!,
    { start: 50, end: 52, type: 'LOC' },
  ]
  assert.deepEqual(countNames(gold, spoilt), { right: 1, gold: 3, predicted: 4 })
  assert.equal(Math.round(f1(countNames(gold, spoilt)) * 10), 286)
  assert.equal(f1(countNames(gold, [])), 0)
})

test('a name given twice counts once', () => {
  assert.deepEqual(countNames(gold, [gold[0]!, gold[0]!]), { right: 1, gold: 3, predicted: 1 })
})

test('the corpus has neither MISC nor "United"', () => {
  const text = 'In United States waters, Aurora'
  const name = (start: number, end: number, type: NameMention['type']): NameMention => {
    return { kind: 'name', start, end, type, name: text.slice(start, end), entity: 0, rule: 'name-model' }
  }
  const names = [name(3, 16, 'LOC'), name(25, 31, 'MISC')]
  assert.deepEqual(asInCorpus(names, text, false), [{ start: 10, end: 16, type: 'LOC' }])
  assert.deepEqual(asInCorpus(names, text, true), [{ start: 3, end: 16, type: 'LOC' }])
})
