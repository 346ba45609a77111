import assert from 'node:assert/strict'
import { test } from 'node:test'
import { briefOf } from '../../test/scenarios/brief-of.ts'
import { findEdition, keepEdition, openLedger } from './index.ts'

const monday = briefOf([{ outlet: 'Post', at: '2031-03-03', text: 'The bridge at Tarn was shut, the mayor said.' }])
const tuesday = briefOf([{ outlet: 'Post', at: '2031-03-04', text: 'The bridge at Tarn was opened, the mayor said.' }])

test('the edition that somebody saw who last looked then', async () => {
  const ledger = await openLedger(':memory:', { create: true })
  const first = await keepEdition(ledger, '', monday, 1000)
  assert.equal(await keepEdition(ledger, '', monday, 1500), first)
  const second = await keepEdition(ledger, '', tuesday, 2000)
  // Somebody looks at the day before once more.
  await keepEdition(ledger, '', { ...monday, lead: [] }, 2500)
  const seen = async (madeBy: number, day = '2031-03-04') => (await findEdition(ledger, '', { day, madeBy }))?.id
  assert.equal(await seen(999), undefined)
  assert.equal(await seen(1999), first)
  assert.equal(await seen(2000), second)
  assert.equal(await seen(9000), second)
  assert.equal((await findEdition(ledger, '', { day: '2031-03-03', madeBy: 9000 }))?.made, 2500)
  assert.deepEqual((await findEdition(ledger, '', { day: '2031-03-04', madeBy: 2000 }))?.brief, tuesday)
  assert.equal((await ledger.db.selectFrom('editions').select('no').execute()).length, 3)
  await ledger.close()
})
