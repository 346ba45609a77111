import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Attribution, Tokens } from './attribution.ts'
import { nesting } from './outermost.ts'

function one(cue: Tokens, ...content: Tokens[]): Attribution {
  return { rule: 'test', grade: 'speech', lemma: 'say', frame: 'c', cue, content }
}

test('the closest content around a cue is its parent', () => {
  const parents = nesting([one([1, 1], [2, 20]), one([4, 4], [5, 12]), one([7, 7], [8, 9]), one([15, 15], [16, 18])])
  assert.deepEqual([...parents], [-1, 0, 1, 0])
})

test('side by side, or cut by the other content’s end, is not nested', () => {
  assert.deepEqual([...nesting([one([1, 1], [2, 5]), one([7, 7], [8, 9])])], [-1, -1])
  assert.deepEqual([...nesting([one([1, 1], [2, 5]), one([5, 6], [8, 9])])], [-1, -1])
})

test('two that hold each other are cut apart', () => {
  const parents = nesting([one([1, 1], [3, 9]), one([5, 5], [0, 2])])
  assert.equal([...parents].filter((at) => at === -1).length, 1)
})

test('content before the cue holds what lies in it', () => {
  assert.deepEqual([...nesting([one([2, 2], [3, 6]), one([9, 9], [0, 7])])], [1, -1])
})
