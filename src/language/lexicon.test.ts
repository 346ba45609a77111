import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hashWord } from './hash-word.ts'
import { buildLexicon, type LexiconEntry, placeOf } from './lexicon.ts'
import { readWord, SHAPE } from './word-shape.ts'

function hash(word: string): number {
  return hashWord(word, 0, word.length)
}

test('a lexicon knows its words and no others', () => {
  const words = Array.from(
    { length: 500 },
    (_, i) => `word${'abcdefghij'[i % 10]}${'klmnopqrst'[((i / 10) % 10) | 0]}x${'yz'[i % 2]}`,
  )
  const entries = new Map(words.map((word, i) => [hash(word), { value: i + 1, details: 2 * i }]))
  const lexicon = buildLexicon(entries)
  for (const [key, { value, details }] of entries) {
    const at = placeOf(lexicon, key)
    assert.deepEqual([lexicon.keys[at], lexicon.values[at], lexicon.details[at]], [key, value, details])
  }
  const nowhere = placeOf(lexicon, hash('other'))
  assert.deepEqual([lexicon.keys[nowhere], lexicon.values[nowhere], lexicon.details[nowhere]], [0, 0, 0])
})

test('the same entries in another order give the same table', () => {
  const entries: [number, LexiconEntry][] = [5, 21, 37].map((key) => [key, { value: key + 1, details: key + 2 }])
  assert.deepEqual(buildLexicon(new Map(entries)), buildLexicon(new Map(entries.toReversed())))
})

test('case, digits and kind of apostrophe do not tell words apart', () => {
  assert.equal(hash('NATO'), hash('nato'))
  assert.equal(hash('Élan'), hash('élan'))
  assert.equal(hash('1999'), hash('2004'))
  assert.equal(hash('n’t'), hash("n't"))
  assert.notEqual(hash('199'), hash('1999'))
  assert.notEqual(hash('on'), hash('no'))
})

test('shapes', () => {
  const shape = (word: string): number => {
    const into = { hash: 0, shape: 0 }
    readWord(word, 0, word.length, into)
    assert.equal(into.hash, hash(word))
    return into.shape
  }
  assert.equal(shape('boat'), SHAPE.LOWER)
  assert.equal(shape('Boat'), SHAPE.CAPITAL)
  assert.equal(shape('NATO'), SHAPE.UPPER)
  assert.equal(shape('A'), SHAPE.INITIAL)
  assert.equal(shape('iPhone'), SHAPE.MIXED)
  assert.equal(shape('1,200'), SHAPE.NUMBER)
  assert.equal(shape('19th'), SHAPE.NUMBER_LETTER)
  assert.equal(shape('—'), SHAPE.MARK)
  assert.equal(shape('mid-march'), SHAPE.LOWER_MARK)
  assert.equal(shape('U.S.'), SHAPE.CAPITAL_MARK)
})
