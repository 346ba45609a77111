import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Pair } from '../tasks/attribution.ts'
import { roleMisses, share } from './attribution-misses.ts'

const article = { id: 'a', text: 'The mayor said the bridge was safe. The baker denied it all.' }
const span = (words: string): Pair[] => {
  const start = article.text.indexOf(words)
  return words === '' ? [] : [[start, start + words.length]]
}
const roles = (source: string, cue: string, content: string) => {
  return { source: span(source), cue: span(cue), content: span(content), rule: 'verb' }
}
const gold = [roles('The mayor', 'said', 'the bridge was safe'), roles('The baker', 'denied', 'it all')]
const kinds = (read: typeof gold) => roleMisses(article, gold, read).map(({ kind, rule }) => [kind, rule])

test('gold against gold has no misses', () => {
  assert.deepEqual(kinds(gold), [])
})

test('one not found, one too much', () => {
  assert.deepEqual(kinds([gold[0]!, roles('', 'safe', '.')]), [
    ['not found', 'denied'],
    ['too much', 'verb'],
  ])
})

test('another source, cue and content', () => {
  assert.deepEqual(kinds([gold[0]!, roles('', 'baker denied it', 'it all')]), [
    ['another source', 'verb'],
    ['another cue', 'verb'],
  ])
  assert.deepEqual(kinds([roles('The mayor', 'said', 'safe'), gold[1]!]), [['another content', 'verb']])
})

test('share is by the longer of the two', () => {
  assert.equal(share([[0, 10]], [[5, 25]]), 0.25)
  assert.equal(share([], []), 1)
  assert.equal(share([[0, 4]], []), 0)
})
