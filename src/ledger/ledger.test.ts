import assert from 'node:assert/strict'
import { test } from 'node:test'
import { itemOf } from '../../test/ledger/any-item.ts'
import { addReport, listStories, loadReports, openLedger } from './index.ts'

test('what was added comes back as it was', async () => {
  const ledger = await openLedger(':memory:', { create: true })
  const item = itemOf({ text: 'The bridge at Tarn was shut on Monday, the mayor said.', at: '2031-03-04' })
  assert.deepEqual(await addReport(ledger, item, { received: 1 }), { id: item.report.id, added: true, versions: 1 })
  assert.deepEqual(await loadReports(ledger, ''), [item])
  assert.deepEqual(await listStories(ledger), [''])
  await ledger.close()
})
