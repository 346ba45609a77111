import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readingMinutes } from './reading-minutes.ts'

test('nothing takes no time, a word takes a minute', () => {
  assert.equal(readingMinutes([]), 0)
  assert.equal(readingMinutes(['', ' \n ']), 0)
  assert.equal(readingMinutes(['Rain']), 1)
})

test('minutes are counted in words, over all texts together', () => {
  const words = 'rain '.repeat(119).trim()
  assert.equal(readingMinutes([words, words]), 1)
  assert.equal(readingMinutes(Array.from({ length: 20 }, () => words)), 10)
})

test('a megabyte without a space is one word', () => {
  assert.equal(readingMinutes(['a'.repeat(1_000_000)]), 1)
})
