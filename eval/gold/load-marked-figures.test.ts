import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadMarkedFigures, readMarkedFigures } from './load-marked-figures.ts'

test('marks are taken out of the text and keep their place in it', () => {
  const { text, figures } = readMarkedFigures('x-1', ['[Two|killed|event] men died.', 'It has [40 beds|beds|stock].'])
  assert.equal(text, 'Two men died.\n\nIt has 40 beds.')
  assert.deepEqual(
    figures.map(({ start, end, what, scope }) => [text.slice(start, end), what, scope]),
    [
      ['Two', 'killed', 'event'],
      ['40 beds', 'beds', 'stock'],
    ],
  )
})

test('a mark without kind or with another scope is refused', () => {
  assert.throws(() => readMarkedFigures('x-2', ['[Two] men died.']), /x-2: not a mark/)
  assert.throws(() => readMarkedFigures('x-3', ['[Two|killed|ever] men died.']), /not a mark/)
})

test('the texts that models learn from are all marked by the form', () => {
  assert.ok(loadMarkedFigures().length >= 60)
})
