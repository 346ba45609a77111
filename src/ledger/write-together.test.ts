import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LedgerError } from './ledger-error.ts'
import { writeTogether } from './write-together.ts'

const NEVER = { most: 4, patience: 2 ** 30 }

/** Keeps what was written together; every commit takes a turn of the loop. */
function kept(fails: (group: readonly number[]) => unknown = () => undefined) {
  const groups: (readonly number[])[] = []
  let busy = 0
  const write = async (group: readonly number[]): Promise<number[]> => {
    assert.equal(++busy, 1)
    await new Promise((resolve) => setImmediate(resolve))
    busy--
    const error = fails(group)
    if (error) throw error
    groups.push(group)
    return group.map((n) => n * 10)
  }
  return { groups, write }
}

test('what comes together is written together, once at a time, each with its own answer', async () => {
  const { groups, write } = kept()
  const together = writeTogether(write, NEVER)
  const answers = Promise.all(Array.from({ length: 10 }, (_, n) => together.write(n)))
  together.hurry()
  assert.deepEqual(
    await answers,
    Array.from({ length: 10 }, (_, n) => n * 10),
  )
  assert.deepEqual(groups, [
    [0, 1, 2, 3],
    [4, 5, 6, 7],
    [8, 9],
  ])
})

test('nothing is answered before it is written', async () => {
  const { groups, write } = kept()
  const together = writeTogether(write, NEVER)
  let answered = false
  const answer = together.write(1).then(() => {
    answered = true
  })
  await new Promise((resolve) => setTimeout(resolve, 20))
  assert.equal(answered, false)
  together.hurry()
  await answer
  assert.deepEqual(groups, [[1]])
})

test('one that comes alone waits no longer than it is told to', async () => {
  const { write } = kept()
  assert.equal(await writeTogether(write, { most: 4, patience: 5 }).write(1), 10)
})

test('one that cannot be written costs itself only', async () => {
  const { groups, write } = kept((group) => (group.includes(2) ? new TypeError('two') : undefined))
  const together = writeTogether(write, NEVER)
  const answers = await Promise.allSettled([1, 2, 3, 4].map((n) => together.write(n)))
  assert.deepEqual(
    answers.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled', 'fulfilled'],
  )
  assert.deepEqual(groups, [[1], [3], [4]])
})

test('a ledger that cannot be written refuses all at once, and goes on when it can', async () => {
  let tries = 0
  let full = true
  const { groups, write } = kept(() => {
    tries++
    return full ? new LedgerError('disk-full', 'a.db: no room') : undefined
  })
  const together = writeTogether(write, NEVER)
  const answers = await Promise.allSettled([1, 2, 3, 4].map((n) => together.write(n)))
  assert.ok(answers.every(({ status }) => status === 'rejected'))
  assert.equal(tries, 1)
  full = false
  together.hurry()
  assert.equal(await together.write(5), 50)
  assert.deepEqual(groups, [[5]])
})
