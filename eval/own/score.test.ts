import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { GoldFile } from '../gold/gold-schema.ts'
import { resolveGold } from '../gold/load-gold.ts'
import { markMisses } from '../misses/gold-misses.ts'
import { type Marks, marksOfGold } from './marks.ts'
import { type Compare, f1 } from './pair.ts'
import * as score from './score.ts'

const file: GoldFile = {
  id: 'a-01',
  split: 'dev',
  genre: 'agency',
  outlet: 'Northern Wire',
  date: '2031-05-04',
  text: [
    'Rockets hit the depot in Velm and killed at least 12 guards, Mayor Ana Ruiz said.',
    'She told Radio Tarn that police feared for three more. “It will be rebuilt,” she said. “Nobody will stop us.”',
    'Prices in the town rose 8 percent last week.',
  ],
  statements: [
    {
      in: 'Rockets … said.',
      chain: [{ name: 'Ana Ruiz', read: 'Mayor Ana Ruiz', kind: 'person' }],
      cue: 'said',
      content: 'Rockets … guards',
      mode: 'indirect',
      modality: 'happened',
    },
    {
      in: 'She … more.',
      chain: [
        { name: 'police', read: 'police', kind: 'organisation' },
        { name: 'Ana Ruiz', read: 'She', antecedent: 'Mayor Ana Ruiz', kind: 'person' },
        { name: 'Radio Tarn', read: 'Radio Tarn', kind: 'outlet' },
      ],
      cue: 'feared',
      content: 'for three more',
      mode: 'indirect',
      modality: 'possible',
    },
    {
      in: '“It … said.',
      chain: [{ name: 'Ana Ruiz', read: 'she', antecedent: 'She', kind: 'person' }],
      cue: 'said',
      content: 'It will be rebuilt',
      mode: 'direct',
      modality: 'planned',
    },
    {
      in: '“Nobody … us.”',
      chain: [{ name: 'Ana Ruiz', kind: 'person', inferred: true }],
      content: 'Nobody will stop us',
      mode: 'direct',
      modality: 'planned',
    },
    { in: 'Prices … week.', chain: [], content: 'Prices … week', mode: 'narrated', modality: 'happened' },
  ],
  figures: [
    { read: 'at least 12', value: 12, bound: 'min', what: 'killed', of: 'guards', scope: 'event' },
    { read: 'three', value: 3, bound: 'exact', what: 'people', scope: 'event' },
    { read: '8 percent', value: 8, bound: 'exact', what: 'prices', unit: '%', change: 'up', scope: 'period' },
  ],
  events: [
    { kind: 'shelling', trigger: 'hit', by: ['Rockets'], against: ['the depot'] },
    { kind: 'prices', trigger: 'rose' },
  ],
  places: [],
}
const gold = marksOfGold(resolveGold(file))

const COMPARED: Readonly<Record<string, Compare>> = {
  chains: score.compareChains,
  longChains: score.compareLongChains,
  statements: score.compareStatements,
  modality: score.compareModality,
  planned: score.compareOneModality('planned'),
  figures: score.compareFigures,
  values: score.compareFigureValues,
  kinds: score.compareFigureKinds,
  events: score.compareEvents,
  eventsLoosely: score.compareEventsLoosely,
  actors: score.compareActors,
}
const figuresOf = (read: Marks): Record<string, number> =>
  Object.fromEntries(Object.entries(COMPARED).map(([name, compare]) => [name, Math.round(f1(compare(gold, read)))]))
/** What is below 100. */
const lost = (read: Marks): Record<string, number> =>
  Object.fromEntries(Object.entries(figuresOf(read)).filter(([, value]) => value < 100))
const statement = (at: number, more: Partial<Marks['statements'][number]>): Marks => {
  return { ...gold, statements: gold.statements.map((one, i) => (i === at ? { ...one, ...more } : one)) }
}

test('gold against gold is 100 everywhere, and has no misses', () => {
  assert.deepEqual(lost(gold), {})
  assert.deepEqual(markMisses(gold, gold), [])
})

test('nothing read is nothing right', () => {
  const none = { ...gold, statements: [], figures: [], events: [] }
  assert.ok(Object.values(figuresOf(none)).every((value) => value === 0))
})

test('another modality costs its own statement and no other', () => {
  assert.deepEqual(lost(statement(0, { modality: 'ongoing' })), { modality: 80 })
  assert.deepEqual(lost(statement(2, { modality: 'happened' })), { modality: 80, planned: 67 })
})

