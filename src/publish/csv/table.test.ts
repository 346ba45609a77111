import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { readTable } from './read-table.ts'
import { harmlessCell, type Table, writeTable } from './write-table.ts'

const FORMULA = /^[=+\-@\t\r＝＋－＠|%]/

test('a table comes back as it was written, by another parser and by ours', () => {
  const table: Table = {
    columns: ['a', 'b', 'c'],
    rows: [
      ['x, "y"', 3, undefined],
      ['', -2.5, 'ends, here'],
    ],
  }
  const csv = writeTable(table)
  assert.deepEqual(parse(csv), [
    ['a', 'b', 'c'],
    ['x, "y"', '3', ''],
    ['', '-2.5', 'ends, here'],
  ])
  assert.deepEqual(readTable(csv).rows[0]?.get('a'), 'x, "y"')
  assert.ok(csv.endsWith('\r\n'))
})

test('what a spreadsheet would take for a formula is words', () => {
  for (const words of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '  =cmd', '"=1', '＝1', "'=1", '\u0000=1', '|calc']) {
    assert.ok(!FORMULA.test(harmlessCell(words)), words)
    assert.match(harmlessCell(words), /^'/)
  }
})

test('words that only hold such a character stay as they are', () => {
  for (const words of ['a=b', 'eight-year-old', '4,640', '“Not today”', "Chasiv Yar's mayor"]) {
    assert.equal(harmlessCell(words), words)
  }
})

test('whatever the words, no cell is a formula, and both parsers agree', () => {
  const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('=1', '"', ',', '\r\n', '-', 'a"b'))
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
      const csv = writeTable({ columns: ['one', 'two'], rows })
      const others = parse(csv, { columns: true, skip_empty_lines: false }) as Record<string, string>[]
      const ours = readTable(csv).rows.map((row) => Object.fromEntries(row))
      assert.deepEqual(ours, others)
      for (const row of others) for (const value of Object.values(row)) assert.ok(!FORMULA.test(value), value)
    }),
    { seed: 5, numRuns: 300 },
  )
})

test('a file that breaks off within quotes is told', () => {
  assert.throws(() => readTable('a,b\r\n"x,1'), { code: 'bad-csv' })
})

test('a byte order mark and bare line ends are read', () => {
  assert.deepEqual(
    readTable('\uFEFFa,b\n1,\n').rows.map((row) => [...row]),
    [
      [
        ['a', '1'],
        ['b', ''],
      ],
    ],
  )
})
