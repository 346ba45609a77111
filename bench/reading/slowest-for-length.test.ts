import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slowestForLength } from './slowest-for-length.ts'

const lengths = Array.from({ length: 200 }, (_, k) => 100 + ((k * 37) % 200))

test('a text that takes five times as long as others of its length is told', () => {
  const times = lengths.map((length) => length / 10)
  times[40] = times[40]! * 5
  assert.equal(Math.round(slowestForLength(lengths, times)), 5)
})

test('long texts take long and are not slow for it', () => {
  assert.equal(slowestForLength([10, 100, 1000, 10_000], [1, 10, 100, 1000]), 1)
})
