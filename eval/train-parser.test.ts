import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packRows } from '../scripts/train-pack.ts'
import { makeProjective } from '../scripts/train-projective.ts'
import { moveScores, packedWeights } from '../src/language/parser.ts'
import { moveActive } from '../src/language/parser-features.ts'

test('packed weights give back what went in, and nothing for what did not', () => {
  const hashes = Int32Array.of(0x01000004, 0x02000004, -0x7f000000, 0x33000007)
  const averages = Float64Array.of(1, -2, 0, 0, 0.5, 4, -4, 1, 1, 2, 2, 2)
  const score = packedWeights(packRows(averages, hashes, 64))
  moveActive.set([0x01000004, 0x02000004])
  score(2)
  assert.deepEqual([...moveScores], [Math.round(127 / 4), Math.round(-254 / 4) + Math.round(63.5 / 4), 127])
  moveActive[0] = -0x7f000000
  score(1)
  assert.deepEqual([...moveScores], [-127, 32, 32])
  moveActive[0] = 0x05000004
  score(1)
  assert.deepEqual([...moveScores], [0, 0, 0])
})

test('a full bucket keeps the heaviest', () => {
  const hashes = Int32Array.from({ length: 6 }, (_, k) => (k + 1) << 24)
  const averages = Float64Array.from({ length: 18 }, (_, at) => Math.floor(at / 3) + 1)
  const score = packedWeights(packRows(averages, hashes, 4))
  const kept = Array.from(hashes, (hash) => {
    moveActive[0] = hash
    score(1)
    return moveScores[0] !== 0
  })
  assert.deepEqual(kept, [false, false, true, true, true, true])
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
