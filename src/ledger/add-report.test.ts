import assert from 'node:assert/strict'
import { test } from 'node:test'
import { itemOf } from '../../test/ledger/any-item.ts'
import {
  addReport,
  checkLedger,
  knowsReport,
  type Ledger,
  lastDay,
  listStories,
  listVersions,
  loadReport,
  loadReports,
  openLedger,
  type ReadItem,
  search,
} from './index.ts'

const RECEIVED = { received: Date.UTC(2031, 2, 5) }
const bridge = itemOf({
  text: 'The bridge at Tarn was shut on Monday, the mayor said.',
  at: '2031-03-04',
  title: 'Bridge shut',
})
const ferry = itemOf({ text: 'The ferry sank near Karsk, police said.', at: '2031-03-06T08:00+03:00' })
const undated = itemOf({ text: 'Two people were hurt in Tarn, doctors said.' })

async function ledgerOf(...items: readonly ReadItem[]): Promise<Ledger> {
  const ledger = await openLedger(':memory:', { create: true })
  for (const item of items) await addReport(ledger, item, RECEIVED)
  return ledger
}

const idsOf = (items: readonly ReadItem[]): string[] => items.map(({ report }) => report.id)

test('what was added comes back as it was, in the order of publishing', async () => {
  const ledger = await ledgerOf(undated, ferry, bridge)
  assert.deepEqual(await loadReports(ledger, ''), [bridge, ferry, undated])
  assert.deepEqual(await loadReport(ledger, ferry.report.id), ferry.report)
  assert.equal(await loadReport(ledger, 'r-none'), undefined)
  assert.equal(await lastDay(ledger, ''), '2031-03-06')
  assert.deepEqual((await checkLedger(ledger)).faults, [])
  await ledger.close()
})

test('every code unit of a text is kept, half a surrogate pair and NUL too', async () => {
  const odd = itemOf({ text: 'The \ud83d bridge\0 fell, the mayor said. 🌉', at: '2031-03-04', title: 'Odd\0 \udc00' })
  const ledger = await ledgerOf(odd)
  assert.deepEqual(await loadReports(ledger, ''), [odd])
  assert.deepEqual((await checkLedger(ledger)).faults, [])
  await ledger.close()
})

test('the same document again changes nothing', async () => {
  const ledger = await ledgerOf(bridge)
  assert.deepEqual(await addReport(ledger, bridge, RECEIVED), { id: bridge.report.id, added: false, versions: 1 })
  assert.equal(await knowsReport(ledger, '', bridge.report), true)
  assert.equal(await knowsReport(ledger, '', ferry.report), false)
  assert.equal((await search(ledger, '', { words: ['bridge'] })).statements.length, 1)
  await ledger.close()
})

test('reached by two ways, the input that sorts first stands, whichever came first', async () => {
  const other = itemOf({ ...bridge.report, input: 'a-copy.txt' })
  for (const items of [
    [bridge, other],
    [other, bridge],
  ]) {
    const ledger = await ledgerOf(...items)
    assert.deepEqual(await loadReports(ledger, ''), [other])
    assert.equal(await knowsReport(ledger, '', bridge.report), true)
    assert.deepEqual((await checkLedger(ledger)).faults, [])
    await ledger.close()
  }
})

test('a later version with the same words stands before an earlier one', async () => {
  const killed = itemOf({ ...bridge.report, version: 2, correction: { kind: 'kill', note: 'Kill this item' } })
  for (const items of [
    [bridge, killed],
    [killed, bridge],
  ]) {
    const ledger = await ledgerOf(...items)
    assert.equal((await loadReport(ledger, bridge.report.id))?.correction?.kind, 'kill')
    await ledger.close()
  }
})

test('another text at the same address is a version of it', async () => {
  const address = 'https://tarn.example/bridge'
  const first = itemOf({ ...bridge.report, url: address })
  const second = itemOf({ ...ferry.report, url: `${address}#comments` })
  const elsewhere = itemOf({ ...undated.report, url: 'https://tarn.example/bridge-2' })
  const ledger = await ledgerOf(second, elsewhere)
  assert.equal((await addReport(ledger, first, RECEIVED)).versions, 2)
  assert.deepEqual(await listVersions(ledger, address), idsOf([first, second]))
  await ledger.close()
})

test('one ledger holds many stories, and a report may be in two', async () => {
  const ledger = await ledgerOf(bridge)
  await addReport(ledger, bridge, { story: 'Tarn', ...RECEIVED })
  await addReport(ledger, ferry, { story: 'Tarn', ...RECEIVED })
  assert.deepEqual(await listStories(ledger), ['', 'Tarn'])
  assert.deepEqual(idsOf(await loadReports(ledger, '')), idsOf([bridge]))
  assert.deepEqual(idsOf(await loadReports(ledger, 'Tarn')), idsOf([bridge, ferry]))
  await assert.rejects(
    loadReports(ledger, 'Karsk'),
    /holds no story 'Karsk'; there is story without a name, story 'Tarn'/,
  )
  await ledger.close()
})

test('a window holds the days of publishing, and what has no date', async () => {
  const ledger = await ledgerOf(bridge, ferry, undated)
  assert.deepEqual(idsOf(await loadReports(ledger, '', { from: '2031-03-05' })), idsOf([ferry, undated]))
  assert.deepEqual(idsOf(await loadReports(ledger, '', { to: '2031-03-05' })), idsOf([bridge, undated]))
  assert.deepEqual(
    idsOf(await loadReports(ledger, '', { from: '2031-03-04', to: '2031-03-06' })),
    idsOf([bridge, ferry, undated]),
  )
  await ledger.close()
})

test('a report whose id is not its content’s, or whose reading is another’s, is refused', async () => {
  const ledger = await openLedger(':memory:', { create: true })
  const renamed = { ...bridge, report: { ...bridge.report, id: 'r-aaaaaaaaaaaaaaaa' } }
  await assert.rejects(addReport(ledger, renamed, RECEIVED), TypeError)
  await assert.rejects(addReport(ledger, { ...bridge, reading: ferry.reading }, RECEIVED), TypeError)
  assert.deepEqual(await listStories(ledger), [])
  await ledger.close()
})

test('a write that fails half way leaves nothing', async () => {
  const ledger = await openLedger(':memory:', { create: true })
  const broken = { ...ledger, search: { ...ledger.search, addStatements: () => Promise.reject(new Error('no')) } }
  await assert.rejects(addReport(broken, bridge, RECEIVED), /no/)
  for (const table of ['stories', 'reports', 'readings', 'statements'] as const) {
    assert.deepEqual(await ledger.db.selectFrom(table).selectAll().execute(), [], table)
  }
  assert.equal((await addReport(ledger, bridge, RECEIVED)).added, true)
  assert.deepEqual((await checkLedger(ledger)).faults, [])
  await ledger.close()
})

test('many writes begun at once all arrive', async () => {
  const ledger = await openLedger(':memory:', { create: true })
  const items = Array.from({ length: 20 }, (_, n) =>
    itemOf({ text: `Bridge ${n} fell, the mayor said.`, at: '2031-03-04' }),
  )
  await Promise.all(items.map((item) => addReport(ledger, item, RECEIVED)))
  const { reports, faults } = await checkLedger(ledger)
  assert.deepEqual([reports, faults], [20, []])
  await ledger.close()
})
