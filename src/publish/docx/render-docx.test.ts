import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHTML } from 'linkedom'
import mammoth from 'mammoth'
import type { Brief } from '../../model/index.ts'
import { figureOf } from '../coders/story-for-test.ts'
import { ORAM_DAM as brief, ORAM_REPORTS as reports } from '../export/oram-dam-for-test.ts'
import { filterBrief } from '../filter/filter-brief.ts'
import { readZip, writeZip } from './fixed-zip.ts'
import { keyFigures } from './key-figures.ts'
import { renderDocx } from './render-docx.ts'

const kept = filterBrief(brief)
const bytes = await renderDocx(kept, reports)
const { value: page } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
const { document } = parseHTML(`<html><body>${page}</body></html>`)
const words = (element: { readonly textContent: string | null }) => (element.textContent ?? '').trim()

test('another reader finds the headings, in order', () => {
  const headings = [...document.querySelectorAll('h1')].map(words)
  assert.deepEqual(headings.slice(0, 2), ['Highlights', 'Key figures'])
  for (const section of kept.sections)
    assert.ok(
      headings.some((heading) => heading === section.heading),
      section.heading,
    )
  assert.equal(headings.at(-1), 'Sources')
})

test('the table of key figures has its columns and a source in every row', () => {
  const table = document.querySelector('table')!
  assert.deepEqual([...table.querySelectorAll('th')].map(words), [
    'Figure',
    'As of',
    'Source',
    'Change since the last edition',
    'Women',
    'Men',
    'Children',
  ])
  const rows = [...table.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')].map(words))
  assert.equal(rows.length, keyFigures(kept).length)
  assert.ok(rows.length > 3)
  for (const [figure, asOf, source] of rows) assert.ok(figure && asOf && source, String(figure))
})

test('every line stands with its attribution', () => {
  const text = words(document.body).replace(/\s+/g, ' ')
  for (const line of kept.sections.flatMap((section) => section.lines)) {
    assert.ok(text.includes(`${line.text.replace(/\s+/g, ' ')} — ${line.chain[0]!.name}`), line.text)
  }
})

test('nothing of the machine is in it: the same bytes, in files of one date', async () => {
  const again = await renderDocx(kept, reports)
  assert.deepEqual(Buffer.from(again), Buffer.from(bytes))
  const core = readZip(bytes).find(({ name }) => name === 'docProps/core.xml')
  const text = new TextDecoder().decode(core?.data)
  assert.equal(text.match(/2025-05-14T[\d:]+Z/g)?.length, 2)
})

const series = (at: string, value: number, earlier?: { at: string; value: number }): Brief['series'] => [
  {
    id: 's-1',
    what: 'killed',
    scope: 'event',
    points: [
      ...(earlier
        ? [{ figure: figureOf({ value: earlier.value }), line: 'old', at: earlier.at, state: 'superseded' as const }]
        : []),
      { figure: figureOf({ value }), line: kept.sections[0]!.lines[0]!.id, at, state: 'latest' as const },
    ],
  },
]
const change = (points: Brief['series'], last?: Brief) => keyFigures({ ...kept, series: points }, last)[0]?.change

test('a change is against the edition before, or the day before where none was kept', () => {
  assert.equal(change(series(kept.day, 5)), 'new')
  assert.equal(change(series(kept.day, 5, { at: '2025-05-13', value: 3 })), 'was 3 (13 May 2025), +2')
  assert.equal(change(series(kept.day, 5, { at: '2025-05-13', value: 8 })), 'was 8 (13 May 2025), −3')
  assert.equal(change(series('2025-05-13', 5, { at: '2025-05-12', value: 3 })), 'unchanged')
  const last = { ...kept, series: series('2025-05-13', 4) }
  assert.equal(change(series(kept.day, 5), last), 'was 4 (13 May 2025), +1')
  assert.equal(change(series(kept.day, 4), last), 'unchanged')
  assert.equal(change(series(kept.day, 4), { ...kept, series: [] }), 'new')
})

test('women, men and children stand where the same sentence counts them', () => {
  const [section] = kept.sections
  const line = {
    ...section!.lines[0]!,
    figures: [figureOf({ value: 3 }), figureOf({ value: 1, of: 'woman' }), figureOf({ value: 2, of: 'children' })],
  }
  const [row] = keyFigures({ ...kept, sections: [{ ...section!, lines: [line] }], series: series(kept.day, 3) })
  assert.deepEqual([row?.women, row?.men, row?.children], ['1', '', '2'])
})

test('a zip is read back as it was written', () => {
  const entries = [
    { name: 'a.xml', data: new TextEncoder().encode('<a>ä</a>') },
    { name: 'b/ü.bin', data: new Uint8Array(70_000).map((_, at) => at % 251) },
  ]
  assert.deepEqual(
    readZip(writeZip(entries)).map(({ name, data }) => ({ name, data: new Uint8Array(data) })),
    entries,
  )
})
