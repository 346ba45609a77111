import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import { analyse, loadLanguage } from '../../language/index.ts'
import { loadGazetteer } from './gazetteer.ts'
import { resolveSpans } from './resolve-spans.ts'

const language = loadLanguage(readData)
const gazetteer = loadGazetteer(readData)

/** Resolves the stretches of `text` that are these words. */
function resolved(text: string, ...given: string[]) {
  const spans = given.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }))
  return resolveSpans(analyse(text, language), gazetteer, spans, { names: [] })
}

test('exactly the given stretches are resolved, in their order', () => {
  const [ohio, paris] = resolved('Ohio is not far from Paris, Ohio’s neighbour said.', 'Ohio', 'Paris')
  assert.equal(ohio?.entry?.feature, 'ADM1')
  assert.equal(paris?.entry?.name, 'Paris')
})

test('words that only describe are left aside', () => {
  const [iraq, twp] = resolved('northern Iraq and Madison Twp.', 'northern Iraq', 'Madison Twp.')
  assert.equal(iraq?.entry?.country, 'IQ')
  assert.equal(twp?.entry?.name, 'Madison')
})

test('a stretch that no list knows stays without an entry', () => {
  const [unknown] = resolved('They met in Qwxzkvania.', 'Qwxzkvania')
  assert.equal(unknown?.entry, undefined)
  assert.deepEqual(unknown?.bearers, [])
})
