import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ReadReport } from '../../brief/index.ts'
import type { Brief } from '../../model/index.ts'
import { siteDays } from './site-days.ts'

const told = (id: string, value: string | undefined, events = 1): ReadReport =>
  ({
    report: { id },
    reading: {
      ...(value === undefined ? {} : { publishedAt: { value, inferred: false, reasons: [] } }),
      statements: [...Array.from({ length: events }, () => ({ event: {} })), {}],
    },
  }) as unknown as ReadReport

const upTo = (day: string, asOf: string, embargoed: string[] = []): Brief =>
  ({ day, asOf, reports: embargoed.map((id) => ({ id, status: 'embargoed' })) }) as unknown as Brief

test('days on which something was published, with what was told and the last instant in the zone of the story', () => {
  const pairs = [told('a', '2031-06-11T00:30+02:00', 2), told('b', '2031-06-10T09:00+02:00'), told('c', '2031-06-10')]
  assert.deepEqual(siteDays(pairs, upTo('2031-06-11', '2031-06-11T10:00:00Z')), [
    { day: '2031-06-10', end: '2031-06-10T23:59:59+02:00', events: 2 },
    { day: '2031-06-11', end: '2031-06-11T23:59:59+02:00', events: 2 },
  ])
})

test('a zone that is named decides where a day ends', () => {
  const pairs = [told('a', '2031-06-11T00:30+02:00')]
  const [day] = siteDays(pairs, upTo('2031-06-10', '2031-06-11T10:00:00Z'), 'America/Lima')
  assert.deepEqual(day, { day: '2031-06-10', end: '2031-06-10T23:59:59-05:00', events: 1 })
})

test('what came later, is under embargo or has no date makes no day; the day of the brief is always there', () => {
  const pairs = [told('a', '2031-06-12T09:00Z'), told('b', '2031-06-09T09:00Z'), told('c', undefined)]
  const days = siteDays(pairs, upTo('2031-06-11', '2031-06-11T10:00:00Z', ['b']))
  assert.deepEqual(
    days.map(({ day, events }) => [day, events]),
    [['2031-06-11', 0]],
  )
})
