import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chainedDocuments, chainOf } from '../../scripts/read-chains.ts'
import { scorePronouns } from './pronouns.ts'

const rows: readonly (readonly [string, string, number, string, string])[] = [
  ['Ana', 'PROPN', 3, 'nsubj', '(1-person-new-1,2-coref'],
  ['Ruiz', 'PROPN', 1, 'flat', '1)'],
  ['saw', 'VERB', 0, 'root', ''],
  ['the', 'DET', 5, 'det', '(2-object-new-2-coref'],
  ['bridges', 'NOUN', 3, 'obj', '2)'],
  ['of', 'ADP', 7, 'case', ''],
  ['Tarn', 'PROPN', 5, 'nmod', '(3-place-new-1-sgl)'],
  ['She', 'PRON', 9, 'nsubj', '(1-person-giv-1-coref)'],
  ['praised', 'VERB', 3, 'parataxis', ''],
  ['them', 'PRON', 9, 'obj', '(2-object-giv-1-coref)'],
  ['and', 'CCONJ', 12, 'cc', ''],
  ['left', 'VERB', 9, 'conj', ''],
]
const source = `# newdoc id = X_news_tarn\n# newpar\n${rows
  .map(([form, upos, head, relation, entity], i) => {
    return [i + 1, form, form, upos, '_', '_', head, relation, '_', entity === '' ? '_' : `Entity=${entity}`].join('\t')
  })
  .join('\n')}\n\n`
const document = chainedDocuments(source)[0]!
const spanOf = (words: string): { start: number; end: number } => {
  const start = document.text.indexOf(words)
  return { start, end: start + words.length }
}
const gold = [
  { start: spanOf('She').start, antecedent: spanOf('Ana Ruiz') },
  { start: spanOf('them').start, antecedent: spanOf('the bridges') },
]

test('brackets are read into mentions with heads', () => {
  assert.deepEqual(
    document.mentions.map(({ chain, from, to, head }) => [chain, from, to, head]),
    [
      ['1', 0, 2, 0],
      ['2', 3, 5, 4],
      ['3', 6, 7, 6],
      ['1', 7, 8, 7],
      ['2', 9, 10, 9],
    ],
  )
})

test('gold against gold is all right', () => {
  assert.deepEqual(
    scorePronouns(document, gold).map(({ right }) => right),
    [true, true],
  )
})

test('a wrong antecedent and no answer are both wrong', () => {
  const spoilt = scorePronouns(document, [{ start: gold[0]!.start, antecedent: spanOf('Tarn') }])
  assert.deepEqual(
    spoilt.map(({ right, answered }) => [right, answered]),
    [
      [false, true],
      [false, false],
    ],
  )
})

test('the head decides where the ends differ', () => {
  const { start, end } = spanOf('the bridges of Tarn')
  assert.equal(chainOf(document, start, end), '2')
  assert.equal(chainOf(document, spanOf('Ruiz').start, spanOf('Ruiz').end), '1')
  assert.equal(chainOf(document, spanOf('praised').start, spanOf('praised').end), undefined)
})

test('a pronoun before any noun of its chain is not asked about', () => {
  const late = chainedDocuments(
    source.replace('(1-person-new-1,2-coref', '(9-person-new-1,2-coref').replace('1)', '9)'),
  )[0]!
  assert.deepEqual(
    scorePronouns(late, []).map(({ asked }) => asked.kind),
    ['they'],
  )
})
