import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Marked, pairSpans, spanMisses } from './span-misses.ts'

const document = { id: 'd', text: 'On Monday the ferry to Velm sank in May.' }
const mark = (words: string, label: string, more: Partial<Marked> = {}): Marked => {
  const start = document.text.indexOf(words)
  return { start, end: start + words.length, label, ...more }
}
const kinds = (gold: readonly Marked[], read: readonly Marked[]) =>
  spanMisses(document, gold, read).map(({ kind, rule, wanted, read: said }) => [kind, rule, wanted, said])

test('gold against gold has no misses', () => {
  const gold = [mark('Monday', 'DAY'), mark('May', 'MONTH')]
  assert.deepEqual(kinds(gold, gold), [])
})

test('not found, too much, another label, other ends', () => {
  const gold = [mark('On Monday', 'DAY'), mark('Velm', 'PLACE', { type: 'town' }), mark('May', 'MONTH')]
  const read = [
    mark('Monday', 'DAY', { rule: 'weekday' }),
    mark('ferry', 'BOAT', { rule: 'boats' }),
    mark('May', 'VERB', { rule: 'verbs' }),
  ]
  assert.deepEqual(kinds(gold, read), [
    ['other ends', 'weekday', 'DAY', 'Monday'],
    ['too much', 'boats', undefined, 'BOAT'],
    ['not found', 'town', 'PLACE', undefined],
    ['read as another', 'verbs', 'MONTH', 'VERB'],
  ])
})

test('what is optional is neither asked for nor punished', () => {
  const gold = [mark('Velm', 'PLACE', { optional: true })]
  assert.deepEqual(kinds(gold, []), [])
  assert.deepEqual(kinds(gold, [mark('Velm', 'PERSON')]), [])
})

test('each stretch is paired once, the same ends first', () => {
  assert.deepEqual(
    pairSpans(
      [mark('Monday the ferry', ''), mark('ferry', '')],
      [mark('ferry', ''), mark('Monday', ''), mark('Velm', '')],
    ),
    [
      [1, 0],
      [0, 1],
    ],
  )
})
