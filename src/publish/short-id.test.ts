import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matchIds, shortIds } from './short-id.ts'

const ids = ['line-aaaabbbb', 'line-aaaabccc', 'line-zyxwvuts']

test('short ids tell every line apart and are at least four long', () => {
  const short = shortIds(ids)
  assert.deepEqual([...short.values()].sort(), ['aaaabb', 'aaaabc', 'zyxw'])
  for (const [id, beginning] of short) assert.deepEqual(matchIds(ids, beginning), [id])
})
test('an id is found by its beginning, with or without the part before the hyphen', () => {
  assert.deepEqual(matchIds(ids, 'zy'), ['line-zyxwvuts'])
  assert.deepEqual(matchIds(ids, 'line-zy'), ['line-zyxwvuts'])
  assert.deepEqual(matchIds(ids, 'line-zyxwvuts'), ['line-zyxwvuts'])
  assert.deepEqual(matchIds(ids, 'aaaab'), ['line-aaaabbbb', 'line-aaaabccc'])
  assert.deepEqual(matchIds(ids, 'yx'), [])
  assert.deepEqual(matchIds(ids, ''), [])
})
