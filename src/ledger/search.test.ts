import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { itemOf } from '../../test/ledger/any-item.ts'
import { addReport, type Ledger, openLedger, type SearchOptions, search } from './index.ts'

let ledger: Ledger
before(async () => {
  ledger = await openLedger(':memory:', { create: true })
  const told = [
    {
      text: 'The bridge at Zürich was shut on Monday, Mayor Ana Ruhle said.',
      at: '2031-03-04',
      title: 'A crossing closes',
    },
    { text: 'Bridges in the valley are safe, engineer Ilse Brandt said.', at: '2031-03-06' },
    { text: 'Three people were killed when a shell hit the market, Ana Ruhle said.', at: '2031-03-02' },
  ]
  for (const one of told) await addReport(ledger, itemOf({ outlet: 'Post', ...one }), { received: 1 })
  await addReport(ledger, itemOf({ text: 'A bridge of another story fell, police said.', at: '2031-03-05' }), {
    story: 'Other',
    received: 1,
  })
})
after(() => ledger.close())

const days = async (options: SearchOptions): Promise<string[]> =>
  (await search(ledger, '', options)).statements.map(({ day }) => day ?? '')

test('words are found whole, in any case and without accents, newest first', async () => {
  assert.deepEqual(await days({ words: ['BRIDGE'] }), ['2031-03-04'])
  assert.deepEqual(await days({ words: ['zurich'] }), ['2031-03-04'])
  assert.deepEqual(await days({ words: ['bridg*'] }), ['2031-03-06', '2031-03-04'])
  assert.deepEqual(await days({ words: ['bridge', 'safe'] }), [])
})

test('words in quotation marks stand together', async () => {
  assert.deepEqual(await days({ words: ['hit the market'] }), ['2031-03-02'])
  assert.deepEqual(await days({ words: ['market hit'] }), [])
})

test('nothing typed is taken for the index’s own language', async () => {
  const typed: string[][] = [
    ['bridge OR shell'],
    ['"'],
    ['NEAR(a b)'],
    ['said:x'],
    ['*'],
    ['-bridge'],
    ["'; drop table reports"],
  ]
  for (const words of typed) {
    assert.ok(Array.isArray((await search(ledger, '', { words, from: '2031-03-01' })).statements))
  }
  assert.deepEqual(await days({ words: ['bridge OR shell'] }), [])
})

test('by speaker, by kind of event and by day of publishing or spoken of', async () => {
  assert.deepEqual(await days({ speaker: ['Ruhle'] }), ['2031-03-04', '2031-03-02'])
  assert.deepEqual(await days({ speaker: ['Ruhle'], words: ['shell'] }), ['2031-03-02'])
  assert.deepEqual(await days({ speaker: ['market'] }), [])
  assert.deepEqual(await days({ from: '2031-03-04', to: '2031-03-05' }), ['2031-03-04'])
  // "on Monday" of a page of Tuesday the 4th
  assert.deepEqual(await days({ from: '2031-03-03', to: '2031-03-03' }), ['2031-03-04'])
  assert.deepEqual(await days({ kind: 'no such kind' }), [])
})

test('a quote is the report’s words, and headlines are found beside', async () => {
  const { statements, titles } = await search(ledger, '', { words: ['clos*'] })
  assert.deepEqual([statements.length, titles.map(({ title }) => title)], [0, ['A crossing closes']])
  const found = await search(ledger, '', { words: ['market'] })
  assert.match(found.statements[0]?.quote ?? '', /^Three people were killed/)
})

test('no more than the limit, and it says that there is more', async () => {
  const { statements, more } = await search(ledger, '', { words: ['bridg*'], limit: 1 })
  assert.deepEqual([statements.length, more], [1, true])
  assert.equal((await search(ledger, '', { words: ['bridg*'], limit: 2 })).more, false)
})
