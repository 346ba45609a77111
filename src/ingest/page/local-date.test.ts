import assert from 'node:assert/strict'
import { test } from 'node:test'
import { localDate } from './local-date.ts'

const local = (stated: string, ...shown: readonly string[]): string => localDate(stated, () => shown)

test('UTC for machines, local time for readers: the local time with its offset', () => {
  assert.equal(local('2026-05-10T22:15Z', '2026-05-11T00:15'), '2026-05-11T00:15+02:00')
  assert.equal(local('2026-05-11T02:10+00:00', '2026-05-10T21:10'), '2026-05-10T21:10-05:00')
  assert.equal(local('2026-05-11T02:10Z', '2026-05-01', '2026-05-11T07:40'), '2026-05-11T07:40+05:30')
})

test('a shown day next door, where a zone on earth can have it', () => {
  assert.equal(local('2026-05-10T22:15Z', '2026-05-11'), '2026-05-11')
  assert.equal(local('2026-05-11T02:10Z', '2026-05-10'), '2026-05-10')
})

test('anything else stays as stated', () => {
  assert.equal(local('2026-05-10T22:15+02:00', '2026-05-11'), '2026-05-10T22:15+02:00')
  assert.equal(local('2026-05-10', '2026-05-11'), '2026-05-10')
  assert.equal(local('2026-05-10T08:15Z', '2026-05-11'), '2026-05-10T08:15Z')
  assert.equal(local('2026-05-10T22:15Z', '2026-05-09'), '2026-05-10T22:15Z')
  assert.equal(local('2026-05-10T22:15Z', '2026-05-12'), '2026-05-10T22:15Z')
  assert.equal(local('2026-05-10T10:15Z', '2026-05-10T15:02'), '2026-05-10T10:15Z')
  assert.equal(local('2026-05-10T22:15Z'), '2026-05-10T22:15Z')
})
