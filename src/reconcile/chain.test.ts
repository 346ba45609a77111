import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sourceKey } from './chain.ts'

test('keys ignore case, article, dots and possessives', () => {
  assert.equal(sourceKey('The U.N.'), 'un')
  assert.equal(sourceKey("Ana Ruiz's"), 'ana ruiz')
})
