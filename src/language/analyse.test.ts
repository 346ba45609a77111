import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../cli/read-data.ts'
import { analyse, loadLanguage, tokenText } from './index.ts'

const language = loadLanguage(readData)

function sentences(text: string, breaks: readonly number[] = []): string[] {
  const a = analyse(text, language, { breaks })
  const found: string[] = []
  for (let s = 0; s < a.sentenceCount; s++) {
    const words: string[] = []
    for (let i = a.firstToken[s]!; i < a.firstToken[s + 1]!; i++) words.push(tokenText(a, i))
    found.push(words.join(' '))
  }
  return found
}

test('a closing quotation mark belongs to its sentence', () => {
  assert.deepEqual(sentences('“We won’t go.” She left.'), ['“ We wo n’t go . ”', 'She left .'])
  assert.deepEqual(sentences('"Go!" she said. "Now."'), ['" Go ! " she said .', '" Now . "'])
})

test('a sentence never crosses a blank line or a break', () => {
  assert.deepEqual(sentences('Two boats\n\nsank today'), ['Two boats', 'sank today'])
  assert.deepEqual(sentences('Two boats\nsank today'), ['Two boats sank today'])
  assert.deepEqual(sentences('Two boats sank today', [4]), ['Two', 'boats sank today'])
})

test('abbreviations end a sentence only before a word that begins one', () => {
  assert.deepEqual(sentences('He met Mr. Dow in the U.S. It rained.'), ['He met Mr. Dow in the U.S.', 'It rained .'])
  assert.deepEqual(sentences('The U.S. Army came.'), ['The U.S. Army came .'])
})

test('no text, no sentence', () => {
  assert.deepEqual(sentences(''), [])
  assert.deepEqual(sentences(' \n\n '), [])
})

test('every token is there in lower case', () => {
  const a = analyse('The MAYOR of Tarn didn’t speak of İzmir.', language)
  assert.deepEqual(
    a.lower,
    Array.from({ length: a.tokenCount }, (_, i) => tokenText(a, i).toLowerCase()),
  )
})
