import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { UsageError } from '../model/index.ts'
import {
  addToken,
  addUser,
  beginSession,
  changeUser,
  dropSessions,
  endSession,
  findSession,
  findToken,
  findUser,
  hasUsers,
  listTokens,
  listUsers,
  openLedger,
  removeToken,
  removeUser,
  touchSession,
} from './index.ts'

const opened = () => openLedger(':memory:', { create: true })
const coded = (code: string) => (error: UsageError) => error.code === code
const user = (name: string, role: 'reader' | 'editor' | 'admin') => ({
  name,
  role,
  secret: `secret of ${name}`,
  created: 1,
})

test('a user is added once, found by the very name, and listed by name', async () => {
  const ledger = await opened()
  assert.equal(await hasUsers(ledger), false)
  await addUser(ledger, user('Nils', 'editor'))
  await addUser(ledger, user('Ada', 'admin'))
  await assert.rejects(addUser(ledger, user('Ada', 'reader')), coded('user-exists'))
  assert.equal((await findUser(ledger, 'Ada'))?.role, 'admin')
  assert.equal(await findUser(ledger, 'ada'), undefined)
  assert.deepEqual(
    (await listUsers(ledger)).map(({ name }) => name),
    ['Ada', 'Nils'],
  )
  await ledger.close()
})

test('the last admin stays one; where there is another, not', async () => {
  const ledger = await opened()
  await addUser(ledger, user('Ada', 'admin'))
  await assert.rejects(removeUser(ledger, 'Ada'), coded('last-admin'))
  await assert.rejects(changeUser(ledger, 'Ada', { role: 'reader' }), coded('last-admin'))
  await assert.rejects(changeUser(ledger, 'Bo', { role: 'reader' }), coded('no-such-user'))
  await addUser(ledger, user('Bo', 'admin'))
  await changeUser(ledger, 'Ada', { role: 'reader' })
  assert.equal((await findUser(ledger, 'Ada'))?.role, 'reader')
  await assert.rejects(removeUser(ledger, 'Bo'), coded('last-admin'))
  await ledger.close()
})

test('a session is found by its hash until it ends; another role, another password or no user end all of them', async () => {
  const ledger = await opened()
  await addUser(ledger, user('Ada', 'admin'))
  await addUser(ledger, user('Nils', 'editor'))
  const nils = (await findUser(ledger, 'Nils'))!.no
  const begin = (hash: string, before?: string) =>
    beginSession(ledger, { hash, user: nils, proof: 'p', now: 10 }, before)
  await begin('one')
  assert.equal((await findSession(ledger, 'one'))?.user.name, 'Nils')
  await begin('two', 'one')
  assert.equal(await findSession(ledger, 'one'), undefined)
  await endSession(ledger, 'two')
  assert.equal(await findSession(ledger, 'two'), undefined)
  await begin('three')
  await changeUser(ledger, 'Nils', { role: 'reader' })
  assert.equal(await findSession(ledger, 'three'), undefined)
  await begin('four')
  await removeUser(ledger, 'Nils')
  assert.equal(await findSession(ledger, 'four'), undefined)
  await ledger.close()
})

test('sessions too old or too long unused are dropped, others stay', async () => {
  const ledger = await opened()
  await addUser(ledger, user('Ada', 'admin'))
  const ada = (await findUser(ledger, 'Ada'))!.no
  for (const [hash, now] of [
    ['old', 1],
    ['idle', 50],
    ['fresh', 60],
  ] as const) {
    await beginSession(ledger, { hash, user: ada, proof: '', now })
  }
  await touchSession(ledger, 'old', 100)
  await touchSession(ledger, 'fresh', 100)
  await dropSessions(ledger, { begunBefore: 10, usedBefore: 80 })
  const left = await Promise.all(['old', 'idle', 'fresh'].map((hash) => findSession(ledger, hash)))
  assert.deepEqual(
    left.map((session) => session !== undefined),
    [false, false, true],
  )
  await ledger.close()
})

test('a token may do no more than its user may by now', async () => {
  const ledger = await opened()
  await addUser(ledger, user('Ada', 'admin'))
  await addUser(ledger, user('Nils', 'editor'))
  const nils = (await findUser(ledger, 'Nils'))!.no
  const token = await addToken(ledger, { user: nils, label: 'desk script', role: 'editor', hash: 'h', created: 5 })
  assert.equal((await findToken(ledger, 'h', 100))?.role, 'editor')
  assert.equal(await findToken(ledger, 'H', 100), undefined)
  await changeUser(ledger, 'Nils', { role: 'reader' })
  assert.equal((await findToken(ledger, 'h', 200))?.role, 'reader')
  assert.deepEqual(await listTokens(ledger, nils), [
    { id: token.id, label: 'desk script', role: 'editor', created: 5, used: 100 },
  ])
  assert.equal(await removeToken(ledger, nils + 1, token.id), false)
  assert.equal(await removeToken(ledger, nils, token.id), true)
  assert.equal(await findToken(ledger, 'h', 300), undefined)
  await ledger.close()
})
