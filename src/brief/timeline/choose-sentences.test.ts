import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Candidate, chooseSentences } from './choose-sentences.ts'
import type { DatedSentence } from './dated-sentence.ts'
import { weighStory } from './story-terms.ts'

const broke = 'The dam at Velm broke and flooded the lower town of Ostrel'
const told = [
  ['a', broke],
  ['b', 'The lower town of Ostrel was flooded when the dam at Velm broke'],
  ['c', 'Flooded Ostrel counts its dead after the dam at Velm broke'],
  ['d', 'Schools in Ostrel shelter four hundred families tonight'],
  ['e', 'Four hundred families sleep in schools of Ostrel'],
  ['f', 'Bakers in distant Quill went on strike over flour'],
  ['g', 'They flooded the lower town when the dam at Velm broke'],
  ['h', 'Dam broke'],
  ['i', `${broke} `.repeat(8)],
] as const

function choose(most: number, refuse = ''): string[] {
  const sentences = told.map(
    ([report, text]): DatedSentence => ({ report, position: 0, text, published: '2031-05-05', named: [] }),
  )
  const story = weighStory(sentences)
  const candidates = story.told.map((one): Candidate => ({ told: one, share: 1 }))
  const scratch = new Float64Array(story.count)
  const chosen = chooseSentences(candidates, most, scratch, (one) => one.sentence.report !== refuse)
  assert.equal(
    scratch.every((value) => value === 0),
    true,
    'scratch is left as it was',
  )
  return chosen.map(({ sentence }) => sentence.report)
}

test('what most reports say comes first, then what was not yet said', () => {
  const [first, second] = choose(2)
  assert.equal(['a', 'b', 'c'].includes(first!), true)
  assert.equal(['d', 'e'].includes(second!), true)
})

test('the same in other words is not said again', () => {
  const chosen = choose(9)
  assert.equal(chosen.filter((report) => ['a', 'b'].includes(report)).length, 1)
  assert.equal(chosen.filter((report) => ['d', 'e'].includes(report)).length, 1)
})

test('two words and a hundred words are never chosen', () => {
  const chosen = choose(9)
  assert.equal(chosen.includes('h') || chosen.includes('i'), false)
})

test('a sentence that leans on another gives way to one that does not', () => {
  assert.notEqual(choose(1)[0], 'g')
})

test('what is refused is left out, and the next takes its place', () => {
  const [first] = choose(1)
  const [instead] = choose(1, first)
  assert.notEqual(instead, first)
  assert.notEqual(instead, undefined)
})
