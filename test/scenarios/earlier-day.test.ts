import assert from 'node:assert/strict'
import { test } from 'node:test'
import { briefOf, linesOf, lineWith, type Told } from './brief-of.ts'

const FRIDAY: readonly Told[] = [
  {
    outlet: 'A',
    at: '2031-03-07T09:00Z',
    text: 'A shell hit the market in Odel on Friday and killed four people, the mayor said.',
  },
  { outlet: 'B', at: '2031-03-07T10:00Z', text: 'Dockers in Varn stopped work on Friday over unpaid wages.' },
]
const LATER: readonly Told[] = [
  {
    outlet: 'A',
    at: '2031-03-08T09:00Z',
    text: 'The number of people killed when a shell hit the market in Odel rose to six, the mayor said on Saturday.',
  },
  { outlet: 'C', at: '2031-03-08T11:00Z', text: 'A ferry sank off Brill on Saturday and nine passengers are missing.' },
  { outlet: 'D', at: '2031-03-09T08:00Z', text: 'Fishermen in Loos burned two patrol boats on Friday, police said.' },
]
const texts = (day?: string): string[] =>
  linesOf(briefOf([...FRIDAY, ...LATER], { asOf: '2031-03-09T12:00Z', ...(day ? { day } : {}) })).map(
    ({ text }) => text,
  )

test('the page of an earlier day tells nothing of later days', () => {
  const found = texts('2031-03-07').join('\n')
  assert.ok(found.includes('killed four people'))
  assert.ok(!found.includes('ferry') && !found.includes('rose to six'), found)
  const brief = briefOf([...FRIDAY, ...LATER], { asOf: '2031-03-09T12:00Z', day: '2031-03-07' })
  assert.ok(brief.leftOut.some(({ reason }) => reason === 'later-day'))
})

test('what was told later of that day is on its page', () => {
  assert.ok(texts('2031-03-07').some((text) => text.includes('patrol boats')))
})

test('a line that was brought up to date only later stands as it stood, and on the later page it is replaced', () => {
  const brief = briefOf([...FRIDAY, ...LATER], { asOf: '2031-03-09T12:00Z', day: '2031-03-07' })
  assert.equal(lineWith(brief, 'killed four people').state, 'new')
  const next = texts('2031-03-08')
  assert.ok(next.some((text) => text.includes('rose to six')))
  assert.ok(!next.some((text) => text.includes('killed four people')))
})

test('what was taken back later is struck on the page of its day', () => {
  const kill: Told = {
    outlet: 'A',
    at: '2031-03-20T09:00Z',
    title: 'KILL: Shell hits market in Odel',
    text: 'We withdraw our report of Friday that a shell hit the market in Odel and killed four people.',
    more: { correction: { kind: 'withdrawal', note: 'withdrawing its report' } },
  }
  const brief = briefOf([...FRIDAY, ...LATER, kill], { asOf: '2031-03-21T12:00Z', day: '2031-03-07' })
  assert.equal(lineWith(brief, 'killed four people').state, 'withdrawn')
  assert.ok(!linesOf(brief).some(({ text }) => text.includes('We withdraw')))
})
