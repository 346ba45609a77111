import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Brief, Decision, DecisionContent } from '../../src/model/index.ts'
import { briefOf, linesOf, lineWith, type Told } from './brief-of.ts'

const REPORTS: readonly Told[] = [
  {
    outlet: 'A',
    at: '2031-03-07T09:00Z',
    text: 'A shell hit the market in Odel on Friday and killed four people, the mayor said.\n\nDockers in Varn stopped work on Friday over unpaid wages, their union said.',
  },
  {
    outlet: 'B',
    at: '2031-03-07T10:00Z',
    text: 'Eight people were injured when a roof fell in at the fish hall in Odel on Friday, medics said.',
  },
]

let count = 0
function decide(content: DecisionContent): Decision {
  count++
  return { id: `d-${count}`, made: `2031-03-07T10:0${count % 10}:00Z`, by: 'Ida', why: 'seen at the desk', ...content }
}

const brief = (...decisions: Decision[]): Brief => briefOf(REPORTS, { decisions, asOf: '2031-03-07T12:00Z' })
const market = (from: Brief) => lineWith(from, 'shell hit')
const dockers = (from: Brief) => lineWith(from, 'Dockers')

test('a hidden line is left out with its reason; undone it is back', () => {
  const hide = decide({ kind: 'hide', target: dockers(brief()).id })
  const hidden = brief(hide)
  assert.ok(!linesOf(hidden).some((line) => line.text.includes('Dockers')))
  assert.ok(hidden.leftOut.some((entry) => entry.line === hide.target && entry.reason === 'hidden'))
  const undone = brief(hide, decide({ kind: 'undo', target: hide.id }))
  assert.ok(linesOf(undone).some((line) => line.text.includes('Dockers')))
  assert.ok(!undone.changes.some((change) => change.id.includes(hide.id)))
})

test('a pinned line leads', () => {
  const pinned = brief(decide({ kind: 'pin', target: dockers(brief()).id }))
  assert.equal(pinned.lead[0], dockers(pinned).id)
  assert.notEqual(brief().lead[0], dockers(brief()).id)
})

test('events put together are one, and taken apart again when undone', () => {
  const before = brief()
  const [first, second] = [market(before).event!, lineWith(before, 'Eight people').event!]
  assert.notEqual(first, second)
  const merge = decide({ kind: 'merge', target: second, events: [first] })
  const merged = brief(merge)
  assert.equal(market(merged).event, first)
  assert.equal(lineWith(merged, 'Eight people').event, first)
  const apart = brief(merge, decide({ kind: 'split', target: second, lines: [lineWith(before, 'Eight people').id] }))
  assert.notEqual(market(apart).event, lineWith(apart, 'Eight people').event)
})

test('a line the desk takes back is struck, and its figure with it', () => {
  const taken = brief(decide({ kind: 'withdraw', target: market(brief()).id }))
  assert.equal(market(taken).state, 'withdrawn')
  assert.equal(taken.corrections[0]?.by[0]?.name, 'Ida')
  const points = taken.series.flatMap((series) => series.points).filter((point) => point.figure.value === 4)
  assert.deepEqual(
    points.map((point) => point.state),
    ['withdrawn'],
  )
})

test('a section may be reworded and a source graded', () => {
  const section = brief().sections[0]!
  const reworded = brief(decide({ kind: 'heading', target: section.id, heading: 'At the market' }))
  assert.equal(reworded.sections[0]!.heading, 'At the market')
  assert.equal(reworded.sections[0]!.from, 'desk')
  const graded = brief(
    decide({ kind: 'grade', target: 'the union', grade: 'B' }),
    decide({ kind: 'grade', target: 'Mayor', grade: 'C' }),
  )
  assert.equal(market(graded).grade.source, 'C')
})

test('a decision about what is not there says so', () => {
  const lapsed = brief(decide({ kind: 'pin', target: 'l-gone' }))
  assert.ok(
    lapsed.diagnostics.some(
      (diagnostic) => diagnostic.code === 'decision-lapsed' && diagnostic.message.includes('l-gone'),
    ),
  )
  assert.ok(!brief().diagnostics.some((diagnostic) => diagnostic.code === 'decision-lapsed'))
})

test('a decision made later than the moment asked about is not known yet', () => {
  const late: Decision = { ...decide({ kind: 'hide', target: dockers(brief()).id }), made: '2031-03-07T13:00:00Z' }
  assert.ok(linesOf(brief(late)).some((line) => line.text.includes('Dockers')))
  // With no moment asked about, whatever the desk decided holds, however old the newest report is.
  const today = briefOf(REPORTS, { decisions: [late] })
  assert.ok(!linesOf(today).some((line) => line.text.includes('Dockers')))
})
