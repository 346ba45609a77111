import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import type { Report } from '../../model/index.ts'
import { loadReaders, readReport } from '../../read/read-report.ts'
import { reconcile } from '../reconcile.ts'
import { eventItem } from './event-item.ts'
import { groupStories } from './group-stories.ts'

const readers = loadReaders(readData)

function report(id: string, value: string | undefined, text: string): Report {
  const parts = { headings: [], regions: [], removed: [], map: [] }
  const publishedAt = { value: value ?? '', inferred: false, reasons: [] }
  return {
    kind: 'report',
    id,
    input: id,
    language: 'en',
    version: 1,
    ...(value ? { publishedAt } : {}),
    text,
    ...parts,
  }
}

function eventsOf(reports: readonly Report[]) {
  const pairs = reports.map((one) => ({ report: one, reading: readReport(one, readers, { notAfter: '2031-05-31' }) }))
  return reconcile(pairs, { asOf: Date.parse('2031-05-31') }).events
}

const floods = [
  report(
    'a',
    '2031-05-05T23:00-05:00',
    'A flood on the Loire drowned the vineyards of Nantes and cut the railway to Angers.',
  ),
  report(
    'b',
    '2031-05-08T09:00Z',
    'The railway from Nantes to Angers stays shut after the Loire flood, engineers said.',
  ),
  report('c', '2031-05-06T09:00Z', 'Nurses in Osaka began a strike over night shifts, and clinics closed.'),
  report('d', '2031-05-07T09:00Z', 'Clinics in Osaka stay closed as the strike of nurses goes on.'),
]

test('an event is an item of its words, names and countries, on the day it was first told', () => {
  const items = eventsOf(floods).flatMap((event) => eventItem(event, 'Z') ?? [])
  const flood = items.find(({ terms }) => terms.has('vineyard'))!
  assert.equal(flood.day, '2031-05-06', 'in the zone asked for')
  assert.equal(flood.terms.has('country FR'), true)
  assert.equal(flood.terms.get('nant')! > flood.terms.get('vineyard')!, true, 'a name weighs more')
})

test('events of one storyline are put together, others are not', () => {
  const later = [
    report(
      'e',
      '2031-05-09T09:00Z',
      'Winegrowers of Nantes asked a court to judge who opened the sluices of the Loire.',
    ),
    report('f', '2031-05-10T09:00Z', 'Insurers will pay winegrowers on the Loire near Nantes before the harvest.'),
  ]
  const items = eventsOf([...floods, ...later]).flatMap((event) => eventItem(event, 'Z') ?? [])
  const lineOf = new Map(groupStories(items).flatMap((line, at) => line.map((id) => [id, at] as const)))
  const linesOf = (country: string): Set<number | undefined> =>
    new Set(items.filter(({ terms }) => terms.has(country)).map(({ id }) => lineOf.get(id)))
  assert.equal(items.length > 3, true, 'these are several events')
  assert.equal(linesOf('country FR').size, 1)
  assert.equal(
    [...linesOf('country JP')].some((line) => linesOf('country FR').has(line)),
    false,
  )
})

test('an event that no dated report tells is no item', () => {
  const undated = eventsOf([report('u', undefined, 'The old lighthouse of Brest was painted white.')])
  assert.equal(undated.length > 0, true)
  assert.deepEqual(
    undated.flatMap((event) => eventItem(event, 'Z') ?? []),
    [],
  )
})
