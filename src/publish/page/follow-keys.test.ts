import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Brief, Line } from '../../model/index.ts'
import { followGroups, followKey, followQuery, lineKeys } from './follow-keys.ts'

const line = (id: string, rest: Partial<Line> = {}): Line => ({
  id,
  text: 'The bridge fell.',
  state: 'new',
  mode: 'indirect',
  modality: 'happened',
  chain: [
    { name: 'Ana Ruiz', kind: 'person', side: 'council', read: 'Ana Ruiz' },
    { name: 'Radio Tarn', kind: 'outlet', read: '' },
  ],
  origins: 1,
  carriers: [],
  grade: { source: 'F', information: 6 },
  places: [],
  figures: [],
  evidence: [],
  ...rest,
})

const keysOf = (one: Line) => lineKeys(one, new Map([['e1', 'flood']])).map(([key]) => key)

test('a line answers to its speaker, side, places and kind of event, not to the outlet that carried it', () => {
  const placed = line('l1', { event: 'e1', places: [{ name: 'Tarn', read: 'Tarn', precision: 'city' }] })
  assert.deepEqual(keysOf(placed), ['speaker:ana ruiz', 'side:council', 'place:tarn', 'kind:flood'])
})

test('who relays words is followed too, as in feeds and exports', () => {
  const agency = { name: 'Tarn Agency', kind: 'organisation', read: '' } as const
  const [speaker, outlet] = line('l1').chain
  assert.deepEqual(keysOf(line('l1', { chain: [speaker!, agency, outlet!] })), [
    'speaker:ana ruiz',
    'speaker:tarn agency',
    'side:council',
  ])
  assert.equal(followQuery(followKey('place', 'Bad Tarn & Co')), 'place=bad+tarn+%26+co')
})

test('nobody can follow “an unnamed officer”', () => {
  assert.deepEqual(keysOf(line('l1', { chain: [{ name: 'officer', kind: 'unnamed', read: 'an officer' }] })), [])
})

test('a further origin counts, the same one twice does not', () => {
  const chain = [{ name: 'ANA RUIZ', kind: 'person', read: '' } as const]
  const other = [{ name: 'Luis Vega', kind: 'person', read: '' } as const]
  assert.deepEqual(keysOf(line('l1', { otherChains: [chain, other] })), [
    'speaker:ana ruiz',
    'speaker:luis vega',
    'side:council',
  ])
})

test('groups list most lines first, with a feed where there is one', () => {
  const other = line('l3', { chain: [{ name: 'Luis Vega', kind: 'person', read: '' }] })
  const brief = {
    events: [],
    sections: [{ id: 's', heading: 'H', from: 'sayso', lines: [other, line('l1'), line('l2')] }],
  } as unknown as Brief
  const [speakers, sides] = followGroups(brief, (key) => (key === 'speaker:ana ruiz' ? '/feed' : undefined))
  assert.deepEqual(speakers?.entries, [
    { key: followKey('speaker', 'Ana Ruiz'), name: 'Ana Ruiz', count: 2, feed: '/feed' },
    { key: 'speaker:luis vega', name: 'Luis Vega', count: 1 },
  ])
  assert.equal(sides?.name, 'Sides')
})
