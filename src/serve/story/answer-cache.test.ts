import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerCache, chooseEncoding, isKnown, makeReady, type Ready } from './answer-cache.ts'

const ready = (text: string): Ready => makeReady({ status: 200, type: 'text/plain', body: Buffer.from(text) })

test('the best encoding that is taken; none that is refused, none for what is small', () => {
  assert.equal(chooseEncoding('gzip, deflate, br, zstd', 5000), 'br')
  assert.equal(chooseEncoding('gzip;q=1.0, br;q=0', 5000), 'gzip')
  assert.equal(chooseEncoding('gzip;q=0.0', 5000), 'identity')
  assert.equal(chooseEncoding('br;q=0.5', 5000), 'br')
  assert.equal(chooseEncoding('bravo, gzipped', 5000), 'identity')
  assert.equal(chooseEncoding(undefined, 5000), 'identity')
  assert.equal(chooseEncoding('br', 100), 'identity')
})

test('a client knows an answer by its very tag, weak or among others', () => {
  const { etag } = ready('a')
  assert.ok(isKnown(etag, etag) && isKnown(etag, `"x", W/${etag}`) && isKnown(etag, '*'))
  assert.ok(!isKnown(etag, undefined) && !isKnown(etag, '"x"') && !isKnown(etag, etag.slice(1, -1)))
  assert.equal(ready('a').etag, etag)
  assert.notEqual(ready('b').etag, etag)
})

test('asked twice at once, an answer is worked out once; what failed is worked out again', async () => {
  const cache = answerCache(10)
  let made = 0
  const make = async (): Promise<Ready> => {
    made++
    if (made === 1) throw new Error('not yet')
    return ready(`${made}`)
  }
  const [first, second] = await Promise.allSettled([cache.get('a', make), cache.get('a', make)])
  assert.deepEqual([first.status, second.status, made], ['rejected', 'rejected', 1])
  const third = await cache.get('a', make)
  assert.equal(cache.get('a', make), third)
  assert.equal(made, 2)
})

test('the longest unused goes first', async () => {
  const cache = answerCache(3)
  let made: string[] = []
  const get = async (key: string): Promise<void> => {
    await cache.get(key, async () => {
      made.push(key)
      return ready(key)
    })
  }
  for (const key of ['a', 'b', 'c', 'a', 'd']) await get(key)
  made = []
  for (const key of ['a', 'c', 'd', 'b']) await get(key)
  assert.deepEqual(made, ['b'])
})
