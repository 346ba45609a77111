import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nounFacts, nounKind, singular } from './noun-kinds.ts'

test('plurals, regular and not', () => {
  assert.deepEqual(['men', 'ferries', 'boxes', 'mayors', 'bus', 'glass'].map(singular), [
    'man',
    'ferry',
    'box',
    'mayor',
    'bus',
    'glass',
  ])
})

test('a word that objects have a property of is a noun like others', () => {
  assert.deepEqual(['constructor', 'valueof'].map(singular), ['constructor', 'valueof'])
  assert.equal(nounKind('constructor').plural, false)
})

test('the facts of a noun are the same when asked for again', () => {
  const first = nounFacts('spokeswomen')
  assert.equal(first, nounFacts('spokeswomen'))
  assert.deepEqual([first.singular, first.plural, first.doer], ['spokeswomen', false, false])
  assert.deepEqual([nounFacts('firemen').person, nounFacts('mayors').plural], [true, true])
})
