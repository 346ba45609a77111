import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { itemOf } from '../../test/ledger/any-item.ts'
import { makeBrief } from '../brief/index.ts'
import { addReport, checkLedger, keepEdition, type Ledger, openLedger } from './index.ts'
import { pack } from './pack.ts'

async function ledgerOfOne(): Promise<Ledger> {
  const ledger = await openLedger(':memory:', { create: true })
  const item = itemOf({
    text: 'The bridge at Tarn was shut on Monday, the mayor said.',
    at: '2031-03-04',
    title: 'Shut',
  })
  await addReport(ledger, item, { received: 1 })
  await keepEdition(ledger, '', makeBrief([item]), 1)
  return ledger
}

test('a ledger as it was written has no fault', async () => {
  const ledger = await ledgerOfOne()
  assert.deepEqual(await checkLedger(ledger), { reports: 1, statements: 1, editions: 1, faults: [] })
  await ledger.close()
})

const item = itemOf({ text: 'The bridge at Tarn was shut on Monday, the mayor said.', at: '2031-03-04', title: 'Shut' })
const cut = { ...item.report, text: 'The bridge' }
const DAMAGE: readonly (readonly [what: string, damage: string, parameter: Uint8Array | undefined, fault: RegExp])[] = [
  ['another text', 'update reports set report = ?', pack(cut), /its id is not that of its content/],
  ['damaged bytes', 'update reports set report = ?', new Uint8Array(9), /cannot be unpacked/],
  ['no reading', 'delete from readings', undefined, /has no reading/],
  ['no story', 'delete from story_reports', undefined, /belongs to no story/],
  [
    'another’s reading',
    'update readings set reading = ?',
    pack({ ...item.reading, report: 'r-x' }),
    /its reading is that of r-x/,
  ],
  [
    'a reading beyond the text',
    'update readings set reading = ?',
    pack({ ...item.reading, names: [{ start: 0, end: 999 }] }),
    /beyond its text/,
  ],
  ['a statement lost', 'delete from statements', undefined, /its statements are not those of its reading/],
  [
    'a statement moved',
    'update statements set content_end = 3',
    undefined,
    /its statements are not those of its reading/,
  ],
  ['a wrong day', "update story_reports set day = '2031-03-05'", undefined, /its day is not that of its reading/],
  ['a number of another day', 'update statements set no = 1', undefined, /numbered on another day/],
  [
    'words lost from the index',
    'delete from statement_words',
    undefined,
    /statement_words has 0 rows for 1 statements/,
  ],
  [
    'an edition whose report is gone',
    "update reports set id = 'r-y'",
    undefined,
    /edition e-.*: \d+ quotes do not stand/,
  ],
  [
    'a row that points nowhere',
    'update story_reports set report = 77',
    undefined,
    /story_reports row 1 points at no row of reports/,
  ],
]

for (const [what, damage, parameter, fault] of DAMAGE) {
  test(`finds ${what}`, async () => {
    const ledger = await ledgerOfOne()
    await sql.raw('pragma foreign_keys = off').execute(ledger.db)
    const parts = damage.split('?')
    await (parameter ? sql`${sql.raw(parts[0]!)}${parameter}` : sql.raw(damage)).execute(ledger.db)
    const { faults } = await checkLedger(ledger)
    assert.ok(
      faults.some((line) => fault.test(line)),
      faults.join('\n'),
    )
    await ledger.close()
  })
}
