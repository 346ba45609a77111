import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { analyse, loadLanguage } from '../../../language/index.ts'
import type { ReadData } from '../../../model/index.ts'
import { readWords } from '../../statements/index.ts'
import { findTriggers } from '../find-triggers.ts'
import { readEvents } from '../read-events.ts'
import { TRIGGERS } from '../triggers.ts'
import { WIDE_KINDS } from '../wide/wide-index.ts'
import { eventContext } from './event-context.ts'
import { EVENT_BITS } from './event-features.ts'
import { type EventModel, eventModelOf, loadEventModel, packEventModel } from './event-model.ts'
import { eventOptions } from './event-options.ts'

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
  const context = eventContext(w, findTriggers(w, []))
  return eventOptions(context, w.lower.indexOf(word)).map(({ kind }) => WIDE_KINDS[kind]!)
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

test('without a model the rules answer; a model may take from them and add', () => {
  const text = 'The army shelled the port.'
  assert.deepEqual(told(text), ['shelling: shelled'])
  assert.deepEqual(told(text, { choose: (_, found) => [...found] }), ['shelling: shelled'])
  assert.deepEqual(told(text, { choose: () => [] }), [])
  assert.deepEqual(told(text, eventModelOf(new Float32Array(1 << EVENT_BITS), 1)), [])
})

test('weights survive the file; a file of another form is refused', () => {
  const weights = Float32Array.from({ length: 1 << EVENT_BITS }, (_, i) => ((i * 7) % 11) - 5)
  const bytes = packEventModel(weights, -2)
  const text = 'The council closed the bridge. Rebels took the hill and 40 people fled. Prices rose.'
  assert.deepEqual(
    told(
      text,
      loadEventModel(() => bytes),
    ),
    told(text, eventModelOf(weights, -2)),
  )
  assert.throws(() => loadEventModel(() => new Uint8Array(64)), /not a model of happenings/)
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
    model.choose(w, findTriggers(w, []))
    return performance.now() - start
  }
  time(500)
  const small = Math.min(time(500), time(500), time(500))
  // Eight times the text: linear is 8, quadratic 64.
  assert.ok(Math.min(time(4000), time(4000)) < small * 40)
})
