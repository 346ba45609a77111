import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Settled } from '../../brief/index.ts'
import { storyOf, type Told } from '../coders/story-for-test.ts'
import { filterBrief } from '../filter/filter-brief.ts'
import { EMPTY_BRIEF } from './brief-for-test.ts'
import { briefOfDays, type DayRange } from './brief-of-days.ts'

const told = (id: string, day: string | undefined, rest: Partial<Told> = {}): Told => ({
  id,
  text: `Shells hit Tarn on Sunday, report ${id} said.`,
  kind: 'shelling',
  published: '2026-05-10',
  ...(day === undefined ? {} : { days: [day, day, 'on Sunday'] as const }),
  ...rest,
})
const story = storyOf([
  { id: 'e-1', kind: 'shelling', told: [told('l-early', '2026-05-03'), told('l-sunday', '2026-05-10')] },
  {
    id: 'e-2',
    kind: 'shelling',
    told: [told('l-undated', undefined), told('l-old', '2026-05-10', { updatedBy: 'l-sunday' })],
  },
  { id: 'e-3', kind: 'shelling', told: [told('l-gone', '2026-05-10', { withdrawnBy: 'r-9' })] },
  { id: 'e-4', kind: 'shelling', told: [told('l-later', '2026-05-10'), told('l-hidden', '2026-05-10')] },
])
const clock = { asOf: Date.parse('2026-05-10T12:00Z'), zone: 'UTC', day: '2026-05-10', since: 0 }
const hide = { kind: 'hide' as const, target: 'l-hidden', id: 'd', made: '2026-05-10T00:00Z', by: 'x', why: '' }
const settled: Settled = { clock, story: { ...story, later: ['l-later'], decisions: [hide] }, later: [] }
const reports = story.reports.map(({ report }) => ({
  id: report.id,
  input: report.input,
  language: 'en',
  version: 1,
  publishedAt: { value: '2026-05-10', inferred: false, reasons: [] },
  status: 'read' as const,
}))
const made = (range: DayRange) => briefOfDays({ ...EMPTY_BRIEF, reports }, settled, range)
const idsOf = (range: DayRange) => filterBrief(made(range)).sections.flatMap(({ lines }) => lines.map(({ id }) => id))

test('lines are of the days asked for; where the words give none, of the day they were published', () => {
  assert.deepEqual(idsOf({ from: '2026-05-10', to: '2026-05-10' }), ['l-sunday', 'l-undated'])
  assert.deepEqual(idsOf({ to: '2026-05-09' }), ['l-early'])
  assert.deepEqual(idsOf({ from: '2026-05-11' }), [])
  assert.deepEqual(idsOf({}), ['l-early', 'l-sunday', 'l-undated'])
})

test('what was withdrawn is known, so that it can be taken back, and leaves with the filter', () => {
  const whole = made({})
  const lines = whole.sections.flatMap(({ lines: each }) => each)
  assert.equal(lines.find(({ id }) => id === 'l-gone')?.state, 'withdrawn')
  assert.ok(!JSON.stringify(filterBrief(whole)).includes('report l-gone said'))
})

test('sections and events hold the lines that are left', () => {
  const brief = made({ from: '2026-05-10' })
  assert.deepEqual(
    brief.sections.map(({ heading }) => heading),
    ['Attacks and casualties'],
  )
  assert.deepEqual(
    filterBrief(brief).events.map(({ id, lines }) => [id, lines]),
    [
      ['e-1', ['l-sunday']],
      ['e-2', ['l-undated']],
    ],
  )
})
