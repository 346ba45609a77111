import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hashKey, nameKey } from './name-key.ts'

test('case, accents, apostrophes, stops and hyphens do not part two spellings', () => {
  assert.equal(nameKey('São Paulo'), 'sao paulo')
  assert.equal(nameKey("Sana'a"), 'sanaa')
  assert.equal(nameKey('Guinea-Bissau'), nameKey('GUINEA BISSAU'))
  assert.equal(nameKey('Łódź'), 'lodz')
  assert.equal(nameKey('U.S.'), 'us')
})

test('Saint and Mount have one form each', () => {
  assert.equal(nameKey('Saint Paul'), nameKey('St. Paul'))
  assert.equal(nameKey('Mt. Everest'), nameKey('Mount Everest'))
})

test('a word that only begins like one of these stays whole', () => {
  assert.equal(nameKey('Saintes'), 'saintes')
  assert.equal(nameKey('Ftan'), 'ftan')
})

test('nothing but punctuation gives no key', () => {
  assert.equal(nameKey('—'), '')
  assert.equal(nameKey("'."), '')
})

test('two keys differ in their hashes', () => {
  assert.notDeepEqual(hashKey('kherson'), hashKey('khersom'))
  assert.deepEqual(hashKey('kherson'), hashKey('kherson'))
})
