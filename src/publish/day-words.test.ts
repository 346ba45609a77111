import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Time } from '../model/index.ts'
import { dayWords, firstDay, instantWords, longDayWords, momentWords, timeWords } from './day-words.ts'

const time = (value: string, rest: Partial<Time> = {}): Time => ({ value, read: '', inferred: false, ...rest })

test('days in words', () => {
  assert.equal(dayWords('2024-02-29'), '29 February 2024')
  assert.equal(longDayWords('2025-05-14'), 'Wednesday 14 May 2025')
  assert.equal(dayWords('2025-05-14T10:00Z'), '14 May 2025')
})
test('what is no day stays as it is', () => {
  assert.equal(dayWords('2023-02-29'), '2023-02-29')
  assert.equal(dayWords('20250514'), '20250514')
  assert.equal(longDayWords('soon'), 'soon')
})
test('instants keep the zone they were written in', () => {
  assert.equal(instantWords('2025-05-14T17:55:00+02:00'), '14 May 2025, 17:55 (UTC+02:00)')
  assert.equal(instantWords('2025-05-14T17:55Z'), '14 May 2025, 17:55 UTC')
  assert.equal(instantWords('2025-05-14T17:55'), '14 May 2025, 17:55')
  assert.equal(instantWords('2025-05-14'), '14 May 2025')
})
test('only words that are nothing but a moment are turned into one', () => {
  assert.equal(momentWords('2025-05-14'), '14 May 2025')
  assert.equal(momentWords('2025-05-14T10:00Z'), '14 May 2025, 10:00 UTC')
  for (const text of ['2025-05-14 was a Wednesday', 'on 2025-05-14', '2025-02-30', ''])
    assert.equal(momentWords(text), text)
})
test('times in words', () => {
  const cases: [Time, string][] = [
    [time('2022-03-06'), '6 March 2022'],
    [time('2022-03'), 'March 2022'],
    [time('2022'), '2022'],
    [time('P2D', { read: 'two days' }), 'two days'],
    [time('PAST_REF'), 'earlier'],
    [time('2022-W09', { begin: '2022-02-28', end: '2022-03-06' }), '28 February to 6 March 2022'],
    [time('2022-W10-WE', { begin: '2022-03-12', end: '2022-03-13' }), '12 to 13 March 2022'],
    [time('2021-12-31', { begin: '2021-12-31', end: '2021-12-31', mod: 'APPROX' }), 'about 31 December 2021'],
    [time('2021-12-30', { begin: '2021-12-30', end: '2021-12-31' }), '30 to 31 December 2021'],
    [time('P2D', { begin: '2021-12-31', end: '2022-01-01' }), '31 December 2021 to 1 January 2022'],
    [time('2022-03-06T09:30'), '6 March 2022, 09:30'],
    [time('2022-03', { mod: 'START' }), 'early March 2022'],
    [time('2022-13'), '2022-13'],
  ]
  for (const [given, words] of cases) assert.equal(timeWords(given), words)
})
test('the first day of a time', () => {
  assert.equal(firstDay(time('2022-W09', { begin: '2022-02-28' })), '2022-02-28')
  assert.equal(firstDay(time('2022-03-06T09:30')), '2022-03-06')
  assert.equal(firstDay(time('PAST_REF')), undefined)
})
