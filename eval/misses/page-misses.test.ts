import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayMisses } from './dates-misses.ts'
import { paragraphMisses } from './extraction-misses.ts'

test('days: right, none, another', () => {
  const truth = { a: { date: '2024-05-03' }, b: { date: '2024-05-03' }, c: { date: '2024-05-03' } }
  assert.deepEqual(dayMisses(truth, truth), [])
  assert.deepEqual(
    dayMisses(truth, { a: { date: '2024-05-03' }, c: { date: '2024-05-01' } }).map(({ kind, rule }) => [kind, rule]),
    [
      ['no day', '-'],
      ['another day', 'too early'],
    ],
  )
})

test('paragraphs: the same words on other lines are no miss', () => {
  assert.deepEqual(paragraphMisses('p', 'The boat sank.\n\nNobody drowned.', 'The boat sank. Nobody drowned.'), [])
})

test('paragraphs: left out and too much', () => {
  assert.deepEqual(
    paragraphMisses('p', 'The boat sank.\n\nNobody drowned.', 'The boat sank.\n\nShare this page.').map(
      ({ kind, wanted, read }) => [kind, wanted ?? read],
    ),
    [
      ['left out', 'Nobody drowned.'],
      ['too much', 'Share this page.'],
    ],
  )
  assert.deepEqual(
    paragraphMisses('p', 'The boat sank.', ' ').map(({ kind }) => kind),
    ['nothing read'],
  )
})
