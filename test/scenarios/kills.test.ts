import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeBrief } from '../../src/brief/index.ts'
import { readData } from '../../src/cli/read-data.ts'
import { ingest, nodeEffects } from '../../src/ingest/index.ts'
import { addReport, loadReports, openLedger, type ReadItem } from '../../src/ledger/index.ts'
import type { Brief } from '../../src/model/index.ts'
import { renderJson } from '../../src/publish/index.ts'
import { loadReaders, readReport } from '../../src/read/read-report.ts'

const readers = loadReaders(readData)
const TEXT =
  'Nine people were killed when a shell hit the school in Odel on Friday, the mayor said. The school had closed at noon.'

const item = (more: object): string =>
  JSON.stringify({
    uri: 'urn:wire:17',
    version: '1',
    versioncreated: '2031-03-07T09:00:00Z',
    infosource: [{ name: 'Northwire' }],
    headline: 'Shell hits school',
    body_text: TEXT,
    ...more,
  })
const entry = (inner: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"><title>Odel Post</title>${inner}</feed>`
const told = `<entry><id>tag:odel.example,2031:17</id><title>Shell hits school</title><published>2031-03-07T09:00:00Z</published><summary>${TEXT}</summary></entry>`

/** Files by name, read in the order in which they are named. */
async function read(files: Readonly<Record<string, string>>): Promise<ReadItem[]> {
  const { disk, ...effects } = nodeEffects()
  const own = {
    stat: async (path: string) => ({ kind: 'file', size: files[path]!.length }) as const,
    read: async (path: string) => Buffer.from(files[path]!),
  }
  const { reports } = await ingest(Object.keys(files), { ...effects, disk: { ...disk, ...own } })
  return reports.map((report) => {
    const reading = readReport(report, readers, { notAfter: '2031-12-31' })
    return { report, reading, reader: 'test', notAfter: '' }
  })
}

const backwards = <T>(files: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(files).toReversed())

/** The brief out of the files and out of a ledger, in either order: one and the same. */
async function sameBrief(files: Readonly<Record<string, string>>): Promise<Brief> {
  const briefs: Brief[] = []
  for (const order of [files, backwards(files)]) {
    const items = await read(order)
    briefs.push(makeBrief(items))
    const ledger = await openLedger(':memory:', { create: true })
    for (const [name, content] of Object.entries(order)) {
      for (const each of await read({ [name]: content })) await addReport(ledger, each, { received: 1 })
    }
    briefs.push(makeBrief(await loadReports(ledger, '')))
    await ledger.close()
  }
  for (const brief of briefs) assert.equal(renderJson(brief), renderJson(briefs[0]!))
  return briefs[0]!
}

const struck = (brief: Brief): string[] => brief.corrections.map(({ kind }) => kind)
const standing = (brief: Brief): string[] =>
  brief.sections.flatMap(({ lines }) => lines.filter(({ state }) => state !== 'withdrawn').map(({ text }) => text))

test('a killed item with the same words and the same moment takes back all that the first one said', async () => {
  const brief = await sameBrief({ 'a.json': item({}), 'b.json': item({ version: '2', pubstatus: 'canceled' }) })
  assert.equal(brief.reports.length, 2)
  assert.ok(brief.reports.every(({ status }) => status === 'withdrawn'))
  assert.ok(struck(brief).length > 0 && struck(brief).every((kind) => kind === 'kill'))
  assert.deepEqual(standing(brief), [])
  assert.ok(brief.series.every(({ points }) => points.every(({ state }) => state === 'withdrawn')))
  assert.deepEqual(brief.corrections[0]?.stillCarriedBy, [])
})

test('a killed item without a word, and every version before it', async () => {
  const brief = await sameBrief({
    'c.json': item({}),
    'b.json': item({ version: '2', versioncreated: '2031-03-07T10:00:00Z', body_text: `${TEXT} Ten were hurt.` }),
    'a.json': JSON.stringify({
      uri: 'urn:wire:17',
      version: '3',
      versioncreated: '2031-03-07T11:00:00Z',
      pubstatus: 'canceled',
    }),
  })
  assert.deepEqual(standing(brief), [])
  assert.equal(brief.reports.filter(({ status }) => status === 'withdrawn').length, 2)
})

test('what is sent out again after a kill stands', async () => {
  const brief = await sameBrief({
    'a.json': item({ version: '1', pubstatus: 'canceled' }),
    'b.json': item({
      version: '2',
      versioncreated: '2031-03-07T12:00:00Z',
      body_text: 'The school in Odel was empty, the mayor said.',
    }),
  })
  assert.deepEqual(standing(brief), ['The school in Odel was empty, the mayor said.'])
})

test('a version without new words is one report: the higher version, whichever way it came', async () => {
  const brief = await sameBrief({ 'a.json': item({}), 'b.json': item({ version: '2' }) })
  assert.deepEqual(
    brief.reports.map(({ version, input }) => [version, input]),
    [[2, 'b.json']],
  )
})

test('an entry that its feed deletes is taken back; another feed may not', async () => {
  const tombstone = '<at:deleted-entry ref="tag:odel.example,2031:17" when="2031-03-07T15:00:00Z"/>'
  const gone = await sameBrief({ 'a.xml': entry(told), 'b.xml': entry(tombstone) })
  assert.deepEqual(standing(gone), [])
  assert.deepEqual(new Set(struck(gone)), new Set(['withdrawal']))
  const foreign = entry(tombstone).replace('Odel Post', 'Varn Post')
  const kept = await sameBrief({ 'a.xml': entry(told), 'b.xml': foreign })
  assert.deepEqual(struck(kept), [])
  assert.ok(standing(kept).length > 0)
})
