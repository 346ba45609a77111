import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../../src/cli/read-data.ts'
import {
  addDecision,
  addReport,
  keepEdition,
  type Ledger,
  listDecisions,
  openLedger,
  prepareReport,
  storeReading,
  storyBrief,
} from '../../src/ledger/index.ts'
import { type Brief, type Change, reportId } from '../../src/model/index.ts'
import { renderJson } from '../../src/publish/index.ts'
import { loadReaders, readReport } from '../../src/read/read-report.ts'
import { changesSince } from '../../src/serve/story/changes-since.ts'
import { linesOf, lineWith, reportOf, type Told } from './brief-of.ts'

const readers = loadReaders(readData)
const WIRE =
  'Five people were killed when a shell hit the market in Odel on Friday, Mayor Ana Ruiz said. Stalls burned for an hour before the fire brigade came.'
const MORNING: readonly Told[] = [
  { outlet: 'Northwire', at: '2031-03-07T06:00:00Z', text: WIRE },
  {
    outlet: 'Post',
    at: '2031-03-07T06:30:00Z',
    text: 'Dockers in Varn stopped work on Friday over unpaid wages, their union said.',
  },
  {
    outlet: 'Echo',
    at: '2031-03-07T07:00:00Z',
    text: 'Crane drivers in Varn walked out on Friday, the harbour master said.',
  },
]
const COPIES: readonly Told[] = ['A', 'B', 'C', 'D', 'E'].map((outlet, index) => ({
  outlet,
  at: `2031-03-07T08:1${index}:00Z`,
  text: WIRE,
}))
const TOLL: Told = {
  outlet: 'Northwire',
  at: '2031-03-07T08:40:00Z',
  text: 'The number of people killed when a shell hit the market in Odel on Friday rose to eight, Mayor Ana Ruiz said.',
}
const EIGHT = Date.parse('2031-03-07T08:00:00Z')
const NINE = Date.parse('2031-03-07T09:00:00Z')

async function add(ledger: Ledger, told: readonly Told[]): Promise<void> {
  for (const one of told) {
    const made = reportOf(one)
    const report = { ...made, id: reportId(made) }
    const reading = readReport(report, readers, { notAfter: '2031-03-07' })
    await addReport(ledger, { report, reading, reader: 'r/1', notAfter: '' }, { received: EIGHT })
  }
}

async function briefNow(ledger: Ledger): Promise<Brief> {
  const decisions = (await listDecisions(ledger, '')).map(({ decision }) => decision)
  return (await storyBrief(ledger, '', { decisions, version: '1' }))!.brief
}

const changes = async (ledger: Ledger): Promise<Change[]> =>
  changesSince(ledger, '', await briefNow(ledger), { since: EIGHT })

async function story(): Promise<{ ledger: Ledger; merged: string }> {
  const ledger = await openLedger(':memory:', { create: true })
  await add(ledger, MORNING)
  const morning = await briefNow(ledger)
  await keepEdition(ledger, '', morning, EIGHT)
  await add(ledger, [...COPIES, TOLL])
  const [target, other] = [lineWith(morning, 'Dockers'), lineWith(morning, 'Crane drivers')].map(({ event }) => event!)
  assert.notEqual(target, other)
  const content = { kind: 'merge', target: target!, events: [other!] } as const
  const { id } = await addDecision(ledger, '', content, { made: NINE, by: 'Ida', why: 'one strike' })
  return { ledger, merged: id }
}

test('B12: five copies, one new toll and a merge are two entries in the log', async () => {
  const { ledger } = await story()
  const log = await changes(ledger)
  assert.deepEqual(log.map(({ kind }) => kind).sort(), ['merged', 'updated'], JSON.stringify(log, null, 1))
  const toll = log.find(({ kind }) => kind === 'updated')!
  assert.match(`${toll.before} → ${toll.after}`, /Five people.* → .*rose to eight/)
  assert.ok(toll.evidence.some(({ quote }) => quote.includes('rose to eight')))
  const merge = log.find(({ kind }) => kind === 'merged')!
  assert.equal(`${merge.by}: ${merge.reason}`, 'Ida: one strike')
  await ledger.close()
})

test('B12: the merge survives reading everything again, and can be undone', async () => {
  const { ledger, merged } = await story()
  const events = (brief: Brief): (string | undefined)[] => [
    lineWith(brief, 'Dockers').event,
    lineWith(brief, 'Crane drivers').event,
  ]
  const before = await briefNow(ledger)
  assert.equal(new Set(events(before)).size, 1)
  for (const told of [...MORNING, ...COPIES, TOLL]) {
    const made = reportOf(told)
    const report = { ...made, id: reportId(made) }
    const reading = readReport(report, readers, { notAfter: '2031-03-07' })
    await storeReading(ledger, prepareReport({ report, reading, reader: 'r/2', notAfter: '' }))
  }
  const after = await briefNow(ledger)
  assert.equal(renderJson(after), renderJson(before))
  await addDecision(ledger, '', { kind: 'undo', target: merged }, { made: NINE + 1, by: 'Ida', why: 'two after all' })
  assert.equal(new Set(events(await briefNow(ledger))).size, 2)
  await ledger.close()
})

test('B12: every quote stands word for word in its report', async () => {
  const { ledger } = await story()
  const found = (await storyBrief(ledger, '', { version: '1' }))!
  const texts = new Map((await found.reports()).map(({ report }) => [report.id, report.text]))
  const evidence = linesOf(found.brief).flatMap((line) => line.evidence)
  assert.ok(evidence.length > 0)
  for (const { report, start, end, quote } of evidence) assert.equal(texts.get(report)?.slice(start, end), quote)
  await ledger.close()
})
