import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRows, sumRows } from './packed-rows.ts'

/** Four buckets of four rows of two weights; the weights of a row are its number and ten times that. */
function sample(checks: readonly number[]): ReturnType<typeof readRows> {
  const rows = Int8Array.from({ length: 32 }, (_, i) => (i % 2 === 0 ? i >> 1 : (i >> 1) * 10))
  return readRows({ checks: Int32Array.from(checks), rows }, 2)
}

test('each of the four features of a bucket is found at its own row', () => {
  const { find, rows } = sample([0, 0, 0x04030201, 0])
  for (let place = 0; place < 4; place++) {
    const active = Int32Array.of(((place + 1) << 24) | 2)
    assert.equal(find(active, 1), 1)
    assert.equal(rows[active[0]!], 8 + place)
  }
})

test('what is not in its bucket is left out, also if another bucket has its check', () => {
  const { find } = sample([0x04030201, 0x7f7f7f7f, 0x7f7f7f7f, 0x7f7f7f7f])
  const active = Int32Array.of((9 << 24) | 0, (1 << 24) | 1, (3 << 24) | 0)
  assert.equal(find(active, 3), 1)
  assert.equal(active[0], 4)
})

test('a check with its highest bit set is found', () => {
  const { find } = sample([0, 0xfe000000 | 0, 0, 0])
  const active = Int32Array.of((0xfe << 24) | 1)
  assert.equal(find(active, 1), 1)
  assert.equal(active[0], 14)
})

test('sparse rows are added up by column, whatever their sign; what is unknown adds nothing', () => {
  const last = -32768
  const pool = Int16Array.of(last, (2 << 8) | 5, last | (3 << 8) | (-7 & 255), last | (2 << 8) | 100)
  const starts = Int32Array.of(0, 1, 0, 3)
  const scores = Int32Array.of(9, 9, 9, 9)
  const active = Int32Array.of(2 << 24, 4 << 24, 8 << 24)
  sumRows({ checks: Int32Array.of(0x04030201), starts, pool }, active, 3, scores)
  assert.deepEqual([...scores], [0, 0, 105, -7])
  sumRows({ checks: Int32Array.of(0x04030201), starts, pool }, active, 0, scores)
  assert.deepEqual([...scores], [0, 0, 0, 0])
})
