import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Report } from '../model/index.ts'
import { findCopies } from './copies.ts'

const report = (id: string, text: string): Report => ({
  kind: 'report',
  id,
  input: id,
  language: 'en',
  version: 1,
  text,
  headings: [],
  regions: [],
  removed: [],
  map: [],
})

const wire =
  'Two ferries collided in the strait of Omar on Friday and at least nine passengers are missing, the coast guard said. ' +
  'Divers went down before dawn and found one of the lifeboats empty on the northern shore. ' +
  'The captain of the larger ship told investigators that the fog had come within minutes and that his radar was dark.'

test('a copy cut to a third, and one with paragraphs of its own, are copies of the first', () => {
  const cut = wire.slice(0, wire.indexOf('Divers'))
  const added = `${wire} The town of Omar has asked for the old lighthouse to be lit again, and its council meets on Monday to decide.`
  const copies = findCopies([report('a', wire), report('b', cut), report('c', added)])
  assert.deepEqual(
    [...copies],
    [
      ['b', 'a'],
      ['c', 'a'],
    ],
  )
})

test('another report of the same event in its own words is none', () => {
  const own =
    'Nine people were still missing on Friday night after a collision between two ferries near Omar. ' +
    'A diver who took part in the search said the water was too dark to see a hand.'
  assert.equal(findCopies([report('a', wire), report('b', own)]).size, 0)
})

test('a report that quotes one sentence of another is none', () => {
  const quotes =
    'The port of Omar opened a centre for relatives in the customs hall, with beds, doctors and a telephone line. ' +
    'The harbour master said fuel had been pumped out of the smaller ship and booms laid around the wreck. ' +
    'The captain of the larger ship told investigators that the fog had come within minutes.'
  assert.equal(findCopies([report('a', wire), report('b', quotes)]).size, 0)
})
