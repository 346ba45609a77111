import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { analyse } from './analyse.ts'
import { tokenText } from './analysis.ts'
import { loadLanguage } from './language.ts'
import { lowerSlice, lowerWords } from './lower-words.ts'

const root = path.join(import.meta.dirname, '..', '..')

test('a slice in lower case is what slicing and lowering give, whatever was met before', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 20 })), fc.nat(5), (words, from) => {
      const text = words.join(' ')
      for (let end = from; end <= text.length; end++)
        assert.equal(lowerSlice(text, from, end), text.slice(from, end).toLowerCase())
    }),
    { numRuns: 25 },
  )
})

test('words that differ only in capitals are one, words in other letters are not', () => {
  const text = 'Port PORT pört İ K'
  assert.deepEqual(
    [lowerSlice(text, 0, 4), lowerSlice(text, 5, 9), lowerSlice(text, 10, 14), lowerSlice(text, 15, 16)],
    ['port', 'port', 'pört', 'i̇'],
  )
  assert.equal(lowerSlice(text, 17, 18), 'k')
})

test('all tokens of a text, made once', () => {
  const language = loadLanguage((file) => readFileSync(path.join(root, file)))
  const a = analyse('The MAYOR of Tarn didn’t speak.', language)
  const words = lowerWords(a)
  assert.deepEqual(
    words,
    Array.from({ length: a.tokenCount }, (_, i) => tokenText(a, i).toLowerCase()),
  )
  assert.equal(lowerWords(a), words)
})
