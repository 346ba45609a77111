import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConllu } from '../../scripts/train-treebank.ts'
import { TAG } from '../../src/language/index.ts'
import { arcMisses } from './parse-misses.ts'
import { wordMisses } from './tokens-misses.ts'

const gold = readConllu(`# newdoc id = g
1	Boats	boat	NOUN	_	_	2	nsubj	_	_
2	sank	sink	VERB	_	_	0	root	_	SpaceAfter=No
3	.	.	PUNCT	_	_	2	punct	_	_

1	Nobody	nobody	PRON	_	_	2	nsubj	_	_
2	drowned	drown	VERB	_	_	0	root	_	_

`)[0]!
const read = {
  tag: Uint8Array.from(gold.tag),
  start: Int32Array.from(gold.start),
  end: Int32Array.from(gold.end),
  firstToken: Int32Array.from(gold.firstToken),
  sentenceCount: 2,
}

test('gold against gold has no misses', () => {
  assert.deepEqual(wordMisses(gold, read), [])
  assert.deepEqual(arcMisses(gold, gold.text, gold), [])
})

test('another tag, other ends, an end of sentence missed and one too many', () => {
  const spoilt = {
    ...read,
    tag: read.tag.map((tag, i) => (i === 1 ? TAG.NOUN : tag)),
    start: read.start.map((start, i) => (i === 3 ? start + 1 : start)),
    firstToken: Int32Array.of(0, 4, 5),
  }
  assert.deepEqual(
    wordMisses(gold, spoilt).map(({ kind, rule }) => [kind, rule]),
    [
      ['tag', 'VERB as NOUN'],
      ['other ends', 'PRON'],
      ['no end of sentence', '.'],
      ['cut sentence', 'y'],
    ],
  )
})

test('another relation, another head, both', () => {
  const spoilt = { ...gold, head: [1, -1, 0, 4, 3], relation: ['obj', 'root', 'punct', 'nsubj', 'conj'] }
  assert.deepEqual(
    arcMisses(gold, gold.text, spoilt).map(({ kind, rule, wanted, read: said }) => [kind, rule, wanted, said]),
    [
      ['relation', 'nsubj as obj', 'nsubj of sank', 'obj of sank'],
      ['head', 'punct', 'punct of sank', 'punct of Boats'],
      ['both', 'root as conj', 'root of root', 'conj of Nobody'],
    ],
  )
})
