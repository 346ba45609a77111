import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countAt, takeShingles } from './shingles.ts'

const long = Array.from({ length: 3000 }, (_, i) => `word${(i * 7919) % 1009} and${i}`).join(' ')

test('case and punctuation make no difference, words do', () => {
  const plain = takeShingles('the old bridge fell into the river')
  assert.deepEqual(takeShingles('The old bridge: fell "into" the RIVER!'), plain)
  assert.notDeepEqual(takeShingles('the new bridge fell into the river'), plain)
  assert.equal(plain.whole, 3)
})

test('fewer than five words have no shingles', () => {
  assert.equal(takeShingles('the old bridge fell').whole, 0)
  assert.equal(takeShingles('').whole, 0)
  assert.equal(takeShingles('the old bridge fell down').whole, 1)
})

test('a short text is kept whole, a long one is sampled, and samples can be thinned to meet', () => {
  const short = takeShingles(long.slice(0, 600))
  assert.equal(short.level, 0)
  assert.equal(short.hashes.length, short.whole)
  const sampled = takeShingles(long)
  assert.equal(sampled.level, 3)
  const share = sampled.hashes.length / sampled.whole
  assert.equal(share > 0.1 && share < 0.15, true)
  assert.equal(countAt(sampled, 0), sampled.hashes.length)
  const thinned = new Set([...short.hashes].filter((hash) => hash % 8 === 0))
  assert.equal(countAt(short, 3), thinned.size)
  const within = new Set(sampled.hashes)
  const lost = [...thinned].filter((hash) => !within.has(hash))
  assert.equal(lost.length <= 1, true, 'all but the run that the cut went through')
})

test('repeated runs count once', () => {
  const once = takeShingles('we will be back after this short break ')
  const often = takeShingles('we will be back after this short break '.repeat(50))
  assert.equal(often.whole <= once.whole + 4, true)
})

test('a million characters without a space are one word', () => {
  assert.equal(takeShingles('x'.repeat(1_000_000)).whole, 0)
})
