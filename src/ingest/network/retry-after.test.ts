import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRetryAfter } from './retry-after.ts'

const NOW = Date.UTC(2031, 2, 4, 10, 0, 0)

for (const [written, wanted] of [
  [undefined, undefined],
  ['120', 120_000],
  [' 0 ', 0],
  ['Tue, 04 Mar 2031 10:05:00 GMT', 300_000],
  ['Tue, 04 Mar 2031 09:00:00 GMT', 0],
  ['Thu, 04 Mar 2032 10:00:00 GMT', 86_400_000],
  ['999999999', 86_400_000],
  ['soon', undefined],
  ['2031-03-04', undefined],
  ['-5', undefined],
  ['1e3', undefined],
] as const) {
  test(`Retry-After: ${written}`, () => assert.equal(readRetryAfter(written, NOW), wanted))
}
