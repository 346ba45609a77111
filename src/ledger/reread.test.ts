import assert from 'node:assert/strict'
import { test } from 'node:test'
import { itemOf } from '../../test/ledger/any-item.ts'
import {
  addReport,
  checkLedger,
  LAYOUT,
  type Ledger,
  loadReports,
  openLedger,
  type PreparedRewrite,
  prepareReport,
  prepareRewrite,
  type ReadItem,
  reportsToRead,
  search,
  storeRewrites,
} from './index.ts'

const ours = `test${LAYOUT}`
const bridge: ReadItem = {
  ...itemOf({
    text: 'The bridge at Tarn was shut on Monday, Mayor Ana Ruiz said. Police arrested three men in Karsk. The ferry sank near Odel, the coast guard said.',
    at: '2031-03-04',
  }),
  reader: ours,
}

async function rewrite(ledger: Ledger, change: (item: ReadItem) => ReadItem): Promise<PreparedRewrite[]> {
  const rewrites: PreparedRewrite[] = []
  const items = new Map((await loadReports(ledger, '')).map((item) => [item.report.id, item]))
  for await (const task of reportsToRead(ledger)) {
    const item = [...items.values()].find(
      (each) => Buffer.compare(prepareReport(each).report.report, task.report) === 0,
    )
    rewrites.push(prepareRewrite(task, change(item!)))
  }
  return rewrites
}

async function ledgerOf(item: ReadItem): Promise<Ledger> {
  const ledger = await openLedger(':memory:', { create: true })
  await addReport(ledger, item, { received: 1 })
  return ledger
}

const numbers = async ({ db }: Ledger): Promise<number[]> =>
  (await db.selectFrom('statements').select('no').orderBy('position').execute()).map(({ no }) => no)

/** The second statement is gone, and those after it have moved up. */
const withoutSecond = (item: ReadItem): ReadItem => ({
  ...item,
  reading: { ...item.reading, statements: item.reading.statements.toSpliced(1, 1) },
})

test('a reading that came out as it was changes no row but its own', async () => {
  const ledger = await ledgerOf(bridge)
  const before = await numbers(ledger)
  const [same] = await rewrite(ledger, (item) => ({ ...item, reader: `later${LAYOUT}` }))
  assert.deepEqual([same?.statements, same?.gone, same?.dated], [[], [], undefined])
  assert.equal(await storeRewrites(ledger, [same!]), 1)
  assert.deepEqual(await numbers(ledger), before)
  assert.equal((await loadReports(ledger, ''))[0]?.reader, `later${LAYOUT}`)
  await ledger.close()
})

test('only statements that are other than they were are written, and are found again', async () => {
  const ledger = await ledgerOf(bridge)
  const before = await numbers(ledger)
  assert.ok(before.length >= 3)
  const rewrites = await rewrite(ledger, withoutSecond)
  assert.equal(await storeRewrites(ledger, rewrites), 1)
  const after = await numbers(ledger)
  assert.equal(after[0], before[0])
  assert.equal(after.length, before.length - 1)
  assert.deepEqual((await checkLedger(ledger)).faults, [])
  assert.equal((await search(ledger, '', { words: ['arrested'] })).statements.length, 0)
  assert.equal((await search(ledger, '', { words: ['ferry'] })).statements.length, 1)
  await ledger.close()
})

test('rows laid out in another way are all written anew', async () => {
  const ledger = await ledgerOf({ ...bridge, reader: 'test' })
  const [fresh] = await rewrite(ledger, (item) => ({ ...item, reader: ours }))
  assert.equal(fresh?.gone, 'all')
  assert.equal(fresh?.statements.length, bridge.reading.statements.length)
  await storeRewrites(ledger, [fresh!])
  assert.deepEqual((await checkLedger(ledger)).faults, [])
  assert.equal((await search(ledger, '', { words: ['ferry'] })).statements.length, 1)
  await ledger.close()
})

test('another day takes all statements with it', async () => {
  const undated = itemOf({ text: 'The bridge at Tarn was shut, the mayor said.' })
  const ledger = await ledgerOf({ ...undated, reader: ours })
  const dated = { value: '2031-03-09', inferred: true, reasons: [] }
  const rewrites = await rewrite(ledger, (item) => ({ ...item, reading: { ...item.reading, publishedAt: dated } }))
  await storeRewrites(ledger, rewrites)
  assert.deepEqual((await checkLedger(ledger)).faults, [])
  assert.equal((await search(ledger, '', { words: ['bridge'] })).statements[0]?.day, '2031-03-09')
  await ledger.close()
})

test('a reading that somebody else replaced meanwhile is left alone', async () => {
  const ledger = await ledgerOf(bridge)
  const mine = await rewrite(ledger, withoutSecond)
  await storeRewrites(ledger, await rewrite(ledger, (item) => ({ ...item, reader: `later${LAYOUT}` })))
  assert.equal(await storeRewrites(ledger, mine), 0)
  assert.equal((await loadReports(ledger, ''))[0]?.reader, `later${LAYOUT}`)
  assert.deepEqual((await checkLedger(ledger)).faults, [])
  await ledger.close()
})

test('a damaged reading is replaced', async () => {
  const ledger = await ledgerOf(bridge)
  await ledger.db
    .updateTable('readings')
    .set({ reading: Buffer.from('damaged') })
    .execute()
  const rewrites: PreparedRewrite[] = []
  for await (const task of reportsToRead(ledger)) rewrites.push(prepareRewrite(task, bridge))
  await storeRewrites(ledger, rewrites)
  assert.deepEqual(await loadReports(ledger, ''), [bridge])
  assert.deepEqual((await checkLedger(ledger)).faults, [])
  await ledger.close()
})

test('rows are laid out as LAYOUT says: where this changes, raise it', () => {
  const [row] = prepareReport(bridge).statements
  assert.deepEqual(Object.keys(row ?? {}), [
    'position',
    'from_day',
    'to_day',
    'speaker',
    'origin',
    'mode',
    'modality',
    'kind',
    'places',
    'start',
    'end',
    'content_start',
    'content_end',
    'words',
  ])
  assert.deepEqual([row?.speaker, row?.origin, row?.words.speaker], ['Ana Ruiz', 'ana ruiz', 'Ana Ruiz'])
  assert.equal(row?.words.said, 'The bridge at Tarn was shut on Monday')
  assert.equal(LAYOUT, '/1')
})
