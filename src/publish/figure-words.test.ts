import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Figure } from '../model/index.ts'
import { amountWords, figureWords } from './figure-words.ts'

const figure = (rest: Partial<Figure>): Figure => ({
  value: 12,
  bound: 'exact',
  what: 'killed',
  planned: false,
  scope: 'event',
  read: '',
  ...rest,
})

test('a figure keeps its bound, what it counts and what it covers', () => {
  const cases: [Partial<Figure>, string][] = [
    [{}, '12 killed'],
    [{ bound: 'min', of: 'people' }, 'at least 12 people killed'],
    [{ bound: 'exact', value: 20, high: 25, what: 'injured' }, '20 to 25 injured'],
    [{ bound: 'under', value: 40, what: 'injured' }, 'under 40 injured'],
    [{ what: 'homes', value: 1900, scope: 'stock', asOf: '2025-05-14' }, '1,900 homes, as of 14 May 2025'],
    [
      { what: 'refugees', of: 'people', value: 11000, bound: 'over', scope: 'total' },
      'more than 11,000 refugees, running total',
    ],
    [{ what: 'refugees', of: 'children' }, '12 refugees (children)'],
    [{ what: 'in-camps', value: 30000 }, '30,000 in camps'],
    [{ what: 'evacuated', of: 'people', value: 600, planned: true }, '600 people evacuated, planned'],
    [{ scope: 'total', since: '2022-03-02', value: 1204 }, '1,204 killed, total since 2 March 2022'],
    [{ scope: 'period', value: 31 }, '31 killed, in the period'],
    [{ what: 'number', value: 18 }, '18'],
    [{ what: 'money', value: 2000000, unit: 'EUR' }, '2 million EUR'],
  ]
  for (const [rest, words] of cases) assert.equal(figureWords(figure(rest)), words)
})
test('a vague figure is never a bare number', () => {
  assert.equal(amountWords(figure({ bound: 'vague', value: 24, high: 120, read: 'dozens' })), '“dozens”')
  const vague = figure({ bound: 'vague', value: 24, what: 'lorries', read: 'Dozens of lorries' })
  assert.equal(figureWords(vague), '“Dozens of lorries”')
  assert.equal(figureWords({ ...vague, read: 'Dozens' }), '“Dozens” lorries')
})
