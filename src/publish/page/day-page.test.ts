import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Brief, Line } from '../../model/index.ts'
import { makeDayPage, makeLead } from './day-page.ts'

const AT = '2031-06-11T10:00:00Z'

const line = (id: string, rest: Partial<Line> = {}): Line => ({
  id,
  text: 'Nine people died in Tarn.',
  state: 'new',
  mode: 'indirect',
  modality: 'happened',
  chain: [{ name: 'Ana Ruiz', kind: 'person', role: 'mayor', read: 'mayor Ana Ruiz' }],
  origins: 1,
  carriers: ['r-1'],
  grade: { source: 'F', information: 6 },
  places: [],
  figures: [],
  evidence: [{ report: 'r-1', start: 0, end: 4, quote: 'Nine', rule: 'said', role: 'content' }],
  ...rest,
})

const brief = (lines: Line[], rest: Partial<Brief> = {}): Brief => ({
  schema: 'sayso.brief/1',
  story: { name: 'the flood', start: '2031-06-10', dayNumber: 2, inferred: false, evidence: [] },
  day: '2031-06-11',
  asOf: AT,
  reports: [{ id: 'r-1', input: 'a.txt', outlet: 'Radio Tarn', language: 'en', version: 1, status: 'read' }],
  lead: lines.slice(0, 1).map(({ id }) => id),
  sections: [{ id: 's-1', heading: 'deaths', from: 'sayso', lines }],
  events: [],
  series: [],
  disputes: [],
  comingUp: [],
  corrections: [],
  changes: [],
  notKnown: [],
  leftOut: [],
  numbers: { reports: 1, copies: 0, outlets: 1, origins: 1, lines: lines.length, notRead: 0 },
  diagnostics: [],
  ...rest,
})

const context = { root: '', links: { home: 'index.html' }, texts: [], days: [] }
const withdrawn = brief([], {
  corrections: [{ id: 'c', kind: 'withdrawal', line: 'l-1', by: [], at: AT, stillCarriedBy: [], evidence: [] }],
})

test('words are ready to print', () => {
  const page = makeDayPage(brief([line('l-1')]), context)
  assert.equal(page.title, 'The flood, day 2 · Wednesday 11 June 2031')
  assert.equal(page.lead[0]?.credit, 'Ana Ruiz, mayor')
  assert.equal(page.sections[0]?.heading, 'Deaths')
  assert.deepEqual(page.facts, ['1 report'])
  assert.equal(page.standing, undefined)
})

test('an older page says how it stood, and strikes what was withdrawn since', () => {
  const page = makeDayPage(brief([line('l-1'), line('l-2')]), { ...context, newest: '../index.html', today: withdrawn })
  const [first, second] = page.sections[0]!.lines
  assert.equal(first?.state, 'withdrawn')
  assert.deepEqual(
    first?.tags.map(({ words }) => words),
    ['withdrawn'],
  )
  assert.equal(second?.state, 'new')
  assert.match(page.standing?.words ?? '', /as it stood at 11 June 2031, 10:00 UTC\. 1 line on it has been withdrawn/)
  assert.equal(page.edition, makeDayPage(brief([line('l-1'), line('l-2')]), context).edition)
  assert.equal(makeLead(brief([line('l-1')]), withdrawn)[0]?.state, 'withdrawn')
})

test('what nobody took back is not struck', () => {
  const page = makeDayPage(brief([line('l-2')]), { ...context, newest: '../index.html', today: withdrawn })
  assert.equal(page.sections[0]?.lines[0]?.state, 'new')
  assert.doesNotMatch(page.standing?.words ?? '', /withdrawn/)
})

test('the outlet longest silent comes first; worked-out dates and what is under embargo tell no silence', () => {
  const report = (id: string, outlet: string, value: string, rest = {}) => ({
    ...brief([]).reports[0]!,
    id,
    outlet,
    publishedAt: { value, inferred: false, reasons: [] },
    ...rest,
  })
  const page = makeDayPage(
    brief([], {
      reports: [
        report('a', 'Late News', '2031-06-11T09:00+02:00'),
        report('b', 'Early Post', '2031-06-11T05:00+02:00'),
        report('c', 'Early Post', '2031-06-10T05:00+02:00'),
        report('d', 'Guessed', '2031-06-09', { publishedAt: { value: '2031-06-09', inferred: true, reasons: [] } }),
        report('e', 'Secret', '2031-06-11T04:00+02:00', { status: 'embargoed' }),
      ],
    }),
    context,
  )
  assert.deepEqual(page.freshness, [
    { outlet: 'Early Post', at: '2031-06-11T03:00:00Z' },
    { outlet: 'Late News', at: '2031-06-11T07:00:00Z' },
  ])
})

test('words of a replaced figure are looked up where they are not printed', () => {
  const figure = { value: 3, bound: 'exact', what: 'killed', planned: false, scope: 'event', read: 'three' } as const
  const series = {
    id: 'n-1',
    what: 'killed',
    scope: 'event' as const,
    points: [
      { figure, line: 'l-0', at: '2031-06-10', state: 'superseded' as const },
      { figure: { ...figure, value: 5 }, line: 'l-1', at: AT, supersedes: 'l-0', state: 'latest' as const },
    ],
  }
  const page = makeDayPage(brief([line('l-1')], { series: [series] }), {
    ...context,
    wordsOf: (id) => (id === 'l-0' ? { words: 'Three people died.', credit: 'mayor' } : undefined),
  })
  const [before, after] = page.figures[0]!.points
  assert.equal(before?.words, 'Three people died.')
  assert.equal(before?.line, undefined)
  assert.equal(after?.line, 'l-1')
  assert.equal(after?.supersedes, 0)
})
