import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import { columnsOf, wrapLines } from './wrap-lines.ts'

// No letter with its mark apart: wrap-ansi would join the two, and words of a source stay as they are.
const plain = fc.oneof(
  fc.string({ minLength: 1, maxLength: 10, unit: fc.constantFrom(...'abcdefgh.,“”—é') }),
  fc.constantFrom('北京', 'naïve', '👩‍👩‍👧', 'ｆｕｌｌ'),
)
const red = (words: string) => `\u001b[31m${words}\u001b[39m`
const bold = (words: string) => `\u001b[1m${words}\u001b[22m`

describe('wrapping', () => {
  test('gives the lines of wrap-ansi where every word fits', () => {
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1, maxLength: 40 }), fc.integer({ min: 10, max: 60 }), (words, room) => {
        const text = words.join(' ')
        assert.deepEqual(wrapLines(text, room), wrapAnsi(text, room, { hard: true }).split('\n'))
      }),
      { seed: 7 },
    )
  })
  test('keeps every word whatever its length and colour, and no line is too wide', () => {
    const endless = fc.constantFrom(
      'e\u0301'.repeat(60),
      'x'.repeat(73),
      '北'.repeat(40),
      bold('y'.repeat(35)),
      `z${red('é'.repeat(31))}z`,
    )
    const word = fc.oneof(
      plain,
      endless,
      plain.map(red),
      fc.array(plain).map((words) => bold(red(words.join(' ')))),
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.integer({ min: 10, max: 50 }), (words, room) => {
        const text = words.join(' ')
        const lines = wrapLines(text, room)
        for (const line of lines) assert.ok(stringWidth(line) <= room)
        const letters = (shown: string) => stripVTControlCharacters(shown).replace(/\s/g, '')
        assert.equal(letters(lines.join('')), letters(text))
      }),
      { seed: 7 },
    )
  })
  test('ends colours with the line and begins them again, one within another', () => {
    assert.deepEqual(wrapLines(bold(`one ${red('two three')} four`), 9), [
      '\u001b[1mone \u001b[31mtwo\u001b[39m\u001b[22m',
      '\u001b[1m\u001b[31mthree\u001b[39m\u001b[22m',
      '\u001b[1mfour\u001b[22m',
    ])
  })
  test('a megabyte without a space is quick', () => {
    for (const text of ['x'.repeat(1e6), 'é'.repeat(1e6), '“'.repeat(1e5), '[ '.repeat(5e5), bold('x'.repeat(1e6))]) {
      const begin = performance.now()
      wrapLines(text, 80)
      assert.ok(performance.now() - begin < 5000, text.slice(0, 8))
    }
  })
})

test('columns of words, without their colours', () => {
  const cases: [string, number][] = [
    ['abc', 3],
    ['é“—”', 4],
    ['北京', 4],
    [bold('abc'), 3],
    ['e\u0301', 1],
    ['', 0],
  ]
  for (const [words, columns] of cases) assert.equal(columnsOf(words), columns, words)
})
