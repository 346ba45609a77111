import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { itemOf } from '../../../test/ledger/any-item.ts'
import { UsageError } from '../../model/index.ts'
import { addReport, checkLedger, LedgerError, loadReports, openLedger } from '../index.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'sayso-sqlite-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string): string => path.join(folder, name)
const told = (n: number) => itemOf({ text: `The bridge at Tarn was shut, mayor ${n} said.`, at: '2031-03-04' })

test('a ledger that is not there is made only when asked for', async () => {
  await assert.rejects(openLedger(at('none.db')), (error: UsageError) => error.code === 'no-ledger')
  assert.equal(existsSync(at('none.db')), false)
  await (await openLedger(at('none.db'), { create: true })).close()
  await (await openLedger(at('none.db'))).close()
})

test('another program’s database and what is none are left as they are', async () => {
  const other = new DatabaseSync(at('other.db'))
  other.exec('create table places (name text)')
  other.close()
  writeFileSync(at('page.txt'), 'The bridge at Tarn was shut, the mayor said. '.repeat(40))
  for (const name of ['other.db', 'page.txt']) {
    const before = readFileSync(at(name))
    const thrown = await openLedger(at(name), { create: true }).then(
      () => undefined,
      (error: unknown) => error,
    )
    assert.ok(thrown instanceof UsageError || thrown instanceof LedgerError)
    assert.equal(thrown.code, 'not-a-ledger')
    assert.ok(thrown.message.startsWith(at(name)) && !thrown.message.includes('\n'))
    assert.deepEqual(readFileSync(at(name)), before)
  }
})

test('a folder that is not there is told in one line', async () => {
  await assert.rejects(
    openLedger(at('no/such/folder/a.db'), { create: true }),
    (error: LedgerError) => error.code === 'cannot-open',
  )
})

test('every commit is on the disk before it is acknowledged', async () => {
  const ledger = await openLedger(at('durable.db'), { create: true })
  const value = async (pragma: string): Promise<unknown> =>
    Object.values((await sql.raw<object>(`pragma ${pragma}`).execute(ledger.db)).rows[0]!)[0]
  assert.equal(await value('journal_mode'), 'wal')
  assert.equal(await value('synchronous'), 2)
  assert.equal(await value('foreign_keys'), 1)
  await ledger.close()
})

test('a Date, undefined or a missing parameter throws instead of becoming NULL', async () => {
  const ledger = await openLedger(':memory:', { create: true })
  for (const value of [new Date(0), undefined, true]) {
    await assert.rejects(sql`insert into stories (name) values (${value})`.execute(ledger.db), TypeError)
  }
  await assert.rejects(sql.raw(`insert into stories (name) values (?)`).execute(ledger.db), TypeError)
  assert.deepEqual(await ledger.db.selectFrom('stories').selectAll().execute(), [])
  await ledger.close()
})

test('a disk without room: one line that says so, nothing half there, and on it goes when there is room', async () => {
  const ledger = await openLedger(at('full.db'), { create: true })
  await addReport(ledger, told(1), { received: 1 })
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(ledger.db)
  await sql.raw(`pragma max_page_count = ${rows[0]!.page_count}`).execute(ledger.db)
  const long = itemOf({
    text: Array.from({ length: 400 }, (_, k) => `Mayor ${k} of Tarn ${k * 7919} said bridge ${k} fell.`).join(' '),
    at: '2031-03-05',
  })
  await assert.rejects(addReport(ledger, long, { received: 2 }), (error: LedgerError) => error.code === 'disk-full')
  assert.equal((await loadReports(ledger, '')).length, 1)
  await sql.raw('pragma max_page_count = 1000000').execute(ledger.db)
  assert.equal((await addReport(ledger, long, { received: 3 })).added, true)
  assert.deepEqual((await checkLedger(ledger)).faults, [])
  await ledger.close()
})

test('a ledger that may not be written can be read', async (t) => {
  const ledger = await openLedger(at('closed.db'), { create: true })
  await addReport(ledger, told(1), { received: 1 })
  await ledger.close()
  chmodSync(at('closed.db'), 0o444)
  chmodSync(folder, 0o777)
  // Root may write everything, so it asks as somebody who may not.
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  const script = fileURLToPath(new URL('../../../test/ledger/open-closed.ts', import.meta.url))
  const asked = spawnSync(process.execPath, [script, at('closed.db')], { encoding: 'utf8', ...nobody })
  if (asked.error) return t.skip(`skipped: needs a Node that others may run (${asked.error.message})`)
  assert.equal(asked.status, 0, asked.stderr)
  assert.deepEqual(JSON.parse(asked.stdout), { reports: 1, refused: 'ledger-read-only' })
})

test('a backup taken while others write is whole, and never overwrites', async () => {
  const ledger = await openLedger(at('busy.db'), { create: true })
  const other = await openLedger(at('busy.db'))
  await addReport(ledger, told(0), { received: 1 })
  const writing = (async () => {
    for (let n = 1; n < 40; n++) await addReport(other, told(n), { received: 1 })
  })()
  await ledger.backup(at('copy.db'))
  await writing
  const copy = await openLedger(at('copy.db'))
  const { reports, faults } = await checkLedger(copy)
  assert.deepEqual(faults, [])
  assert.ok(reports >= 1 && reports <= 40)
  await copy.close()
  await assert.rejects(ledger.backup(at('copy.db')), (error: UsageError) => error.code === 'file-exists')
  await assert.rejects(ledger.backup(at('no/such/copy.db')), (error: LedgerError) => error.code === 'cannot-open')
  assert.equal(existsSync(at('copy.db.part')), false)
  await ledger.close()
  await other.close()
})
