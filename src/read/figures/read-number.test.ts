import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import { analyse, loadLanguage } from '../../language/index.ts'
import { cutPieces } from './pieces.ts'
import { type NumberRead, readNumber } from './read-number.ts'

const language = loadLanguage(readData)

function number(text: string, money = false): NumberRead | undefined {
  return readNumber(cutPieces(analyse(text, language), 0, text.length, 0), 0, money)
}

test('digits with scales', () => {
  const cases: [string, number][] = [
    ['4,640', 4640],
    ['1.5 million', 1_500_000],
    ['4 hundred million', 400_000_000],
    ['3 dozen', 36],
    ['30k men', 30_000],
    ['12.3m tonnes', 12_300_000],
    ['2 and a half million', 2_500_000],
    ['.001', 0.001],
    ['1/2 pound', 0.5],
    ['1 1/2 hours', 1.5],
    ['2½ hours', 2.5],
    ['3 × 10^4', 30_000],
    ['1.8 billion-mile', 1.8e9],
  ]
  for (const [text, value] of cases) assert.equal(number(text)?.value, value, text)
})

test('a glued m is a million only for money or before a noun', () => {
  assert.equal(number('6m deal', true)?.value, 6_000_000)
  assert.equal(number('5m wide')?.value, 5)
  assert.equal(number('5m')?.value, 5)
})

test('number words', () => {
  const cases: [string, number][] = [
    ['twelve', 12],
    ['twenty-five', 25],
    ['forty five men', 45],
    ['a hundred and fifty', 150],
    ['two hundred and fifty thousand', 250_000],
    ['one million two hundred thousand', 1_200_000],
    ['two dozen', 24],
    ['half a dozen', 6],
    ['half a million', 500_000],
    ['three quarters of a million', 750_000],
    ['two and a half', 2.5],
    ['a million and a half', 1_500_000],
    ['a couple of hundred', 200],
    ['sixfold', 6],
    ['two-thirds', 2 / 3],
    ['a third of the', 1 / 3],
    ['half of them', 0.5],
  ]
  for (const [text, value] of cases) assert.equal(number(text)?.value, value, text)
})

test('scales that repeat do not run away', () => {
  assert.equal(number(`one${' million'.repeat(80)}`)?.value, 1e6)
  assert.equal(number(`5${' million'.repeat(80)}`)?.value, 5e6)
  assert.equal(number('a hundred thousand million')?.value, 1e11)
})

test('a number ends where the next one begins', () => {
  assert.equal(number('twelve thirteen')?.to, 1)
  assert.equal(number('two and three')?.value, 2)
  assert.equal(number('five hundred and they')?.to, 2)
})

test('vague words count from the least that they say', () => {
  const cases: [string, number][] = [
    ['dozens', 24],
    ['scores of', 40],
    ['hundreds and hundreds', 200],
    ['tens of thousands', 20_000],
    ['hundreds of thousands', 200_000],
    ['several hundred', 300],
    ['a few', 3],
    ['several houses', 3],
  ]
  for (const [text, value] of cases) {
    const read = number(text)
    assert.equal(read?.value, value, text)
    assert.equal(read?.form, 'vague', text)
  }
})

test('what looks like a number and is none', () => {
  for (const text of [
    'a man',
    'third',
    'a third man',
    'quarter',
    'hundredth',
    'score',
    'a score',
    'often',
    'million',
  ]) {
    assert.equal(number(text), undefined, text)
  }
  assert.equal(number('9/11')?.value, 9)
})
