import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import { analyse, loadLanguage } from '../../language/index.ts'
import { readTimes } from '../../read/times/index.ts'
import { namedDays } from './dated-sentence.ts'

const language = loadLanguage(readData)

function named(text: string): string[] {
  return namedDays(readTimes(analyse(text, language), { publishedAt: '2031-05-08' }).times)
}

test('days named outright, by weekday and as yesterday, in reading order', () => {
  const text =
    'The dam at Velm broke on Monday. Engineers had warned of cracks on April 3. Nobody could say why yesterday.'
  assert.deepEqual(named(text), ['2031-05-05', '2031-04-03', '2031-05-07'])
})

test('a month, a year and a length of time name no day', () => {
  assert.deepEqual(named('The dam was built in 1931, and repairs took three weeks in March.'), [])
})

test('a day named twice counts once, with or without an hour', () => {
  assert.deepEqual(named('On May 5 it rained, and at 9 pm on May 5 the dam broke.'), ['2031-05-05'])
})
