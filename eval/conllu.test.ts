import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConllu } from '../scripts/train-treebank.ts'
import { readData } from '../src/cli/read-data.ts'
import { analyse, loadLanguage } from '../src/language/index.ts'
import { countRight, f1, noCounts, readOffsets, type ScoredDocument, writeConllu } from './conllu.ts'

const GOLD = `# newdoc id = a
# newpar
# text = They don't sail.
1	They	they	PRON	PRP	_	4	nsubj	_	_
2-3	don't	_	_	_	_	_	_	_	_
2	do	do	AUX	VBP	VerbForm=Fin	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	sail	sail	VERB	VB	VerbForm=Inf	0	root	_	SpaceAfter=No
5	.	.	PUNCT	.	_	4	punct	_	_

# text = Boats
1	Boats	boat	NOUN	NNS	_	0	root	_	_

# newpar
# text = sank.
1	sank	sink	VERB	VBD	VerbForm=Fin	0	root	_	SpaceAfter=No
2	.	.	PUNCT	.	_	1	punct	_	_

`

function gold(): ScoredDocument {
  return readConllu(GOLD)[0]!
}

test('gold text is rebuilt with paragraphs and exact offsets', () => {
  const [d] = readConllu(GOLD)
  assert.equal(d!.text, "They don't sail. Boats\n\nsank.")
  assert.deepEqual(
    d!.start.map((start, i) => d!.text.slice(start, d!.end[i])),
    ['They', 'do', "n't", 'sail', '.', 'Boats', 'sank', '.'],
  )
  assert.deepEqual(d!.firstToken, [0, 5, 6, 8])
  assert.deepEqual(d!.head, [3, 3, 3, -1, 3, -1, -1, 6])
})

test('gold against gold is all right', () => {
  const counts = noCounts()
  countRight(gold(), gold(), counts)
  assert.equal(f1(counts.words, counts.foundWords, counts.goldWords), 100)
  assert.equal(f1(counts.sentences, counts.foundSentences, counts.goldSentences), 100)
  assert.deepEqual([counts.tags, counts.heads, counts.relations], [8, 8, 8])
})

test('spoilt gold loses what was spoilt and no more', () => {
  const tags = { ...gold(), tag: [...Array.from(gold().tag).slice(0, 7), 0] }
  const first = noCounts()
  countRight(gold(), tags, first)
  assert.deepEqual([first.words, first.tags, first.relations], [8, 7, 8])

  const heads = { ...gold(), head: [3, 0, 3, -1, 3, -1, -1, 6], relation: Array.from(gold().relation, () => 'punct') }
  const second = noCounts()
  countRight(gold(), heads, second)
  assert.deepEqual([second.heads, second.relations], [7, 2])

  const joined = { ...gold(), firstToken: [0, 6, 8] }
  const third = noCounts()
  countRight(gold(), joined, third)
  assert.deepEqual([third.sentences, third.foundSentences, third.goldSentences], [1, 2, 3])
})

test('a word with other offsets is wrong, and so is every arc to it', () => {
  const moved = { ...gold(), start: [0, 5, 7, 12, 15, 17, 24, 28] }
  const counts = noCounts()
  countRight(gold(), moved, counts)
  assert.equal(counts.words, 7)
  assert.equal(counts.heads, 3)
})

test('what is printed reads back with its offsets', () => {
  const language = loadLanguage(readData)
  const a = analyse('Two boats sank.\n\nNobody can’t swim.', language)
  const [d] = readOffsets(writeConllu('x', a, language))
  assert.equal(d!.id, 'x')
  assert.deepEqual(d!.start, Array.from(a.start))
  assert.deepEqual(d!.end, Array.from(a.end))
  assert.deepEqual(d!.firstToken, Array.from(a.firstToken))
  assert.deepEqual(d!.tag, Array.from(a.tag))
})
