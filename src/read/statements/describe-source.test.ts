import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { NameMention, PlaceMention, Source } from '../../model/index.ts'
import { readSample, spanOfWords } from './read-sample.ts'

function name(text: string, words: string, type: NameMention['type'], more: Partial<NameMention> = {}): NameMention {
  return { kind: 'name', rule: 'test', type, name: words, entity: words.length, ...spanOfWords(text, words), ...more }
}

function source(text: string, names: readonly NameMention[] = [], places: readonly PlaceMention[] = []): Source {
  const link = readSample(text, { names, places })[0]!.chain[0]
  assert.ok(link, 'nobody speaks')
  return link.source
}

test('a common noun tells the kind', () => {
  const kinds: readonly (readonly [string, Source['kind']])[] = [
    ['A guard said the pier was shut.', 'unnamed'],
    ['Police said the pier was shut.', 'office'],
    ['The report said the pier was shut.', 'document'],
    ['Local radio said the pier was shut.', 'outlet'],
    ['The company said the pier was shut.', 'organisation'],
  ]
  for (const [text, kind] of kinds) assert.equal(source(text).kind, kind, text)
})

test('a name keeps its role, before it or behind a comma', () => {
  const before = 'Harbour master Ida Cole said the pier was shut.'
  assert.deepEqual(source(before, [name(before, 'Ida Cole', 'PER')]), {
    name: 'Ida Cole',
    kind: 'person',
    role: 'Harbour master',
    read: 'Harbour master Ida Cole',
  })
  const behind = 'A clerk of the port, Ida Cole, said the pier was shut.'
  const { name: who, role } = source(behind, [name(behind, 'Ida Cole', 'PER')])
  assert.deepEqual([who, role], ['Ida Cole', 'clerk of the port'])
})

test('a side is read from the words, and is the country where the report names it', () => {
  assert.equal(source('Ukrainian officials said the pier was shut.').side, 'Ukrainian')
  const text = 'Norish officials said the pier was shut.'
  const place: PlaceMention = {
    kind: 'place',
    rule: 'test',
    part: 'demonym',
    place: { name: 'Norland', read: 'Norish', precision: 'country' },
    ...spanOfWords(text, 'Norish'),
  }
  assert.equal(source(text, [], [place]).side, 'Norland')
  assert.equal(source('A rebel commander said the pier was shut.').side, 'rebel')
  assert.equal(source('The historian said the pier was old.').side, undefined)
})

test('a town in the words of an unnamed speaker is not the speaker', () => {
  const text = 'Officials in Tarn said the pier was shut.'
  assert.equal(source(text, [name(text, 'Tarn', 'PER')]).name, 'Officials in Tarn')
})

test('two who speak with one voice are one link', () => {
  const text = 'Lira and Mastex said they had left.'
  assert.equal(source(text, [name(text, 'Mastex', 'ORG')]).name, 'Lira and Mastex')
})

test('a short form in brackets stands for the long one', () => {
  const text = 'The IHA said the pier was shut. The International Harbour Agency (IHA) has one office.'
  const short = text.lastIndexOf('IHA')
  const names = [
    name(text, 'IHA', 'ORG'),
    name(text, 'International Harbour Agency', 'ORG'),
    name(text, 'IHA', 'ORG', { start: short, end: short + 3 }),
  ]
  assert.equal(source(text, names).name, 'International Harbour Agency')
})

test('a name cut at its hyphen is whole again', () => {
  const text = 'The NGO Lira-Info said the pier was shut.'
  assert.equal(source(text, [name(text, 'NGO Lira', 'ORG')]).name, 'Lira-Info')
})

test('a surname finds the full name and role', () => {
  const text = 'Mayor Ida Cole left. Cole said the pier was shut.'
  const names = [name(text, 'Ida Cole', 'PER', { role: 'Mayor' })]
  const link = readSample(text, { names })[1]!.chain[0]!
  assert.deepEqual(link.source, { name: 'Ida Cole', kind: 'person', role: 'Mayor', read: 'Cole' })
})
