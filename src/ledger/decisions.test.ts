import assert from 'node:assert/strict'
import { test } from 'node:test'
import { itemOf } from '../../test/ledger/any-item.ts'
import { addDecision, addReport, listDecisions, openLedger, prepareReport, storeReading } from './index.ts'

const ida = { by: 'Ida', why: 'one shelling' }

test('the log keeps who, when and why, oldest first, for each story', async () => {
  const ledger = await openLedger(':memory:', { create: true })
  const merge = { kind: 'merge', target: 'e-a', events: ['e-b', 'e-c'] } as const
  const first = await addDecision(ledger, '', merge, { ...ida, made: 2000 })
  await addDecision(ledger, '', { kind: 'grade', target: 'Radio Tarn', grade: 'B' }, { ...ida, made: 1000 })
  await addDecision(ledger, 'Other', { kind: 'pin', target: 'line-x' }, { ...ida, made: 1000 })
  assert.deepEqual(first, { id: first.id, made: '1970-01-01T00:00:02.000Z', ...ida, ...merge })
  const log = await listDecisions(ledger, '')
  assert.deepEqual(
    log.map(({ decision }) => decision.kind),
    ['merge', 'grade'],
  )
  assert.deepEqual(log[0]?.decision, first)
  assert.deepEqual(
    (await listDecisions(ledger, '', { since: 1000 })).map(({ decision }) => decision.kind),
    ['merge'],
  )
  await ledger.close()
})

test('to undo is an entry of its own, once', async () => {
  const ledger = await openLedger(':memory:', { create: true })
  const { id } = await addDecision(ledger, '', { kind: 'hide', target: 'line-x' }, { ...ida, made: 1 })
  const undo = await addDecision(ledger, '', { kind: 'undo', target: id }, { by: 'Jo', why: 'it was right', made: 2 })
  assert.deepEqual(
    (await listDecisions(ledger, '')).map(({ undoneBy }) => undoneBy),
    [undo.id, undefined],
  )
  const again = addDecision(ledger, '', { kind: 'undo', target: id }, { ...ida, made: 3 })
  await assert.rejects(again, /undone already, by Jo/)
  await assert.rejects(addDecision(ledger, '', { kind: 'undo', target: undo.id }, { ...ida, made: 3 }), /no decision/)
  await assert.rejects(addDecision(ledger, 'Other', { kind: 'undo', target: id }, { ...ida, made: 3 }), /no decision/)
  assert.equal((await listDecisions(ledger, '')).length, 2)
  await ledger.close()
})

test('decisions outlive a new reading', async () => {
  const ledger = await openLedger(':memory:', { create: true })
  const item = itemOf({ text: 'The bridge at Tarn was shut, the mayor said.', at: '2031-03-04' })
  await addReport(ledger, item, { received: 1 })
  await addDecision(ledger, '', { kind: 'pin', target: 'line-x' }, { ...ida, made: 1 })
  assert.equal(await storeReading(ledger, prepareReport({ ...item, reader: 'later' })), true)
  assert.equal((await listDecisions(ledger, '')).length, 1)
  await ledger.close()
})
