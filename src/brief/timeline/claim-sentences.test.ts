import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import type { Report } from '../../model/index.ts'
import { loadReaders, readReport } from '../../read/read-report.ts'
import { type Claim, reconcile } from '../../reconcile/index.ts'
import { claimSentences } from './claim-sentences.ts'
import { makeTimeline } from './make-timeline.ts'

const readers = loadReaders(readData)

function report(id: string, value: string, text: string): Report {
  const publishedAt = { value, inferred: false, reasons: [] }
  const parts = { headings: [], regions: [], removed: [], map: [] }
  return { kind: 'report', id, input: id, language: 'en', version: 1, publishedAt, text, ...parts }
}

const reports = [
  report(
    'a',
    '2031-05-05T18:00+02:00',
    'The dam at Velm broke on Monday and flooded the lower town of Ostrel. At least 12 people were killed, the mayor ' +
      'said. The army plans to bring tents on Tuesday.',
  ),
  report(
    'b',
    '2031-05-06T23:30-05:00',
    'Soldiers carried tents and boats to flooded Ostrel on Tuesday. The mayor of Ostrel said on Tuesday that 14 people ' +
      'were killed when the dam at Velm broke on Monday.',
  ),
  report('undated', '', 'The dam at Velm held for ninety years.'),
].map((one) =>
  one.publishedAt?.value === '' ? { ...one, publishedAt: { ...one.publishedAt, value: 'unknown' } } : one,
)

const story = reconcile(
  reports.map((one) => ({ report: one, reading: readReport(one, readers, { notAfter: '2031-05-31' }) })),
  { asOf: Date.parse('2031-05-31') },
)

test('every sentence of a dated report is there once, in its place, with the days it names', () => {
  const { sentences } = claimSentences(story.claims, 'Z')
  const places = sentences.map(({ report: id, position }) => `${id} ${position}`)
  assert.deepEqual([...places].sort(), ['a 0', 'a 1', 'a 2', 'b 0', 'b 1'])
  const first = sentences.find(({ report: id, position }) => id === 'a' && position === 0)!
  assert.deepEqual(first.named, ['2031-05-05'])
  assert.equal(first.text, 'The dam at Velm broke on Monday and flooded the lower town of Ostrel.')
})

test('the day of publication is the one in the zone asked for', () => {
  const dayOf = (zone: string): string | undefined =>
    claimSentences(story.claims, zone).sentences.find(({ report: id }) => id === 'b')?.published
  assert.equal(dayOf('-05:00'), '2031-05-06')
  assert.equal(dayOf('Z'), '2031-05-07')
})

test('a sentence leads back to its claims, and says their figures and modality', () => {
  const { sentences, claimsOf, said } = claimSentences(story.claims, 'Z')
  for (const sentence of sentences) assert.equal(claimsOf(sentence).length > 0, true)
  const killed = sentences.find(({ text }) => text.includes('12 people'))!
  assert.deepEqual(said(killed).figures, ['killed 12'])
  const planned = sentences.find(({ text }) => text.includes('plans'))!
  assert.equal(said(planned).modality, 'planned')
})

test('a withdrawn claim is left out', () => {
  const withdrawn = story.claims.map((claim): Claim => ({ ...claim, withdrawnBy: 'c' }))
  assert.deepEqual(claimSentences(withdrawn, 'Z').sentences, [])
})

test('a timeline is made of them', () => {
  const { sentences, claimsOf, said } = claimSentences(story.claims, 'Z')
  const timeline = makeTimeline(sentences, { from: '2031-05-01', to: '2031-05-31', days: 1, sentences: 1, said })
  assert.equal(timeline[0]?.date, '2031-05-05')
  assert.equal(claimsOf(timeline[0]!.sentences[0]!).length > 0, true)
})
