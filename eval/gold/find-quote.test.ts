import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findBefore, findQuote } from './find-quote.ts'

const text = 'He said 12,000 left. Hello, he said, said 12 of them.'
const words = (quote: string, window?: { start: number; end: number }) => {
  const span = findQuote(text, quote, window)
  return [span.start, text.slice(span.start, span.end)]
}

test('a quote that stands once is found', () => {
  assert.deepEqual(words('Hello'), [21, 'Hello'])
})

test('only whole words count, and a number is not found inside a longer one', () => {
  assert.deepEqual(words('He'), [0, 'He'])
  assert.deepEqual(words('12'), [42, '12'])
  assert.throws(() => words('eft'), /not found/)
  assert.throws(() => words('000'), /not found/)
})

test('a repeated quote needs a number or a window', () => {
  assert.throws(() => words('said'), /found 3 times/)
  assert.deepEqual(words('said#3'), [37, 'said'])
  assert.throws(() => words('said#4'), /no occurrence 4/)
  assert.deepEqual(words('said', { start: 0, end: 20 }), [3, 'said'])
})

test('first … last reaches to the nearest last words', () => {
  assert.deepEqual(words('He … said'), [0, 'He said'])
  assert.deepEqual(words('He … said#2'), [0, 'He said 12,000 left. Hello, he said'])
  assert.throws(() => words('them … He'), /not found/)
})

test('an antecedent is the last mention before', () => {
  assert.deepEqual(findBefore(text, 'said', 37), { start: 31, end: 35 })
  assert.throws(() => findBefore(text, 'them', 10), /not found before/)
})
