import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asInt8, asInt32, packModel, unpackModel } from './model-file.ts'

test('sections come back as they went in', () => {
  const file = packModel(7, [Int8Array.of(1, -2, 3), Int32Array.of(70_000, -5), new Int8Array(0)])
  const [a, b, c] = unpackModel(7, file)
  assert.deepEqual([...asInt8(a)], [1, -2, 3])
  assert.deepEqual([...asInt32(b)], [70_000, -5])
  assert.equal(asInt8(c).length, 0)
})

test('bytes that begin anywhere in memory can be read', () => {
  const file = packModel(7, [Int32Array.of(70_000)])
  const moved = new Uint8Array(file.length + 3)
  moved.set(file, 3)
  assert.deepEqual([...asInt32(unpackModel(7, moved.subarray(3))[0])], [70_000])
})

test('another kind, another file or a part of one is refused', () => {
  const file = packModel(7, [Int8Array.of(1)])
  assert.throws(() => unpackModel(8, file), /not a file of weights/)
  assert.throws(() => unpackModel(7, new Uint8Array(40)), /not a file of weights/)
  assert.throws(() => unpackModel(7, file.subarray(0, 6)), /not a file of weights/)
  assert.throws(() => asInt8(unpackModel(7, file)[1]), /missing/)
})
