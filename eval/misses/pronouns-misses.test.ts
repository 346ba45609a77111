import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chainedDocuments } from '../../scripts/read-chains.ts'
import { antecedentMisses } from './pronouns-misses.ts'

const document = chainedDocuments(`# newdoc id = X_news_ferry
1	Ada	Ada	PROPN	_	_	2	nsubj	_	Entity=(1-person-new-1,1-coref)
2	met	meet	VERB	_	_	0	root	_	_
3	Bea	Bea	PROPN	_	_	2	obj	_	Entity=(2-person-new-1,1-coref)
4	before	before	SCONJ	_	_	6	mark	_	_
5	she	she	PRON	_	_	6	nsubj	_	Entity=(2-person-giv-1-coref)
6	left	leave	VERB	_	_	2	advcl	_	_

`)[0]!
const at = (word: string): { start: number; end: number } => {
  const start = document.text.indexOf(word)
  return { start, end: start + word.length }
}
const answer = (antecedent: string) => {
  return [{ start: at('she').start, antecedent: at(antecedent), rule: 'rank', name: antecedent }]
}

test('the right antecedent is no miss', () => {
  assert.deepEqual(antecedentMisses(document, answer('Bea')), [])
})

test('a wrong antecedent and no answer', () => {
  const [wrong] = antecedentMisses(document, answer('Ada'))
  assert.deepEqual([wrong!.kind, wrong!.rule, wrong!.wanted, wrong!.read], ['wrong, she', 'rank', 'Bea', 'Ada'])
  assert.deepEqual(
    antecedentMisses(document, []).map(({ kind, rule }) => [kind, rule]),
    [['no answer, she', '-']],
  )
})
