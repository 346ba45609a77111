import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stripVTControlCharacters } from 'node:util'
import type { Reading, Report, Span, Statement } from '../model/index.ts'
import { renderReading } from './render-reading.ts'

const TEXT = 'Boats wait\n\nThe wall fell on Sunday. Ana Ruiz said 12 people were hurt. Nobody else spoke.'
const at = (words: string): Span => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })

const report: Report = {
  kind: 'report',
  id: 'r-1',
  input: 'wall.txt',
  language: 'en',
  version: 1,
  text: TEXT,
  headings: [{ ...at('Boats wait'), level: 2 }],
  regions: [],
  removed: [{ kind: 'share', text: 'Share this', rawStart: 0, rawEnd: 10 }],
  map: [],
}
const statement = (words: string, rest: Partial<Statement>): Statement => ({
  kind: 'statement',
  rule: 'narrated',
  ...at(words),
  sentences: [at(words)],
  chain: [],
  content: [],
  mode: 'narrated',
  modality: 'happened',
  modalityRule: 'past-tense',
  places: [],
  figures: [],
  references: [],
  ...rest,
})
const said = statement('Ana Ruiz said 12 people were hurt.', {
  rule: 'said-by-subject',
  mode: 'indirect',
  chain: [
    {
      ...at('Ana Ruiz'),
      rule: 'subject',
      source: { name: 'Ana Ruiz', kind: 'person', role: 'mayor', read: 'Ana Ruiz' },
    },
  ],
  content: [at('12 people were hurt')],
  figures: [0],
})
const time = { value: '2025-05-11', begin: '2025-05-11', end: '2025-05-11', read: 'Sunday', inferred: false }
const reading: Reading = {
  kind: 'reading',
  report: 'r-1',
  publishedAt: { value: '2025-05-12', inferred: true, reasons: ['two reasons'] },
  times: [{ kind: 'time', type: 'DATE', rule: 'weekday', ...at('Sunday'), time }],
  places: [],
  figures: [
    {
      kind: 'figure',
      rule: 'number-noun',
      ...at('12 people'),
      figure: {
        value: 12,
        bound: 'exact',
        what: 'injured',
        of: 'people',
        planned: false,
        scope: 'event',
        read: '12 people',
      },
    },
  ],
  names: [{ kind: 'name', rule: 'names', type: 'PER', entity: 0, name: 'Ana Ruiz', ...at('Ana Ruiz') }],
  references: [],
  statements: [
    said,
    { ...said, content: [at('people were hurt')], nestedIn: 0 },
    statement('The wall fell on Sunday.', { time: { time } }),
  ],
  diagnostics: [{ code: 'odd', message: 'wall.txt: something odd' }],
}

test('each sentence stands once, in reading order, with what was read from it under it', () => {
  const shown = renderReading(report, reading, { width: 80, colour: false })
  for (const words of [
    'Boats wait',
    'The wall fell on Sunday.',
    'Ana Ruiz said 12 people were hurt.',
    'Nobody else spoke.',
  ]) {
    assert.equal(shown.split(`\n${words}\n`).length, 2, words)
  }
  const rows = [
    'who               Ana Ruiz, mayor (person)',
    'says              “12 people were hurt”',
    'figures           12 people injured',
  ]
  for (const row of rows) assert.ok(shown.indexOf(row) > shown.indexOf('Ana Ruiz said'), row)
  assert.ok(shown.indexOf('11 May 2025, read from “Sunday”') < shown.indexOf('Ana Ruiz said'))
  assert.equal(shown.match(/rules {13}said-by-subject, subject, past-tense/g)?.length, 2)
})
test('the report’s own data, what was removed, and diagnostics are told', () => {
  const shown = renderReading(report, reading, { width: 80, colour: false })
  for (const words of [
    '12 May 2025, worked out',
    'two reasons',
    'share: “Share this”',
    '! wall.txt: something odd',
    '3 statements',
  ]) {
    assert.ok(shown.includes(words), words)
  }
})
test('in colour every kind of mention has its own, and the words are the same', () => {
  const plain = renderReading(report, reading, { width: 80, colour: false })
  const painted = renderReading(report, reading, { width: 80, colour: true })
  assert.equal(stripVTControlCharacters(painted), plain)
  assert.ok(painted.includes('\u001b[32mSunday\u001b[39m'))
  assert.ok(painted.includes('\u001b[33m12 people\u001b[39m'))
  assert.ok(painted.includes('\u001b[36mAna Ruiz\u001b[39m'))
})
test('a hostile number of paragraphs and statements takes no more than its share', () => {
  const text = 'a b.\n\n'.repeat(40_000)
  const statements = Array.from({ length: 40_000 }, (_item, index) => ({
    ...said,
    start: index * 6,
    end: index * 6 + 4,
    content: [],
    figures: [],
    chain: [],
  }))
  const begin = performance.now()
  const headings = statements.map(({ start, end }) => ({ start, end, level: 2 }))
  const shown = renderReading(
    { ...report, text, headings },
    { ...reading, statements, times: [], names: [], figures: [] },
    { width: 80, colour: false },
  )
  assert.equal(shown.match(/^a b\.$/gm)?.length, 40_000)
  assert.ok(performance.now() - begin < 20_000)
})
