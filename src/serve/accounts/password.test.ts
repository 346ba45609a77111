import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { countAttempts } from './attempts.ts'
import { checkPassword, hashPassword, isPassword } from './password.ts'

const COST = { cost: 4, blocks: 8, passes: 1 }
const hash = (password: string): Promise<string> => hashPassword(password, randomBytes, COST)

test('a password is known again, however its letters were composed; another is not', async () => {
  const kept = await hash('Caf\u00e9 am Fluss')
  assert.match(kept, /^scrypt\$4\$8\$1\$[\w-]+\$[\w-]{43}$/)
  assert.ok(await isPassword('Cafe\u0301 am Fluss', kept, COST))
  assert.ok(!(await isPassword('Cafe am Fluss', kept, COST)))
  assert.ok(!(await isPassword('', kept, COST)))
  assert.notEqual(await hash('Caf\u00e9 am Fluss'), kept)
})

test('nothing kept, or what is no hash, is never right', async () => {
  for (const kept of [undefined, '', 'none', 'scrypt$4$8$1$$', 'scrypt$99$8$1$c2FsdA$x']) {
    assert.equal(await isPassword('', kept, COST), false)
  }
  assert.equal(await isPassword('a'.repeat(5000), await hash('a'.repeat(1024)), COST), false)
})

test('a password is long enough and not of the same few letters', () => {
  for (const weak of ['', 'short', 'aaaaaaaaaaaaaaaa', 'abababababab', 'a'.repeat(1025)]) {
    assert.throws(() => checkPassword(weak), { code: 'weak-password' })
  }
  checkPassword('four words will do')
})

test('failures are counted within their time and forgotten after a success', () => {
  const attempts = countAttempts(1000)
  const keys = [
    { key: 'a', most: 2 },
    { key: 'b', most: 3 },
  ]
  assert.equal(attempts.wait(keys, 0), 0)
  attempts.failed(keys, 0)
  attempts.failed(keys, 400)
  assert.equal(attempts.wait(keys, 600), 400)
  assert.equal(attempts.wait([{ key: 'b', most: 3 }], 600), 0)
  assert.equal(attempts.wait(keys, 1000), 0)
  attempts.failed(keys, 2000)
  attempts.succeeded(keys)
  attempts.failed(keys, 2001)
  assert.equal(attempts.wait(keys, 2002), 0)
})
