import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import { loadGazetteer } from './gazetteer.ts'
import { outletVote } from './outlet-vote.ts'

const gazetteer = loadGazetteer(readData)

test('a place in the outlet’s name speaks', () => {
  assert.equal(outletVote(gazetteer, 'The Tulsa World')?.entries[0]?.entry.name, 'Tulsa')
})

test('ordinary words do not', () => {
  assert.equal(outletVote(gazetteer, 'The Independent'), undefined)
  assert.equal(outletVote(gazetteer, 'Mobile News'), undefined)
})

test('nor does an empty name', () => {
  assert.equal(outletVote(gazetteer, ''), undefined)
})
