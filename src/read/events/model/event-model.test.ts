import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { analyse, loadLanguage } from '../../../language/index.ts'
import type { ReadData } from '../../../model/index.ts'
import { readWords } from '../../statements/index.ts'
import { hashWord } from '../../statements/model/hash-features.ts'
import { readEvents } from '../read-events.ts'
import { TRIGGERS } from '../triggers.ts'
import { WIDE_KINDS } from '../wide/wide-index.ts'
import {
  type EventModel,
  eventModelOf,
  type Limits,
  loadEventModel,
  packEventModel,
  unpackRows,
} from './event-model.ts'
import { eventOptions } from './event-options.ts'
import { EVENT_BITS } from './event-table.ts'

const readData: ReadData = (file) => readFileSync(path.join(import.meta.dirname, '../../../..', file))
const language = loadLanguage(readData)
const wordsOf = (text: string) => readWords(analyse(text, language), [])

function told(text: string, events?: EventModel): string[] {
  const context = { names: [], references: [], ...(events ? { events } : {}) }
  return readEvents(wordsOf(text), context).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}

/** Kinds that the words from `word` on may tell. */
function optionsAt(text: string, word: string): string[] {
  const w = wordsOf(text)
  return eventOptions(w, w.lower.indexOf(word)).map(({ kind }) => WIDE_KINDS[kind]!)
}

test('the wide list knows every kind', () => {
  assert.deepEqual([...WIDE_KINDS], Object.keys(TRIGGERS).sort())
})

test('words of the wide list may tell their kinds, in the use that the list names', () => {
  assert.ok(optionsAt('Thieves emptied the shop and made off with the till.', 'made').includes('theft'))
  assert.ok(!optionsAt('Thieves made bread.', 'made').includes('theft'))
  assert.ok(optionsAt('The frigate seized a trawler.', 'seized').includes('arrest'))
  assert.ok(optionsAt('The bridge has a slip road.', 'slip').includes('landslide'))
  assert.ok(!optionsAt('The green door stood there.', 'green').length)
})

test('a word that the tagger mistakes may still tell its kind; one with a hyphen is three tokens', () => {
  assert.ok(optionsAt('A jury acquitted the clerk.', 'acquitted').includes('verdict'))
  assert.ok(optionsAt('A run-off will be held in May.', 'run').includes('election'))
  assert.ok(!optionsAt('A run will be held in May.', 'run').includes('election'))
})

test('without a model the rules answer; a model takes their place', () => {
  const text = 'The army shelled the port.'
  assert.deepEqual(told(text), ['shelling: shelled'])
  assert.deepEqual(told(text, { choose: () => [] }), [])
  assert.deepEqual(told(text, eventModelOf(new Float32Array(1 << EVENT_BITS), { least: 1, margin: 0 })), [])
})

test('of one kind each sentence keeps its first word, unless a later one is far likelier', () => {
  const text = 'Rebels shelled the port and shelled the town.'
  const all = new Float32Array(1 << EVENT_BITS)
  const shelling = (limits: Limits) => told(text, eventModelOf(all, limits)).filter((one) => one.startsWith('shelling'))
  assert.deepEqual(shelling({ least: -1, margin: 1 }).length, 1)
})

test('weights survive the file; a file of another form is refused', () => {
  const weights = Float32Array.from({ length: 1 << EVENT_BITS }, (_, i) => ((i * 7) % 11) - 5)
  const rows = new Map([[hashWord('bridge'), Int8Array.from(WIDE_KINDS, (_, k) => k - 20)]])
  const limits = { least: -2, margin: 3 }
  const bytes = packEventModel(weights, limits, rows)
  const text = 'The council closed the bridge. Rebels took the hill and 40 people fled. Prices rose.'
  const loaded = loadEventModel(() => bytes)
  assert.deepEqual(told(text, loaded), told(text, eventModelOf(weights, limits, rows)))
  assert.deepEqual(unpackRows(bytes), rows)
  assert.throws(() => loadEventModel(() => new Uint8Array(64)), /not a model of happenings/)
  assert.throws(() => loadEventModel(() => bytes.slice(0, -1)), /not a model of happenings/)
})

test('the weights that ship read plain cases, and leave near misses', () => {
  const model = loadEventModel(readData)
  assert.deepEqual(told('The army shelled the port.', model), ['shelling: shelled'])
  assert.deepEqual(told('Police arrested three men on Monday.', model), ['arrest: arrested'])
  assert.deepEqual(told('A neighbour stole a silver cross from the church.', model), ['theft: stole'])
  assert.deepEqual(told('She said the song was about a green door.', model), [])
  assert.deepEqual(told('The boy took the bread.', model), [])
})

test('hostile text is weighed in time with its length', () => {
  const model = loadEventModel(readData)
  const time = (count: number): number => {
    const w = wordsOf('they take the hit and hold talks with the '.repeat(count))
    const start = performance.now()
    model.choose(w)
    return performance.now() - start
  }
  time(500)
  const small = Math.min(time(500), time(500), time(500))
  // Eight times the text: linear is 8, quadratic 64.
  assert.ok(Math.min(time(4000), time(4000)) < small * 40)
})
