import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextCheck } from './next-check.ts'

const AT = Date.UTC(2031, 2, 4, 10)
const MINUTE = 60_000
const every = 15 * MINUTE
const minutes = (more: object): number => (nextCheck({ at: AT, every, failures: 0, ...more }) - AT) / MINUTE

test('a feed that answers is asked every round, or when its host says that it may have changed', () => {
  assert.equal(minutes({}), 15)
  assert.equal(minutes({ maxAge: 30 }), 15)
  assert.equal(minutes({ maxAge: 1800 }), 30)
  assert.equal(minutes({ maxAge: 31_536_000 }), 60)
})

test('one that fails is asked twice as late each time, once a day at last', () => {
  assert.deepEqual(
    [1, 2, 3, 4, 20, 2000].map((failures) => minutes({ failures })),
    [30, 60, 120, 240, 1440, 1440],
  )
  assert.equal(minutes({ failures: 3, every: 48 * 60 * MINUTE }), 48 * 60)
})

test('and never before its host wants to be asked', () => {
  assert.equal(minutes({ failures: 1, retryAfter: '7200' }), 120)
  assert.equal(minutes({ failures: 1, retryAfter: 'Tue, 04 Mar 2031 13:00:00 GMT' }), 180)
  assert.equal(minutes({ failures: 1, retryAfter: '60' }), 30)
  assert.equal(minutes({ failures: 1, retryAfter: 'later' }), 30)
})
