import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import { analyse, loadLanguage } from '../../language/index.ts'
import { readCurrency } from './currency.ts'
import { cutPieces } from './pieces.ts'

const language = loadLanguage(readData)
const currency = (text: string) => readCurrency(cutPieces(analyse(text, language), 0, text.length, 0), 0)

test('signs and codes before a sum', () => {
  const cases: [string, string, number][] = [
    ['$5', 'USD', 1],
    ['US$5', 'USD', 2],
    ['US $5', 'USD', 2],
    ['A$5', 'AUD', 2],
    ['Y=590', 'JPY', 2],
    ['RM79', 'MYR', 1],
    ['Rs. 500', 'INR', 2],
    ['CHF 5', 'CHF', 1],
  ]
  for (const [text, expected, to] of cases) assert.deepEqual(currency(text), { to, currency: expected }, text)
})

test('words that look like codes', () => {
  for (const text of ['rs 500', 'PS is', 'cad 5', 'A 5', 'Y 590']) assert.equal(currency(text), undefined, text)
})
