import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Vocabulary, WordIndex } from './word-index.ts'

const vocabulary = new Vocabulary()
const words = (text: string): Int32Array => vocabulary.numbersOf(text.split(' '))
const positions = (index: WordIndex, text: string, least = 1, most = 9): number[] =>
  index.closest(words(text), least, most).map(({ position }) => position)

function indexOf(...texts: string[]): WordIndex {
  const index = new WordIndex(3)
  for (const [position, text] of texts.entries()) index.add(words(text), position)
  return index
}

test('most words in common come first, of two with as many the earlier', () => {
  const index = indexOf('bridge shell river', 'bridge shell town', 'bridge market')
  assert.deepEqual(positions(index, 'shell bridge town'), [1, 0, 2])
  assert.deepEqual(positions(index, 'shell bridge'), [0, 1, 2])
  assert.deepEqual(positions(index, 'shell bridge', 2), [0, 1])
  assert.deepEqual(positions(index, 'shell bridge', 1, 1), [0])
  assert.deepEqual(positions(index, 'harvest'), [])
})

test('a word that too many have tells nothing, until some of them are let go', () => {
  const index = indexOf('town one', 'town two', 'town three', 'town four')
  assert.deepEqual(positions(index, 'town'), [])
  index.remove(words('town one'), 0)
  assert.deepEqual(positions(index, 'town'), [1, 2, 3])
})

test('an entry that gave up some words keeps the others', () => {
  const index = indexOf('bridge shell', 'bridge')
  index.removeWords(words('bridge'), 0)
  assert.deepEqual(positions(index, 'bridge'), [1])
  assert.deepEqual(positions(index, 'shell'), [0])
})

test('weights are summed', () => {
  const index = indexOf('bridge', 'river')
  const heavy = vocabulary.numberOf('river')
  const found = index.closest(words('bridge river'), 1, 9, (word) => (word === heavy ? 3 : 1))
  assert.deepEqual(found, [
    { position: 1, common: 1, weight: 3 },
    { position: 0, common: 1, weight: 1 },
  ])
})
