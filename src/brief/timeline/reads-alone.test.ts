import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readsAlone } from './reads-alone.ts'

test('a plain sentence reads alone', () => {
  for (const text of [
    'The dam at Velm broke on Monday.',
    'U.S. engineers inspected the dam.',
    'Thereafter the road to Ostrel was shut.',
    'Sobering figures came from Ostrel.',
    'Tuscany sent boats.',
  ])
    assert.equal(readsAlone(text), true, text)
})

test('pronouns, questions and first persons need more beside them', () => {
  for (const text of [
    'He said the dam was safe.',
    '"But nobody listened," the mayor said.',
    'Who built the dam?',
    'The mayor said: “We saw the water come.”',
    'Call your local branch.',
  ])
    assert.equal(readsAlone(text), false, text)
})
