import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packRows, packSparse } from '../scripts/train-pack.ts'
import { makeProjective } from '../scripts/train-projective.ts'
import { FeatureTable } from '../scripts/train-table.ts'
import { readRows, sumRows } from '../src/language/packed-rows.ts'
import { moveRows, moveScores } from '../src/language/parser.ts'
import { moveActive } from '../src/language/parser-features.ts'

test('the weights of moves are added up over the rows of the features', () => {
  const score = moveRows(Int8Array.of(1, 2, 3, -4, 5, -6, 7, 8, 9, 0, 0, 0))
  moveActive.set([1, 6, 4 + 1, -1])
  score(4)
  assert.deepEqual([...moveScores], [-1, 18, -3])
  score(0)
  assert.deepEqual([...moveScores], [0, 0, 0])
})

test('crossing arcs are lifted, others stay', () => {
  const crossing = Int32Array.of(2, 3, 3, 4)
  makeProjective(crossing, 4)
  assert.deepEqual([...crossing], [3, 3, 3, 4])
  const nested = Int32Array.of(2, 3, 4, 2)
  makeProjective(nested, 4)
  assert.deepEqual([...nested], [2, 2, 4, 2])
  const plain = Int32Array.of(1, 3, 1, 4)
  makeProjective(plain, 4)
  assert.deepEqual([...plain], [1, 3, 1, 4])
})

test('rows and sparse rows give back what went in, the heaviest where there is no room', () => {
  const hashes = Int32Array.from({ length: 5 }, (_, k) => (k + 1) << 24)
  const averages = Float64Array.of(0, 127, -127, 0, 3, 0, 0, 1, 64, 64)
  const { find, rows } = readRows(packRows(averages, hashes, 2, 4), 2)
  const sparse = packSparse(averages, hashes, 2, 4)
  const expected = [
    [0, 127],
    [-127, 0],
    [3, 0],
    [0, 0],
    [64, 64],
  ]
  hashes.forEach((hash, k) => {
    const active = Int32Array.of(hash)
    const scores = new Int32Array(2)
    sumRows(sparse, active, 1, scores)
    assert.deepEqual([...scores], expected[k])
    const found = find(active, 1)
    assert.deepEqual(found === 0 ? [0, 0] : [...rows.slice(active[0], active[0]! + 2)], expected[k])
  })
})

test('features are numbered once, however often they come', () => {
  const table = new FeatureTable(4)
  for (const hash of [7, -7, 7, 23, 39]) table.add(hash)
  assert.equal(table.size, 4)
  assert.deepEqual([...table.hashes()], [7, -7, 23, 39])
  const active = Int32Array.of(39, 5, 7)
  assert.equal(table.find(active, 3, 10), 2)
  assert.deepEqual([...active.slice(0, 2)], [30, 0])
  assert.throws(() => {
    for (let hash = 100; hash < 120; hash++) table.add(hash)
  })
})
