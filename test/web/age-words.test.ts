import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ageWords } from '../../src/web/page/age-words.ts'

const MINUTE = 60_000

test('how old something is', () => {
  assert.equal(ageWords(0), 'just now')
  assert.equal(ageWords(MINUTE), '1 minute ago')
  assert.equal(ageWords(59 * MINUTE), '59 minutes ago')
  assert.equal(ageWords(60 * MINUTE), '1 hour ago')
  assert.equal(ageWords(47 * 60 * MINUTE), '47 hours ago')
  assert.equal(ageWords(48 * 60 * MINUTE), '2 days ago')
})

test('a clock that is behind is not told as age', () => {
  assert.equal(ageWords(-MINUTE / 2), 'just now')
  assert.equal(ageWords(-60 * MINUTE), 'by a clock ahead of yours')
  assert.equal(ageWords(Number.NaN), 'by a clock ahead of yours')
})
