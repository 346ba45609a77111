import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import { analyse, loadLanguage } from '../../language/index.ts'
import { readTimes } from '../../read/times/index.ts'
import { dateSentences } from './dated-sentence.ts'

const language = loadLanguage(readData)

function dated(text: string, published: string): string[][] {
  const analysis = analyse(text, language)
  const { times } = readTimes(analysis, { publishedAt: published })
  return dateSentences(analysis, times, { id: 'r', published }).map(({ named }) => [...named])
}

test('days named outright, by weekday and as yesterday belong to their own sentences', () => {
  const text =
    'The dam at Velm broke on Monday. Engineers had warned of cracks on April 3. Nobody could say why yesterday. ' +
    'The lower town is under water.'
  assert.deepEqual(dated(text, '2031-05-08'), [['2031-05-05'], ['2031-04-03'], ['2031-05-07'], []])
})

test('a month, a year and a length of time name no day', () => {
  assert.deepEqual(dated('The dam was built in 1931, and repairs took three weeks in March.', '2031-05-08'), [[]])
})

test('a day named twice in a sentence counts once', () => {
  assert.deepEqual(dated('On May 5 it rained, and on May 5 the dam broke.', '2031-05-08'), [['2031-05-05']])
})
