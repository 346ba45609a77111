import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { itemOf } from '../../test/ledger/any-item.ts'
import { addReport, checkLedger, type LedgerError, listDecisions, loadReports, openLedger, search } from './index.ts'
import { migrate } from './migrate.ts'
import { STEPS } from './migrations/index.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'sayso-migrate-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** A ledger as the first schema was written: never to be made anew. */
const FIRST = path.join(import.meta.dirname, '../../test/ledger/first-schema.db.gz')

test('a ledger of the first schema opens with all it held, and takes more', async () => {
  const file = path.join(folder, 'first.db')
  writeFileSync(file, gunzipSync(readFileSync(FIRST)))
  const ledger = await openLedger(file)
  const items = await loadReports(ledger, 'Tarn')
  assert.deepEqual(
    items.map(({ report }) => report.title),
    ['Bridge shut', 'Ferry sinks'],
  )
  assert.deepEqual((await checkLedger(ledger)).faults, [])
  assert.equal((await search(ledger, 'Tarn', { words: ['bridge'] })).statements.length, 1)
  assert.equal((await listDecisions(ledger, 'Tarn')).length, 1)
  const more = itemOf({ text: 'The bridge at Tarn was opened, the mayor said.', at: '2031-03-08' })
  assert.equal((await addReport(ledger, more, { story: 'Tarn', received: 1 })).added, true)
  await ledger.close()
})

test('a step runs once, all or nothing', async () => {
  const ledger = await openLedger(':memory:', { create: true })
  const colours = async (): Promise<string[]> =>
    (await ledger.db.introspection.getTables()).flatMap(({ name }) => (name.startsWith('colour') ? [name] : []))
  let runs = 0
  const add = {
    '9998-count': async () => {
      runs++
    },
  }
  await migrate(ledger, { ...STEPS, ...add })
  await migrate(ledger, { ...STEPS, ...add })
  assert.equal(runs, 1)
  const broken = {
    '9999-broken': async (db: typeof ledger.db) => {
      await db.schema.createTable('colours').addColumn('name', 'text').execute()
      throw new Error('half way')
    },
  }
  await assert.rejects(migrate(ledger, { ...STEPS, ...add, ...broken }), /half way/)
  assert.deepEqual(await colours(), [])
  await ledger.close()
})

test('a ledger of a later program is left alone', async () => {
  const file = path.join(folder, 'later.db')
  const ledger = await openLedger(file, { create: true })
  await sql`insert into kysely_migration (name, timestamp) values ('9999-later', 'x')`.execute(ledger.db)
  await ledger.close()
  await assert.rejects(openLedger(file), (error: LedgerError) => error.code === 'ledger-newer')
})
