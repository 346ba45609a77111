import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ReadCount, victimMisses } from './muc-misses.ts'

const victim = (value: number, kind: string, more: { optional?: boolean } = {}) => {
  return { kind, numbers: [{ value }], who: ['FISHERMEN'], ...more }
}
const count = (value: number, kind?: string): ReadCount => {
  return { value, value2: null, bound: 'exact', rule: 'digits', where: 'm', ...(kind ? { kind } : {}) }
}
const kinds = (...args: Parameters<typeof victimMisses>) => victimMisses(...args).map(({ kind }) => kind)

test('all read as in the key: no misses', () => {
  assert.deepEqual(kinds('m', [victim(4, 'killed'), victim(6, 'target')], [count(4, 'killed'), count(6)]), [])
})

test('a value not read, another kind, a kind the key does not have', () => {
  assert.deepEqual(kinds('m', [victim(4, 'killed'), victim(6, 'injured')], [count(6, 'killed'), count(9, 'injured')]), [
    'value not found',
    'another kind',
    'too much',
    'too much',
  ])
})

test('ones and optional entries are not asked for', () => {
  assert.deepEqual(kinds('m', [victim(1, 'killed'), victim(5, 'killed', { optional: true })], [count(5, 'killed')]), [])
})
