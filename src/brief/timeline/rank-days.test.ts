import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DatedSentence } from './dated-sentence.ts'
import { rankDays } from './rank-days.ts'
import { weighStory } from './story-terms.ts'

const say = (report: string, position: number, text: string, ...named: string[]): DatedSentence => ({
  report,
  position,
  text,
  published: '2031-05-08',
  named,
})

const days = (sentences: readonly DatedSentence[], ...keywords: string[]): string[] =>
  rankDays(weighStory(sentences, keywords).told, '2031-05-01', '2031-05-31').map(({ day }) => day)

test('the day that more reports name comes first', () => {
  const sentences = [
    say('a', 0, 'The dam at Velm broke', '2031-05-05'),
    say('a', 1, 'The dam was inspected in Ostrel', '2031-05-06'),
    say('b', 0, 'Since the dam broke schools are shut', '2031-05-05'),
    say('c', 0, 'Water fell after the dam broke', '2031-05-05'),
  ]
  assert.deepEqual(days(sentences), ['2031-05-05', '2031-05-06'])
})

test('one report that names a day ten times has one voice', () => {
  const chatty = Array.from({ length: 10 }, (_, i) => say('a', i, `The dam was inspected ${i}`, '2031-05-06'))
  const sentences = [...chatty, say('b', 0, 'The dam broke', '2031-05-05'), say('c', 0, 'The dam broke', '2031-05-05')]
  assert.deepEqual(days(sentences), ['2031-05-05', '2031-05-06'])
})

test('days outside of the span are not ranked, nor the day of publication of a lone sentence', () => {
  const sentences = [say('a', 0, 'The dam was built', '2011-05-05'), say('b', 0, 'The dam holds')]
  assert.deepEqual(days(sentences), [])
})

test('a report that opens undated speaks of its day, half as loudly as one that names a day', () => {
  const dated = [say('a', 0, 'The dam at Velm broke', '2031-05-06'), say('a', 1, 'Mills stand still in Ostrel')]
  const undated = [say('b', 0, 'The dam at Velm broke'), say('b', 1, 'Mills stand still in Ostrel')]
  assert.deepEqual(days([...dated, ...undated]), ['2031-05-06', '2031-05-08'])
  const later = [say('c', 0, 'The dam at Velm broke', '2031-05-06'), say('c', 1, 'Mills stand still in Ostrel')]
  assert.deepEqual(days([...later]), ['2031-05-06'], 'the second sentence is undated and no opening')
})

test('a sentence with a keyword counts for more', () => {
  const sentences = [
    say('a', 0, 'A goat fair opens in Ostrel', '2031-05-04'),
    say('b', 0, 'A water main bursts in Ostrel', '2031-05-06'),
  ]
  assert.deepEqual(days(sentences), ['2031-05-04', '2031-05-06'])
  assert.deepEqual(days(sentences, 'water'), ['2031-05-06', '2031-05-04'])
})
