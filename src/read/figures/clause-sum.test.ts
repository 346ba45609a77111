import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import { analyse, loadLanguage } from '../../language/index.ts'
import { readFigures } from './read-figures.ts'

const language = loadLanguage(readData)
const read = (text: string) => readFigures(analyse(text, language), { times: [] })

test('one clause that counts in parts gives the whole, inferred, and keeps the parts', () => {
  const mentions = read('A nurse and two patients died in the shelling of Marsk.')
  assert.deepEqual(
    mentions.map(({ figure, partOf }) => [figure.value, figure.what, figure.of, figure.inferred ?? false, partOf]),
    [
      [3, 'killed', undefined, true, undefined],
      [1, 'killed', 'nurse', false, 0],
      [2, 'killed', 'patients', false, 0],
    ],
  )
  assert.equal(mentions[0]!.figure.read, 'A nurse and two patients')
})

test('counts of two clauses, bounds and other kinds are never added', () => {
  for (const text of [
    'Two men were killed in Marsk and three women were killed in Tarn.',
    'Two men were killed and three women were hurt.',
    'At least two men and three women were killed.',
    'Two men and a lorry were hit.',
  ]) {
    assert.ok(
      read(text).every(({ rule }) => rule !== 'clause-sum'),
      text,
    )
  }
})

test('parts of a whole that the text names', () => {
  const parts = (text: string) => read(text).map(({ figure, partOf }) => [figure.value, figure.what, partOf])
  assert.deepEqual(parts('Four people, including two children, were killed.'), [
    [4, 'killed', undefined],
    [2, 'killed', 0],
  ])
  assert.deepEqual(parts('Twelve miners died, three of them women.'), [
    [12, 'killed', undefined],
    [3, 'killed', 0],
  ])
  assert.deepEqual(parts('He was one of three people abducted.'), [
    [1, 'abducted', 1],
    [3, 'abducted', undefined],
  ])
  assert.deepEqual(parts('Twelve miners died and three women were hurt.'), [
    [12, 'killed', undefined],
    [3, 'injured', undefined],
  ])
})
