import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import { analyse, loadLanguage } from '../../language/index.ts'
import type { TimeMention } from '../../model/index.ts'
import { readFigures } from './read-figures.ts'

const language = loadLanguage(readData)

/** Marks `words` of the text as the day `value`. */
function time(text: string, words: string, value: string): TimeMention {
  const start = text.indexOf(words)
  assert.ok(start >= 0)
  const end = start + words.length
  return { kind: 'time', type: 'DATE', start, end, rule: 'test', time: { value, read: words, inferred: false } }
}

function figure(text: string, ...times: TimeMention[]) {
  return readFigures(analyse(text, language), { times }).find((mention) => mention.figure.what !== 'duration')!.figure
}

test('since and as-of of totals', () => {
  const since = 'About 13,000 people were arrested in the north since February 24.'
  assert.equal(figure(since, time(since, 'February 24', '2022-02-24')).since, '2022-02-24')
  const start = 'They held two rounds since the start of the siege on 2 May.'
  assert.equal(figure(start, time(start, '2 May', '2022-05-02')).since, '2022-05-02')
  const reached = 'The number of refugees reached 1.5 million on Sunday.'
  const read = figure(reached, time(reached, 'Sunday', '2022-03-06'))
  assert.equal(read.asOf, '2022-03-06')
  assert.equal(read.since, undefined)
})

test('a toll is given as of its day', () => {
  const text = 'The death toll rose to 45 on Monday.'
  const read = figure(text, time(text, 'Monday', '2022-03-07'))
  assert.deepEqual([read.scope, read.asOf], ['event', '2022-03-07'])
})

test('a count of one event has neither', () => {
  const text = 'The blast on Sunday killed 12 people.'
  const read = figure(text, time(text, 'Sunday', '2022-03-06'))
  assert.equal(read.asOf, undefined)
  assert.equal(read.since, undefined)
})

test('times of other sentences are left alone', () => {
  const text = 'It began on 2 May. So far 140 people have died.'
  const read = figure(text, time(text, '2 May', '2022-05-02'))
  assert.equal(read.scope, 'total')
  assert.equal(read.asOf, undefined)
})
