import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { itemOf } from '../../test/ledger/any-item.ts'
import { makeBrief } from '../brief/index.ts'
import type { UsageError } from '../model/index.ts'
import {
  addAlert,
  addDecision,
  addDelivery,
  addReport,
  addToQueue,
  addUser,
  dueDeliveries,
  findPublished,
  findUser,
  keepEdition,
  type Ledger,
  listAlerts,
  listDecisions,
  listEditions,
  listPublishedDays,
  listQueue,
  loadReports,
  noteDelivery,
  openLedger,
  removeAlert,
  settleItem,
  takeStep,
} from './index.ts'

const coded = (code: string) => (error: UsageError) => error.code === code

async function told(): Promise<Ledger> {
  const ledger = await openLedger(':memory:', { create: true })
  await addReport(ledger, itemOf({ text: 'The bridge at Tarn was shut, the mayor said.', at: '2031-03-04' }), {
    received: 1,
  })
  return ledger
}

test('the queue gives the newest first, and what is settled is settled once', async () => {
  const ledger = await told()
  const item = { kind: 'objection', target: 'l-a', more: null, by: 'a reader' } as const
  const first = await addToQueue(ledger, '', { ...item, words: 'wrong day', made: 1 })
  const second = await addToQueue(ledger, '', { ...item, words: 'wrong place\0', made: 2 })
  assert.deepEqual(
    (await listQueue(ledger, '')).map(({ id }) => id),
    [second, first],
  )
  assert.equal(await settleItem(ledger, '', first, { at: 3, by: 'Nils', why: 'the day is right' }), true)
  assert.equal(await settleItem(ledger, '', first, { at: 4, by: 'Bo', why: 'no' }), false)
  assert.deepEqual(
    (await listQueue(ledger, '', { open: true })).map(({ id }) => id),
    [second],
  )
  assert.equal((await listQueue(ledger, '')).at(-1)?.settled?.by, 'Nils')
  await ledger.close()
})

test('an edition goes out only when it was cleared, each step once', async () => {
  const ledger = await told()
  const id = await keepEdition(ledger, '', makeBrief(await loadReports(ledger, '')), 5)
  const step = (name: 'cleared' | 'published', made: number) =>
    takeStep(ledger, '', id, { step: name, by: 'Nils', why: '', made })
  await assert.rejects(step('published', 6), coded('not-cleared'))
  await assert.rejects(
    takeStep(ledger, '', 'e-none', { step: 'cleared', by: 'Nils', why: '', made: 6 }),
    coded('no-such-edition'),
  )
  assert.equal(await findPublished(ledger, ''), undefined)
  await step('cleared', 7)
  await assert.rejects(step('cleared', 8), coded('step-taken'))
  await step('published', 9)
  const published = await findPublished(ledger, '')
  assert.equal(published?.id, id)
  assert.equal(published?.published, 9)
  assert.deepEqual(await listPublishedDays(ledger, ''), ['2031-03-04'])
  assert.equal(await findPublished(ledger, '', { day: '2031-03-05' }), undefined)
  assert.equal(await findPublished(ledger, '', { asOf: 0 }), undefined)
  assert.deepEqual(
    (await listEditions(ledger, ''))[0]?.steps.map((each) => [each.step, each.by]),
    [
      ['cleared', 'Nils'],
      ['published', 'Nils'],
    ],
  )
  await ledger.close()
})

test('an alert tells a change once, and is tried again only when it is due', async () => {
  const ledger = await told()
  await addUser(ledger, { name: 'Nils', role: 'editor', secret: 's', created: 1 })
  const { no } = (await findUser(ledger, 'Nils'))!
  await addAlert(ledger, '', {
    user: no,
    wanted: { place: 'Tarn' },
    address: 'https://example.org/hook',
    secret: 'k',
    created: 2,
  })
  const [alert] = await listAlerts(ledger, '')
  assert.deepEqual(alert?.wanted, { place: 'Tarn' })
  const delivery = { alert: alert!.no, change: 'x-a', body: '{}', made: 10 }
  assert.equal(await addDelivery(ledger, delivery), true)
  assert.equal(await addDelivery(ledger, { ...delivery, made: 11 }), false)
  assert.equal((await dueDeliveries(ledger, 9)).length, 0)
  const [due] = await dueDeliveries(ledger, 10)
  assert.equal(due?.address, 'https://example.org/hook')
  await noteDelivery(ledger, due!, { tries: 1, next: 50, error: 'timed out' })
  assert.equal((await dueDeliveries(ledger, 49)).length, 0)
  assert.equal((await dueDeliveries(ledger, 50))[0]?.tries, 1)
  await noteDelivery(ledger, due!, { tries: 2, next: null, error: null })
  assert.equal((await dueDeliveries(ledger, 99)).length, 0)
  assert.equal(await removeAlert(ledger, '', alert!.id), true)
  assert.equal(await removeAlert(ledger, '', alert!.id), false)
  await ledger.close()
})

test('a decision can be refused in the light of the log as it stands, and then it is not written', async () => {
  const ledger = await told()
  const logging = { by: 'Nils', why: 'it stands', made: 20 }
  const first = await addDecision(ledger, '', { kind: 'pin', target: 'l-a' }, logging)
  const seen: string[][] = []
  const check = (log: readonly { readonly id: string }[]): void => {
    seen.push(log.map(({ id }) => id))
    throw new Error('refused')
  }
  await assert.rejects(addDecision(ledger, '', { kind: 'hide', target: 'l-a' }, { ...logging, check }), /refused/)
  assert.deepEqual(seen, [[first.id]])
  assert.equal((await listDecisions(ledger, '')).length, 1)
  await ledger.close()
})

test('a writer elsewhere is noticed, one’s own writing is not', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sayso-desk-'))
  const file = path.join(folder, 'ledger.db')
  const ledger = await openLedger(file, { create: true })
  const other = await openLedger(file)
  const before = await ledger.othersWrote()
  await addUser(ledger, { name: 'Ada', role: 'admin', secret: 's', created: 1 })
  assert.equal(await ledger.othersWrote(), before)
  await addUser(other, { name: 'Bo', role: 'admin', secret: 's', created: 1 })
  assert.notEqual(await ledger.othersWrote(), before)
  await ledger.close()
  await other.close()
  rmSync(folder, { recursive: true })
})
