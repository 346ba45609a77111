import assert from 'node:assert/strict'
import { test } from 'node:test'
import { containment, contentWords } from './content-words.ts'

test('endings, reporting verbs and weekdays do not part two sentences', () => {
  const a = contentWords('The governor said on Sunday that shells hit the Orlen bridges')
  const b = contentWords('A shell hit the Orlen bridge, the governor told reporters')
  assert.ok(containment(a, b) >= 0.8)
})

test('other things stay apart', () => {
  assert.ok(containment(contentWords('Buses left the town'), contentWords('Prices rose in the capital')) === 0)
})

test('numbers count, without their commas', () => {
  assert.ok(contentWords('1,204 killed').has('1204'))
})
