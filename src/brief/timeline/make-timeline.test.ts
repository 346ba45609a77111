import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DatedSentence } from './dated-sentence.ts'
import { makeTimeline, type TimelineRequest } from './make-timeline.ts'

const say = (report: string, published: string, lines: readonly (readonly [string, ...string[]])[]): DatedSentence[] =>
  lines.map(([text, ...named], position) => ({ report, position, text, published, named }))

const story = [
  ...say('a', '2031-05-05', [
    ['The dam at Velm broke on Monday and flooded the lower town of Ostrel', '2031-05-05'],
    ['Twelve people were killed in the flood at Ostrel'],
  ]),
  ...say('b', '2031-05-06', [
    ['Ostrel was flooded when the Velm dam broke on Monday', '2031-05-05'],
    ['The army brought boats and tents to Ostrel on Tuesday', '2031-05-06'],
  ]),
  ...say('c', '2031-05-07', [
    ['Boats of the army reached Ostrel on Tuesday', '2031-05-06'],
    ['The flood at Velm began on Monday when the dam broke', '2031-05-05'],
  ]),
  ...say('d', '2031-05-20', [
    ['A court heard engineers on Tuesday about cracks in the Velm dam', '2031-05-20'],
    ['The dam broke on May 5', '2031-05-05'],
  ]),
]

const request: TimelineRequest = { from: '2031-05-01', to: '2031-05-31', days: 2, sentences: 1 }

test('the days most told of, in order, each with what is said of it', () => {
  const timeline = makeTimeline(story, request)
  assert.deepEqual(
    timeline.map(({ date }) => date),
    ['2031-05-05', '2031-05-06'],
  )
  assert.match(timeline[0]!.sentences[0]!.text, /dam/)
  assert.match(timeline[1]!.sentences[0]!.text, /[Bb]oats/)
})

test('never more days or sentences than asked for', () => {
  for (const [days, sentences] of [
    [1, 1],
    [3, 2],
    [9, 9],
  ] as const) {
    const timeline = makeTimeline(story, { ...request, days, sentences })
    assert.equal(timeline.length <= days, true)
    assert.equal(
      timeline.every((day) => day.sentences.length <= sentences && day.sentences.length > 0),
      true,
    )
  }
})

test('only what was published in the span is used', () => {
  const timeline = makeTimeline(story, { ...request, days: 9, sentences: 9, to: '2031-05-06' })
  const reports = new Set(timeline.flatMap(({ sentences }) => sentences.map(({ report }) => report)))
  assert.deepEqual([...reports].sort(), ['a', 'b'])
})

test('a line of the day before is not said again, unless it says something new', () => {
  const daily = (second: string): DatedSentence[] => [
    ...say('a', '2031-05-05', [['Rescue teams searched flooded Ostrel for survivors on Monday', '2031-05-05']]),
    ...say('b', '2031-05-06', [[second, '2031-05-06']]),
  ]
  const asSaid = {
    ...request,
    said: (s: DatedSentence) => ({ words: new Set(s.text.split(' ')), figures: [], days: [] }),
  }
  const again = 'Rescue teams searched flooded Ostrel for survivors on Tuesday'
  assert.equal(makeTimeline(daily(again), asSaid)[1]?.sentences.some(({ report }) => report === 'b') ?? false, false)
  const news = 'A second body of water threatened the mills below Ostrel on Tuesday'
  assert.equal(makeTimeline(daily(news), asSaid)[1]?.sentences[0]?.report, 'b')
})

test('the order in which sentences are given changes nothing', () => {
  const wide = { ...request, days: 9, sentences: 3 }
  const expected = makeTimeline(story, wide)
  assert.deepEqual(makeTimeline([...story].reverse(), wide), expected)
  assert.deepEqual(makeTimeline([...story.slice(3), ...story.slice(0, 3)], wide), expected)
})

test('no reports, no timeline', () => {
  assert.deepEqual(makeTimeline([], request), [])
})
