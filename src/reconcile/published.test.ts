import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayIn, daysBetween, parseMoment } from './published.ts'

test('the day stays as written, whatever the offset', () => {
  assert.deepEqual(parseMoment('2031-05-04T00:40:00+03:00'), {
    at: Date.UTC(2031, 4, 3, 21, 40),
    day: '2031-05-04',
    offset: '+03:00',
    dayOnly: false,
  })
  assert.equal(parseMoment('2031-05-04T00:40+0300')?.offset, '+03:00')
  assert.equal(parseMoment('2031-05-04')?.dayOnly, true)
})

test('what is no date is none', () => {
  for (const value of ['yesterday', '2031-13-01', '2031-05-04T25:00', '', '4 May 2031'])
    assert.equal(parseMoment(value), undefined)
})

test('a zone decides the day of an instant', () => {
  const at = Date.UTC(2031, 4, 3, 21, 40)
  assert.equal(dayIn(at, 'UTC'), '2031-05-03')
  assert.equal(dayIn(at, '+03:00'), '2031-05-04')
  assert.equal(dayIn(at, 'Z'), '2031-05-03')
})

test('days are counted over the end of February in a leap year', () => {
  assert.equal(daysBetween('2032-02-28', '2032-03-01'), 2)
  assert.equal(daysBetween('2032-03-01', '2032-02-28'), -2)
})
