import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import type { Brief, Figure, Line } from '../../model/index.ts'
import { figureOf } from '../coders/story-for-test.ts'
import { ORAM_DAM as brief, ORAM_LINES as lines } from '../export/oram-dam-for-test.ts'
import { renderHxl } from './render-hxl.ts'

const tableOf = (one: Brief) => parse(String(renderHxl(one, []).content)) as string[][]

function rowsOf(figures: readonly Partial<Figure>[], rest: Partial<Line> = {}): Record<string, string>[] {
  const line: Line = { ...lines[0]!, modality: 'happened', places: [], ...rest, figures: figures.map(figureOf) }
  const table = tableOf({ ...brief, series: [], sections: [{ ...brief.sections[0]!, lines: [line] }] })
  const [head = [], , ...rows] = table
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])))
}

test('the second row holds a hashtag for every column, as HXL asks', () => {
  const [head = [], tags = []] = tableOf(brief)
  assert.equal(tags.length, head.length)
  for (const tag of tags) assert.match(tag, /^#[a-z][a-z0-9_]*(?:\+[a-z][a-z0-9_]*)*$/)
  assert.deepEqual(tags, [...new Set(tags)])
})

test('every figure has its bounds, its words, its speaker and its sentence', () => {
  const [row] = rowsOf([{ value: 23, bound: 'min', of: 'people', read: 'At least 23' }])
  assert.equal(row?.['killed'], '23')
  assert.deepEqual(
    [row?.['minimum'], row?.['maximum'], row?.['bound'], row?.['as_written']],
    ['23', '', 'min', 'At least 23'],
  )
  assert.equal(row?.['sentence'], lines[0]!.text)
  assert.equal(row?.['speaker'], lines[0]!.chain[0]!.name)
})

test('bounds are those of the words', () => {
  const bounds = (figure: Partial<Figure>) => {
    const [row] = rowsOf([figure])
    return [row?.['minimum'], row?.['maximum'], row?.['killed']]
  }
  assert.deepEqual(bounds({ value: 5 }), ['5', '5', '5'])
  assert.deepEqual(bounds({ value: 20, high: 25 }), ['20', '25', '20'])
  assert.deepEqual(bounds({ value: 40, bound: 'under' }), ['', '40', '40'])
  assert.deepEqual(bounds({ value: 300, bound: 'about' }), ['', '', '300'])
  assert.deepEqual(bounds({ value: 24, bound: 'vague', read: 'dozens' }), ['24', '', ''])
  assert.deepEqual(bounds({ value: 40, bound: 'max' }), ['', '40', ''])
})

test('parts stand beside their whole, so that a column can be summed', () => {
  const rows = rowsOf([{ value: 3 }, { value: 1, of: 'woman' }, { value: 2, of: 'children' }])
  assert.equal(rows.length, 1)
  assert.deepEqual(
    [rows[0]?.['killed'], rows[0]?.['women'], rows[0]?.['men'], rows[0]?.['children']],
    ['3', '1', '', '2'],
  )
  const rose = rowsOf([
    { value: 5, of: 'people' },
    { value: 2, of: 'bodies' },
  ])
  assert.deepEqual(
    rose.map((row) => [row['killed'], row['status']]),
    [
      ['5', ''],
      ['', 'part'],
    ],
  )
  const sides = rowsOf([
    { value: 3, of: 'soldiers' },
    { value: 5, of: 'civilians' },
  ])
  assert.deepEqual(
    sides.map((row) => row['killed']),
    ['3', '5'],
  )
})

test('planned, denied and possible figures are no row, and counted', () => {
  assert.deepEqual(rowsOf([{ value: 600, what: 'evacuated', planned: true }]), [])
  for (const modality of ['denied', 'possible', 'threatened', 'demanded', 'planned'] as const) {
    assert.deepEqual(rowsOf([{ value: 3 }], { modality }), [], modality)
  }
  assert.match(renderHxl(brief, []).notes?.[0] ?? '', /left out: \d+ not said to have happened/)
})

test('a day that the words do not give stays empty', () => {
  const time = { value: '2025-05-14', read: '', inferred: true }
  const [row] = rowsOf([{ value: 3 }], { time })
  assert.equal(row?.['occurred_from'], '')
  assert.match(row?.['reported'] ?? '', /^2025-05-/)
})
