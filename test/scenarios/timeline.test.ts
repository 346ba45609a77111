import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeStoryTimeline, type ReadReport } from '../../src/brief/index.ts'
import { readData } from '../../src/cli/read-data.ts'
import { timelineOutline } from '../../src/publish/timeline-outline.ts'
import { loadReaders, readReport } from '../../src/read/read-report.ts'
import { reportOf, type Told } from './brief-of.ts'

const readers = loadReaders(readData)
const read = (told: Told): ReadReport => {
  const report = reportOf(told)
  return { report, reading: readReport(report, readers, { notAfter: '2031-12-31' }) }
}

const STORY = [
  {
    outlet: 'A',
    at: '2031-06-02T10:00Z',
    text: 'The dam above Orso failed on Monday, Mayor Lena Falk said. Four people were killed.',
  },
  {
    outlet: 'B',
    at: '2031-06-02T15:00Z',
    text: 'The dam above Orso failed on Monday after days of rain, the river authority said.',
  },
  {
    outlet: 'A',
    at: '2031-06-05T10:00Z',
    text: 'Two engineers were arrested on Thursday over the dam at Orso, prosecutors said.',
  },
  {
    outlet: 'B',
    at: '2031-06-05T12:00Z',
    text: 'Prosecutors said two engineers were arrested on Thursday over the dam that failed on Monday at Orso.',
  },
  { outlet: 'C', at: '2031-06-09T10:00Z', text: 'A market in Tarn reopened on Monday.' },
].map(read)

test('a timeline holds the days that most reports speak of, each line with its speaker', () => {
  const { days, story } = makeStoryTimeline(STORY, { days: 2, sentences: 1 })
  assert.deepEqual(
    days.map(({ day }) => day),
    ['2031-06-02', '2031-06-05'],
  )
  for (const { lines } of days) assert.equal(lines.length, 1)
  assert.match(days[0]!.lines[0]!.text, /dam above Orso failed/)
  assert.match(days[1]!.lines[0]!.text, /engineers were arrested/)
  assert.ok(days.every(({ lines }) => lines[0]!.chain.length > 0 && lines[0]!.evidence.length > 0))
  assert.ok(story.name.length > 0)
})

test('the order of the reports changes nothing, and reports of later are left out', () => {
  const one = JSON.stringify(makeStoryTimeline(STORY))
  assert.equal(JSON.stringify(makeStoryTimeline([...STORY].reverse())), one)
  const early = makeStoryTimeline(STORY, { asOf: '2031-06-03T00:00Z' })
  assert.deepEqual(
    early.days.map(({ day }) => day),
    ['2031-06-02'],
  )
})

test('nothing dated makes an empty timeline, printed as such', () => {
  const undated = read({ outlet: 'A', text: 'The bridge was painted.' })
  const timeline = makeStoryTimeline([undated])
  assert.deepEqual(timeline.days, [])
  assert.ok(timelineOutline(timeline).some((block) => block.kind === 'title' && block.date === 'no dated day'))
})
