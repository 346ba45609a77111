import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentId } from './id.ts'

test('the same parts give the same id', () => {
  assert.equal(contentId('r', 'a', 'b'), contentId('r', 'a', 'b'))
  assert.match(contentId('r', 'a'), /^r-[a-z2-7]{16}$/)
})

test('where one part ends matters', () => {
  assert.notEqual(contentId('r', 'ab', 'c'), contentId('r', 'a', 'bc'))
})

test('an empty part is not no part', () => {
  assert.notEqual(contentId('r', 'a', ''), contentId('r', 'a'))
})
