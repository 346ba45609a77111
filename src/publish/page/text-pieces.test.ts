import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textPieces } from './text-pieces.ts'

test('what Sayso added is a piece of its own', () => {
  assert.deepEqual(textPieces('On Monday [5 May] she [Ana Ruiz] left.'), [
    { text: 'On Monday ' },
    { text: '[5 May]', added: true },
    { text: ' she ' },
    { text: '[Ana Ruiz]', added: true },
    { text: ' left.' },
  ])
})

test('words without additions are one piece, no words none', () => {
  assert.deepEqual(textPieces('It rained.'), [{ text: 'It rained.' }])
  assert.deepEqual(textPieces(' '), [])
})

test('a bracket that is not closed adds nothing, and is fast', () => {
  assert.deepEqual(textPieces('a [b'), [{ text: 'a [b' }])
  assert.equal(textPieces('['.repeat(100_000)).length, 1)
})
