import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { lowerWord } from './word-store.ts'

test('it is what slicing and lowering give, whatever was met before and whatever the hash', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 16 })), fc.nat(3), (words, hash) => {
      const text = words.join(' ')
      for (let end = 1; end <= text.length; end++) {
        const start = Math.max(0, end - 13)
        assert.equal(lowerWord(text, start, end, hash), text.slice(start, end).toLowerCase())
      }
    }),
    { numRuns: 50 },
  )
})

test('words that differ only in capitals are one; a longer one with the same hash is another', () => {
  const text = 'Port PORT ports pört'
  const words = [
    [0, 4],
    [5, 9],
    [10, 15],
    [16, 20],
    [5, 9],
  ] as const
  assert.deepEqual(
    words.map(([start, end]) => lowerWord(text, start, end, 7)),
    ['port', 'port', 'ports', 'pört', 'port'],
  )
})
