import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import wrapAnsi from 'wrap-ansi'
import { terminalType, wrapLines } from './terminal-type.ts'

test('lines are those of wrap-ansi, for words of any kind', () => {
  const word = fc.oneof(
    fc.string({ minLength: 1, maxLength: 14, unit: fc.constantFrom(...'abcdefgh.,“”—é') }),
    fc.constantFrom('北京', 'naïve', '\u001b[1mbold\u001b[22m', 'x'.repeat(50), '👩‍👩‍👧', 'e\u0301te\u0301'),
  )
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.integer({ min: 10, max: 60 }), (words, room) => {
      const text = words.join(' ')
      assert.deepEqual(wrapLines(text, room), wrapAnsi(text, room, { hard: true }).split('\n'))
    }),
    { seed: 7 },
  )
})
test('the first line stands after its mark, the others under its words', () => {
  const type = terminalType({ width: 20, colour: false })
  assert.equal(type.wrap('one two three four five', '  • '), '  • one two three\n    four five')
  assert.equal(type.wrap('one two three four five', '│ ', '│ '), '│ one two three four\n│ five')
})
test('colours are put around words, one within another, and left out where there are none', () => {
  assert.equal(
    terminalType({ width: 20, colour: true }).paint('a', 'bold', 'red'),
    '\u001b[1m\u001b[31ma\u001b[39m\u001b[22m',
  )
  assert.equal(terminalType({ width: 20, colour: true }).paint('', 'bold'), '')
  assert.equal(terminalType({ width: 20, colour: false }).paint('a', 'bold', 'red'), 'a')
})