test('chains: a link missing, one too many, the wrong order, the wrong name for a pronoun', () => {
  const [police, ruiz, radio] = gold.statements[1]!.chain
  assert.deepEqual(lost(statement(1, { chain: [police!, ruiz!] })), { chains: 67, longChains: 0 })
  assert.deepEqual(lost(statement(1, { chain: [ruiz!, police!, radio!] })), { chains: 67, longChains: 0 })
  assert.deepEqual(lost(statement(2, { chain: [ruiz!, radio!] })), { chains: 67, longChains: 67 })
  assert.deepEqual(lost(statement(2, { chain: [{ ...police!, read: gold.statements[2]!.chain[0]!.read! }] })), {
    chains: 67,
  })
})

test('chains: a chain for a narrated sentence is one too many', () => {
  assert.deepEqual(lost(statement(4, { chain: gold.statements[0]!.chain })), { chains: 86 })
})

test('chains: inferred links are neither demanded nor punished', () => {
  assert.deepEqual(lost(statement(3, { chain: [] })), {})
  const inferred = { name: 'Ana Ruiz', back: false, inferred: true }
  assert.deepEqual(lost(statement(4, { chain: [inferred] })), {})
  const [own] = gold.statements[0]!.chain
  assert.deepEqual(lost(statement(0, { chain: [own!, { ...inferred, name: 'Radio Tarn' }] })), {})
})

test('chains: the same words cut otherwise are the same link', () => {
  const read = gold.statements[0]!.chain[0]!.read!
  const titled = { name: 'the mayor', read: { start: read.start, end: read.start + 5 }, back: false, inferred: false }
  assert.deepEqual(lost(statement(0, { chain: [titled] })), {})
})

test('a statement cut to less than half is not found, and all that hangs on it is lost', () => {
  const { start } = gold.statements[0]!.content[0]!
  const cut = { content: [{ start, end: start + 12 }] }
  assert.deepEqual(lost(statement(0, cut)), { chains: 67, statements: 80, modality: 80 })
})

test('figures: value, kind and scope each cost', () => {
  const spoil = (more: Partial<Marks['figures'][number]>): Marks => {
    return { ...gold, figures: gold.figures.map((one, i) => (i === 0 ? { ...one, ...more } : one)) }
  }
  assert.deepEqual(lost(spoil({ value: 13 })), { figures: 67, values: 67, kinds: 67 })
  assert.deepEqual(lost(spoil({ what: 'injured' })), { figures: 67, kinds: 67 })
  assert.deepEqual(lost(spoil({ scope: 'total' })), { figures: 67 })
  assert.deepEqual(lost(spoil({ bound: 'exact' })), {})
})

test('events: kind, trigger and actors', () => {
  const spoil = (more: Partial<Marks['events'][number]>): Marks => {
    return { ...gold, events: gold.events.map((one, i) => (i === 0 ? { ...one, ...more } : one)) }
  }
  assert.deepEqual(lost(spoil({ kind: 'bombing' })), { events: 50, eventsLoosely: 50, actors: 0 })
  const { start, end } = gold.statements[0]!.content[0]!
  assert.deepEqual(lost(spoil({ start: end - 6, end })), { events: 50 })
  assert.deepEqual(lost(spoil({ start: end + 200, end: end + 206 })), { events: 50, eventsLoosely: 50, actors: 0 })
  const [by, against] = gold.events[0]!.actors
  assert.deepEqual(lost(spoil({ actors: [by!] })), { actors: 67 })
  assert.deepEqual(lost(spoil({ actors: [by!, { ...against!, part: 'with' }] })), { actors: 50 })
  assert.ok(start < end)
})

test('misses name what was lost', () => {
  const kinds = (read: Marks): string[] => markMisses(gold, read).map(({ kind, rule }) => `${kind} · ${rule}`)
  assert.deepEqual(kinds(statement(0, { modality: 'ongoing', rule: 'ongoing' })), [
    'modality · happened as ongoing (ongoing)',
  ])
  assert.deepEqual(kinds(statement(2, { chain: [] })), ['chain · 1 links as 0'])
  assert.deepEqual(kinds({ ...gold, figures: gold.figures.slice(1) }), ['figure, not found · killed'])
  assert.deepEqual(kinds({ ...gold, events: gold.events.slice(0, 1) }), ['event, not found · prices'])
})
