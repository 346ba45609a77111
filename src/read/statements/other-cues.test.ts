import assert from 'node:assert/strict'
import { test } from 'node:test'
import { attributionsOf } from './read-sample.ts'

test('according to: behind and in front', () => {
  const rule = 'find-according-to'
  assert.deepEqual(attributionsOf('The dam will hold, according to the harbour police.', rule), [
    'the harbour police | according to | The dam will hold',
  ])
  assert.deepEqual(attributionsOf('According to a nurse, the ward was full.', rule), [
    'a nurse | According to | the ward was full',
  ])
})

test('according to: "accordingly" and "according" alone say nothing', () => {
  assert.deepEqual(attributionsOf('The crew acted accordingly and left.', 'find-according-to'), [])
})

test('adverbs of hearsay take the clause around them', () => {
  const rule = 'find-adverb-cues'
  assert.deepEqual(attributionsOf('The crew has reportedly left the ship.', rule), [
    '- | reportedly | The crew has … left the ship',
  ])
  assert.deepEqual(attributionsOf('The crew has repeatedly left the ship.', rule), [])
})

test('a speaker, a colon, and what he says', () => {
  const rule = 'find-colon-cues'
  assert.deepEqual(attributionsOf('Mayor: pump house burnt, 2 dead.', rule), ['Mayor | : | pump house burnt, 2 dead'])
  assert.deepEqual(attributionsOf('Harbour police: boat found empty.', rule), ['Harbour police | : | boat found empty'])
})

test('a notice, a clock time and a list have colons without a speaker', () => {
  const rule = 'find-colon-cues'
  assert.deepEqual(attributionsOf('Correction: the pump house was empty.', rule), [])
  assert.deepEqual(attributionsOf('The bus left at 10:40 with nine people.', rule), [])
  assert.deepEqual(attributionsOf('The crew brought three things: rope, oil and bread.', rule), [])
})

test('two sides that exchange accusations', () => {
  const rule = 'find-exchanges'
  assert.deepEqual(attributionsOf('The miners and the firm exchanged accusations over the fire.', rule), [
    'The miners and the firm | exchanged accusations | The miners and the firm exchanged accusations over the fire',
  ])
  assert.deepEqual(attributionsOf('The miners and the firm exchanged prisoners at noon.', rule), [])
})

test('a quotation of its own goes on with the last speaker', () => {
  const text = '“The pump failed,” Tom Bell said.\n\n“We carried water for two days.”'
  assert.deepEqual(attributionsOf(text, 'find-free-quotations'), ['Tom Bell | said | “We carried water for two days.”'])
})

test('a quotation behind a narrated paragraph, or a title, has no speaker', () => {
  const apart =
    '“The pump failed,” Tom Bell said.\n\nRain fell all week and the road was closed.\n\nThe market shut.\n\n“We carried water for two days.”'
  assert.deepEqual(attributionsOf(apart, 'find-free-quotations'), [])
  assert.deepEqual(attributionsOf('“The pump failed,” Tom Bell said.\n\n“Grey Water”', 'find-free-quotations'), [])
})
