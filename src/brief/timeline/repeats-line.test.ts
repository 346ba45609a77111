import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentWords } from '../../reconcile/content-words.ts'
import { repeatsLine, type Said } from './repeats-line.ts'

const say = (text: string, rest: Partial<Said> = {}): Said => ({
  words: contentWords(text),
  figures: [],
  days: [],
  ...rest,
})

const yesterday = say('Rescue teams search flooded Ostrel for survivors after the Velm dam burst', {
  figures: ['killed 12'],
  modality: 'happened',
  days: ['2031-05-05'],
})

test('the same words with nothing new repeat', () => {
  assert.equal(
    repeatsLine(say('Survivors are searched for in flooded Ostrel after the Velm dam burst'), yesterday),
    true,
  )
  assert.equal(
    repeatsLine(say('Rescue teams search Ostrel', { figures: ['killed 12'], days: ['2031-05-05'] }), yesterday),
    true,
  )
})

test('a new figure, modality or day is news', () => {
  const text = 'Rescue teams search flooded Ostrel for survivors after the Velm dam burst'
  assert.equal(repeatsLine(say(text, { figures: ['killed 14'] }), yesterday), false)
  assert.equal(repeatsLine(say(text, { modality: 'planned' }), yesterday), false)
  assert.equal(repeatsLine(say(text, { days: ['2031-05-06'] }), yesterday), false)
  assert.equal(repeatsLine(say(text, { modality: 'happened' }), yesterday), true)
})

test('six tenths of the line are the border', () => {
  const line = (shared: number): Said => ({
    words: new Set(Array.from({ length: 10 }, (_, i) => (i < shared ? `old${i}` : `new${i}`))),
    figures: [],
    days: [],
  })
  const before: Said = { words: new Set(Array.from({ length: 20 }, (_, i) => `old${i}`)), figures: [], days: [] }
  assert.equal(repeatsLine(line(6), before), true)
  assert.equal(repeatsLine(line(5), before), false)
})

test('a longer line that adds as much as it repeats is news; no words say nothing', () => {
  const longer = say(
    'Rescue teams search flooded Ostrel while the minister of works resigns over unpaid inspections and a court opens files',
  )
  assert.equal(repeatsLine(longer, yesterday), false)
  assert.equal(repeatsLine(say(''), yesterday), false)
})
