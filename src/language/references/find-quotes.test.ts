import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import { analyse, loadLanguage, tokenText } from '../index.ts'
import { findQuotes } from './find-quotes.ts'

const language = loadLanguage(readData)

function quoted(text: string): string[] {
  const a = analyse(text, language)
  const quote = findQuotes(a)
  return Array.from(quote).flatMap((number, i) => (number > 0 ? [`${number} ${tokenText(a, i)}`] : []))
}

test('curly and straight marks open and close', () => {
  assert.deepEqual(quoted('“Go,” she said. "Now!"'), ['1 Go', '1 ,', '2 Now', '2 !'])
})

test('a blank line ends a quotation that was never closed, a line break does not', () => {
  assert.deepEqual(quoted('“Go on\n\nThey went.'), ['1 Go', '1 on'])
  assert.deepEqual(quoted('“Go\non” they said.'), ['1 Go', '1 on'])
})

test('six times as long a quotation without a line break takes about six times as long', () => {
  const time = (words: number): number => {
    const a = analyse(`“${'so it goes '.repeat(words / 3)}`, language)
    let least = Number.POSITIVE_INFINITY
    for (let run = 0; run < 3; run++) {
      const begun = performance.now()
      findQuotes(a)
      least = Math.min(least, performance.now() - begun)
    }
    return least
  }
  time(30_000)
  // What looks through the rest of the text at every word takes some seventy times as long.
  assert.ok(time(180_000) < 12 * Math.max(time(30_000), 5))
})
