import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDateLine, readWrittenDate } from './written-date.ts'

test('days in the ways pages write them', () => {
  for (const [text, date] of [
    ['2026-05-12', '2026-05-12'],
    ['12 May 2026', '2026-05-12'],
    ['May 12, 2026', '2026-05-12'],
    ['Tuesday, May 12th, 2026', '2026-05-12'],
    ['the 12th of May, 2026', '2026-05-12'],
    ['12.05.2026', '2026-05-12'],
    ['12/5/2026', '2026-05-12'],
    ['2026/05/12', '2026-05-12'],
    ['12-May-26', '2026-05-12'],
    ['12 de mayo de 2026', '2026-05-12'],
    ['12. März 2026', '2026-03-12'],
    ['12 мая 2026', '2026-05-12'],
    ['2026年5月12日', '2026-05-12'],
    ['১২ মে ২০২৬', '2026-05-12'],
    ['١٢ مايو ٢٠٢٦', '2026-05-12'],
    ['2026. május 12.', '2026-05-12'],
  ] as const) {
    assert.equal(readWrittenDate(text), date, text)
  }
})

test('clock and offset as written, never moved to UTC', () => {
  for (const [text, date] of [
    ['Tue, 12 May 2026 00:40:00 +0300', '2026-05-12T00:40+03:00'],
    ['2026-05-12T00:40:05.123+03:00', '2026-05-12T00:40:05+03:00'],
    ['2026-05-12T00:40:00Z', '2026-05-12T00:40Z'],
    ['2026-05-12 00:40', '2026-05-12T00:40'],
    ['2026-05-12T23:15:0Z', '2026-05-12T23:15Z'],
    ['12 May 2026 at 2:05 p.m. EDT', '2026-05-12T14:05-04:00'],
    ['14:05, 12 May 2026', '2026-05-12T14:05'],
    ['12 May 2026 12 am GMT', '2026-05-12T00:00Z'],
  ] as const) {
    assert.equal(readWrittenDate(text), date, text)
  }
})

test('3/4 is the third of April, or the fourth of March where months come first', () => {
  assert.equal(readWrittenDate('3/4/2026'), '2026-04-03')
  assert.equal(readWrittenDate('3/4/2026', { monthFirst: true }), '2026-03-04')
  assert.equal(readWrittenDate('3/14/2026'), '2026-03-14')
  assert.equal(readWrittenDate('3.4.2026', { monthFirst: true }), '2026-04-03')
})

test('what is no whole day, or no possible one', () => {
  for (const text of [
    'May 2026',
    '12 May',
    '30 February 2026',
    'call 12.05.20261',
    'version 1.2.3',
    '12 people in 2026',
    '2026',
    '',
  ]) {
    assert.equal(readWrittenDate(text), undefined, text)
  }
})

test('a line that is a date and little else', () => {
  for (const text of [
    '12 May 2026',
    'Published: 12 May 2026, 14:05 GMT',
    'Updated on Tuesday, May 12, 2026',
    'Posted 2026-05-12 14:05',
  ]) {
    assert.ok(isDateLine(text), text)
  }
  for (const text of ['On 12 May 2026 the bridge was shut', 'Tarn, 12 May 2026', 'May 2026'])
    assert.ok(!isDateLine(text), text)
})

test('hostile text stays linear', () => {
  const start = performance.now()
  for (const text of ['1'.repeat(1_000_000), '1 '.repeat(500_000), '1/'.repeat(500_000), 'may '.repeat(200_000)])
    readWrittenDate(text)
  assert.ok(performance.now() - start < 500)
})
