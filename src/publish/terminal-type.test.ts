import assert from 'node:assert/strict'
import { test } from 'node:test'
import { terminalType } from './terminal-type.ts'

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
