import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import { loadGazetteer } from './gazetteer.ts'

const gazetteer = loadGazetteer(readData)
const entries = (name: string) => gazetteer.lookup(name).map(({ entry }) => entry)

test('old and new spellings lead to the same town', () => {
  for (const [one, other] of [
    ['Kiev', 'Kyiv'],
    ['Zaporizhzhia', 'Zaporozhye'],
    ['Homs', 'Hims'],
  ] as const) {
    const towns = new Set(entries(one).map(({ geonamesId }) => geonamesId))
    assert.ok(
      entries(other).some(({ geonamesId }) => geonamesId > 0 && towns.has(geonamesId)),
      `${one} ${other}`,
    )
  }
})

test('bearers come with the most populous first', () => {
  const people = entries('Springfield').map(({ population }) => population)
  assert.ok(people.length > 10)
  assert.deepEqual(
    people,
    [...people].sort((a, b) => b - a),
  )
})

test('divisions and countries know what they are', () => {
  const [georgia] = gazetteer.lookup('Georgian')
  assert.equal(georgia?.kind, 'demonym')
  assert.equal(georgia?.entry.country, 'GE')
  const kherson = entries('Kherson')
  assert.ok(kherson.some(({ feature, extent }) => feature === 'ADM1' && extent === 'province'))
  const town = kherson.find(({ extent, country }) => extent === 'city' && country === 'UA')
  assert.ok(town && gazetteer.entry(town.admin1).name.startsWith('Kherson'))
})

test('a county is found with and without the word', () => {
  assert.equal(entries('Otter Tail County')[0]?.feature, 'ADM2')
  assert.ok(gazetteer.lookup('Otter Tail').some(({ kind, entry }) => kind === 'short' && entry.feature === 'ADM2'))
})

test('sites of the lexicon have a point of their own', () => {
  assert.equal(entries('Zaporizhzhia nuclear power station')[0]?.extent, 'point')
  assert.equal(entries('Chernobyl')[0]?.country, 'UA')
})

test('what is in no list is not found', () => {
  assert.deepEqual(gazetteer.lookup('Qwxzkvania'), [])
  assert.deepEqual(gazetteer.lookup(''), [])
})

test('a file of another kind is refused', () => {
  assert.throws(() => loadGazetteer(() => new Uint8Array(64)), /not a gazetteer of this version/)
})
