import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Finding, loadAliases, loadFindings, openLedger, replaceFindings } from './index.ts'

const event = (id: string, block: string, from: string, to = from): Finding => ({
  kind: 'event',
  id,
  block,
  from,
  to,
  value: { id },
})

test('a block that is worked out again loses what it held, other blocks keep theirs', async () => {
  const ledger = await openLedger(':memory:', { create: true })
  const series: Finding = { kind: 'series', id: 's-1', block: 'a', value: { id: 's-1' } }
  await replaceFindings(ledger, '', {
    blocks: ['a', 'b'],
    findings: [event('e-2', 'a', '2031-03-04'), event('e-1', 'b', '2031-03-01', '2031-03-06'), series],
  })
  await replaceFindings(ledger, '', { blocks: ['a'], findings: [event('e-3', 'a', '2031-03-05')] })
  const ids = async (days = {}) => (await loadFindings<{ id: string }>(ledger, '', 'event', days)).map(({ id }) => id)
  assert.deepEqual(await ids(), ['e-1', 'e-3'])
  assert.deepEqual(await ids({ to: '2031-03-04' }), ['e-1'])
  assert.deepEqual(await ids({ from: '2031-03-05', to: '2031-03-05' }), ['e-1', 'e-3'])
  assert.deepEqual(await loadFindings(ledger, '', 'series'), [])
  await ledger.close()
})

test('an alias leads to the id that stands now, however often it changed', async () => {
  const ledger = await openLedger(':memory:', { create: true })
  const moves: [string, string][] = [
    ['e-1', 'e-2'],
    ['e-2', 'e-3'],
    ['e-3', 'e-1'],
    ['e-4', 'e-4'],
  ]
  for (const move of moves) await replaceFindings(ledger, '', { blocks: [], findings: [], aliases: new Map([move]) })
  assert.deepEqual([...(await loadAliases(ledger, ''))].sort(), [
    ['e-2', 'e-1'],
    ['e-3', 'e-1'],
  ])
  await ledger.close()
})
