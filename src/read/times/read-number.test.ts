import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cut } from './pieces.ts'
import { readNumber, readOrdinal } from './read-number.ts'

const value = (text: string): number | string | undefined => {
  const read = readNumber(cut(text), 0)
  return read?.vague ? 'vague' : read?.value
}

test('numbers in words and figures', () => {
  assert.equal(value('twenty-five days'), 25)
  assert.equal(value('one hundred and twenty days'), 120)
  assert.equal(value('two and a half years'), 2.5)
  assert.equal(value('22.8 years'), 22.8)
  assert.equal(value('1,200 days'), 1200)
  assert.equal(value('a dozen years'), 12)
  assert.equal(value('half an hour'), 0.5)
  assert.equal(value('a year'), 1)
})

test('vague ones have no value', () => {
  for (const text of ['several weeks', 'a few days', 'a couple of months', 'dozens of years'])
    assert.equal(value(text), 'vague')
})

test('other words are no numbers, and a row of numbers is not one', () => {
  assert.equal(value('weeks'), undefined)
  assert.equal(value('the year'), undefined)
  assert.equal(value('two three days'), 2)
  assert.equal(value('ten twenty'), 10)
})

test('ordinals', () => {
  const ordinal = (text: string) => readOrdinal(cut(text), 0)?.value
  assert.deepEqual(['twelfth', '12th', '2nd', 'twenty-first', 'final'].map(ordinal), [12, 12, 2, 21, -1])
  assert.deepEqual(['12', 'twelve', '12 th', 'twenty'].map(ordinal), [undefined, undefined, undefined, undefined])
})
