import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  calendarDay,
  dayNumber,
  daysInMonth,
  dayText,
  easter,
  isMonthDay,
  isoWeek,
  parseDay,
  weekdayOf,
  weekStart,
  yearText,
} from './calendar.ts'

test('day numbers go there and back over leap years and centuries', () => {
  assert.equal(dayNumber(1970, 1, 1), 0)
  for (const text of ['1600-02-29', '1899-12-31', '1900-03-01', '2000-02-29', '2024-12-31', '2100-02-28']) {
    assert.equal(dayText(parseDay(text)!), text)
  }
  for (let day = -200_000; day < 200_000; day += 37) {
    const { year, month, day: date } = calendarDay(day)
    assert.equal(dayNumber(year, month, date), day)
  }
})

test('weekdays and ISO weeks agree with Temporal', () => {
  for (let day = -30_000; day < 40_000; day += 113) {
    const { year, month, day: date } = calendarDay(day)
    const plain = Temporal.PlainDate.from({ year, month, day: date })
    assert.equal(weekdayOf(day), plain.dayOfWeek)
    const week = isoWeek(day)
    assert.deepEqual([week.year, week.week], [plain.yearOfWeek, plain.weekOfYear])
    assert.equal(weekStart(week.year, week.week), day - weekdayOf(day) + 1)
  }
})

test('months have their days', () => {
  assert.deepEqual(
    [daysInMonth(2024, 2), daysInMonth(1900, 2), daysInMonth(2000, 2), daysInMonth(2023, 4)],
    [29, 28, 29, 30],
  )
  assert.ok(isMonthDay(2, 29))
  assert.ok(!isMonthDay(2, 30))
  assert.ok(!isMonthDay(13, 1))
})

test('Easter Sundays', () => {
  assert.deepEqual(
    [2008, 2011, 2024, 2038].map((year) => dayText(easter(year))),
    ['2008-03-23', '2011-04-24', '2024-03-31', '2038-04-25'],
  )
})

test('a day is read as written and only if there is one', () => {
  assert.equal(dayText(parseDay('2022-03-07T23:30-05:00')!), '2022-03-07')
  assert.equal(parseDay('2023-02-29'), undefined)
  assert.equal(parseDay('7 March 2022'), undefined)
})

test('years before Christ', () => {
  assert.deepEqual([yearText(-490), yearText(12), yearText(2022)], ['BC0490', '0012', '2022'])
})
