import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Brief, Line } from '../../model/index.ts'
import { ORAM_DAM as brief, ORAM_LINES as lines } from '../export/oram-dam-for-test.ts'
import { renderMarkdown } from '../render-markdown.ts'
import { filterBrief, withdrawnLines } from './filter-brief.ts'
import { matchesLine } from './matches-line.ts'

const idsOf = (one: Brief) => one.sections.flatMap((section) => section.lines).map((line) => line.id)

test('without a filter only what was withdrawn goes, from everywhere', () => {
  const kept = filterBrief(brief)
  const gone = withdrawnLines(brief)
  assert.equal(gone.size, 1)
  assert.deepEqual(
    idsOf(kept),
    lines.filter((line) => !gone.has(line.id)).map((line) => line.id),
  )
  assert.ok(kept.series.every((series) => series.points.every((point) => point.state !== 'withdrawn')))
  assert.deepEqual(kept.corrections, brief.corrections)
  const [id] = gone
  const words = lines.find((line) => line.id === id)?.text ?? '?'
  assert.ok(!JSON.stringify(kept).includes(words))
})

test('a correction whose line is not printed is not struck out', () => {
  const markdown = renderMarkdown(filterBrief(brief))
  assert.match(markdown, /The Meridian withdraws its earlier report/)
  assert.ok(!markdown.includes('~~The Meridian withdraws'))
})

test('a filter keeps its lines, and nothing points to one that is gone', () => {
  const speaker = lines[0]!.chain[0]!.name
  const kept = filterBrief(brief, { speaker })
  const ids = new Set(idsOf(kept))
  assert.ok(ids.size > 0 && ids.size < lines.length)
  const pointed = [
    ...kept.lead,
    ...kept.events.flatMap((event) => event.lines),
    ...kept.series.flatMap((series) => series.points.map((point) => point.line)),
    ...kept.disputes.flatMap((dispute) => dispute.sides.flatMap((side) => side.lines)),
    ...kept.comingUp.flatMap((plan) => plan.lines),
    ...kept.notKnown.map((entry) => entry.line),
  ]
  for (const id of pointed) assert.ok(ids.has(id), id)
  assert.equal(kept.numbers.lines, ids.size)
  const carriers = new Set(lines.filter((line) => ids.has(line.id)).flatMap((line) => line.carriers))
  assert.deepEqual(
    kept.reports.map((report) => report.id),
    brief.reports.filter((report) => carriers.has(report.id)).map((report) => report.id),
  )
})

test('a dispute is never left with one side', () => {
  for (const { sides } of brief.disputes) {
    const [id] = sides[0]?.lines ?? []
    const line = lines.find((each) => each.id === id)
    const kept = filterBrief(brief, { speaker: line?.chain[0]?.name ?? '?' })
    for (const dispute of kept.disputes) {
      assert.equal(dispute.sides.length, brief.disputes.find((each) => each.id === dispute.id)?.sides.length)
      assert.ok(dispute.sides.every((side) => side.lines.length > 0))
    }
  }
})

test('a section is asked for by its heading or id', () => {
  const [section] = brief.sections
  assert.deepEqual(
    idsOf(filterBrief(brief, { section: section!.id })),
    idsOf(filterBrief(brief, { section: section!.heading })),
  )
  assert.deepEqual(idsOf(filterBrief(brief, { section: 'no such heading' })), [])
})

test('the heading of an event that was read from a withdrawn line is told by another', () => {
  const gone = lines.find((line) => line.state === 'withdrawn')!
  const other = lines.find((line) => line.state === 'new')!
  const event: Brief['events'][number] = {
    id: 'event-x',
    heading: 'The old story',
    headingEvidence: gone.evidence.slice(0, 1),
    kind: 'flood',
    lines: [gone.id, other.id],
    actors: [{ name: 'somebody', part: 'by', chain: [], evidence: gone.evidence.slice(0, 1) }],
  }
  const [kept] = filterBrief({ ...brief, events: [event] }).events
  assert.equal(kept?.heading, other.text)
  assert.deepEqual(kept?.actors, [])
})

const line: Line = {
  ...lines[0]!,
  chain: [
    { name: 'Ana Ruhle', kind: 'person', read: '', side: 'Government' },
    { name: 'Velmora Press Agency', kind: 'organisation', read: '' },
    { name: 'The Courier', kind: 'outlet', read: '' },
  ],
  places: [{ name: 'Tarn', read: 'the town', country: 'UA', admin1: 'Orle', precision: 'city' }],
}
const matches = (filter: Parameters<typeof matchesLine>[2]) =>
  matchesLine(line, { kind: 'shelling', section: { id: 'h-1', heading: 'Attacks and casualties' } }, filter)

test('a speaker is anybody who says or relays it, and not the outlet that carries it', () => {
  assert.ok(matches({ speaker: 'ruhle' }))
  assert.ok(matches({ speaker: 'Velmora Press Agency' }))
  assert.ok(!matches({ speaker: 'The Courier' }))
  assert.ok(!matches({ speaker: '' }))
})

test('sides, places, kinds and sections', () => {
  assert.ok(matches({ side: 'government', place: 'tarn', kind: 'Shelling', section: 'attacks' }))
  assert.ok(matches({ place: 'UA' }) && matches({ place: 'orle' }))
  assert.ok(!matches({ place: 'U' }))
  assert.ok(!matches({ kind: 'shell' }))
  assert.ok(!matches({ side: 'government', place: 'Karsk' }))
})
