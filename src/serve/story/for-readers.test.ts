import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeBrief } from '../../brief/index.ts'
import type { Brief } from '../../model/index.ts'
import { editionOf, forReaders } from './for-readers.ts'

const ref = (id: string, input: string): Brief['reports'][number] => ({
  id,
  input,
  language: 'en',
  version: 1,
  status: 'read',
})
const brief = (reports: Brief['reports'], diagnostics: Brief['diagnostics'] = []): Brief => ({
  ...makeBrief([]),
  reports,
  diagnostics,
})

test('paths of this machine are cut to names, addresses stay', () => {
  const shown = forReaders(
    brief(
      [
        ref('r-a', '/home/ana/in/day.txt'),
        ref('r-b', 'https://post.example/a/b'),
        ref('r-c', String.raw`C:\in\page.html`),
      ],
      [
        { code: 'future-date', message: '/home/ana/in/day.txt: says it was published later', report: 'r-a' },
        { code: 'empty-file', message: '/home/ana/in/empty.txt: is empty; nothing to read' },
        { code: 'undated', message: 'has no date', report: 'r-b' },
      ],
    ),
  )
  assert.deepEqual(
    shown.reports.map(({ input }) => input),
    ['day.txt', 'https://post.example/a/b', 'page.html'],
  )
  assert.deepEqual(
    shown.diagnostics.map(({ message }) => message),
    ['day.txt: says it was published later', 'has no date'],
  )
  assert.doesNotMatch(JSON.stringify(shown), /home|ana/)
})

test('an edition is another one when a reader could see a difference, and only then', () => {
  const one = brief([ref('r-a', '/home/ana/day.txt')])
  assert.equal(editionOf(one), editionOf(brief([ref('r-a', '/srv/in/day.txt')])))
  assert.equal(editionOf(one), editionOf(forReaders(one)))
  assert.notEqual(editionOf(one), editionOf(brief([ref('r-b', '/home/ana/day.txt')])))
})
