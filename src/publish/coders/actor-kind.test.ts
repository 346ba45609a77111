import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import { actorKind } from './actor-kind.ts'
import { loadCodebook } from './codebook.ts'

const codebook = loadCodebook(readData)
const kind = (name: string, country?: string) => actorKind(name, country, codebook)

test('words that say what somebody is', () => {
  assert.equal(kind('army'), 'state')
  assert.equal(kind('riot police'), 'state')
  assert.equal(kind('rebel fighters'), 'rebel')
  assert.equal(kind('two gunmen'), 'unidentified')
  assert.equal(kind('militiamen'), 'militia')
  assert.equal(kind('thousands of protesters'), 'protesters')
  assert.equal(kind('three children'), 'civilians')
  assert.equal(kind('families from Tarn'), 'civilians')
  assert.equal(kind('army guns'), 'state')
})

test('words that do not say it', () => {
  for (const name of ['Northern Front', 'Orle bridge', 'a crowd', 'militant positions', 'children hospital']) {
    assert.equal(kind(name, 'UA'), undefined, name)
  }
})

test('of some it is known only that they fight', () => {
  for (const name of ['militants', 'fighters of the Northern Front', 'forces', 'pro-Russian forces']) {
    assert.equal(kind(name, 'UA'), 'armed', name)
  }
})

test('forces of another country are external, and an unknown place decides nothing', () => {
  assert.equal(kind('Ukrainian forces', 'UA'), 'state')
  assert.equal(kind('Russian troops', 'UA'), 'external')
  assert.equal(kind('Russian troops'), 'armed')
  assert.equal(kind('US forces in Afghanistan', 'AF'), 'external')
  assert.equal(kind('South Korean soldiers', 'KR'), 'state')
})

test('what belongs to somebody is not them', () => {
  assert.equal(kind("soldiers ' first move"), undefined)
  assert.equal(kind("the rebels' mortars"), undefined)
  assert.equal(kind("the ministry's soldiers"), 'state')
})
