import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findQuotations } from './find-quotations.ts'

function quoted(text: string): string[] {
  return findQuotations(text).map(({ start, end }) => text.slice(start, end))
}

test('curly, straight, doubled apostrophes and guillemets are quotations', () => {
  assert.deepEqual(quoted('He said “the gate is shut” twice.'), ['“the gate is shut”'])
  assert.deepEqual(quoted('He said "the gate is shut" twice.'), ['"the gate is shut"'])
  assert.deepEqual(quoted("He said ''the gate is shut'' twice."), ["''the gate is shut''"])
  assert.deepEqual(quoted('He said «the gate is shut» twice.'), ['«the gate is shut»'])
})

test('an apostrophe, an inch and a stray mark are none', () => {
  assert.deepEqual(quoted("The mayor's dogs' kennel stood open."), [])
  assert.deepEqual(quoted('The pipe was 12" wide.'), [])
  assert.deepEqual(quoted('A “ stray mark.\n\nAnother paragraph.'), [])
})

test('a paragraph left open goes on where the next one opens again', () => {
  const text = '“We waited all night.\n\n“Then we left,” she said.'
  const found = findQuotations(text)
  assert.deepEqual(
    found.map(({ closed, continues }) => [closed, continues]),
    [
      [false, undefined],
      [true, 0],
    ],
  )
})

test('a curly mark left open counts to the end of its paragraph, a straight one does not', () => {
  assert.deepEqual(quoted('“We waited.\n\nThe road stayed shut. “No,” she said.'), ['“We waited.', '“No,”'])
  assert.deepEqual(quoted('"We waited.\n\nThe road stayed shut. "No," she said.'), ['"No,"'])
})

test('a hundred thousand marks take time in proportion', () => {
  const time = (n: number): number => {
    const begun = performance.now()
    findQuotations('" '.repeat(n))
    return performance.now() - begun
  }
  time(10_000)
  assert.ok(time(100_000) < 400 + 40 * time(10_000))
})
