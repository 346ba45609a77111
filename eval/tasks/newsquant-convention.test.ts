import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Figure, FigureMention } from '../../src/model/index.ts'
import { toNewsQuant } from './newsquant-convention.ts'

/** A mention whose words stand at `start`. */
function mention(read: string, figure: Partial<Figure>, rule = 'digits', start = 0): FigureMention {
  const base: Figure = { value: 1, bound: 'exact', what: 'number', planned: false, scope: 'event', read }
  return { kind: 'figure', start, end: start + read.length, rule, figure: { ...base, ...figure } }
}

test('bounds in the words of the corpus', () => {
  const bound = (read: string, value: Figure['bound']) => toNewsQuant([mention(read, { bound: value })], read)[0]!.bound
  assert.equal(bound('more than 40', 'over'), 'min')
  assert.equal(bound('nearly 40', 'under'), 'about')
  assert.equal(bound('fewer than 40', 'under'), 'max')
  assert.equal(bound('up to 40', 'max'), 'max')
  assert.equal(bound('as many as 40', 'max'), 'exact')
})

test('vague words are ranges, words without a range are left out', () => {
  const dozens = mention('Dozens', { value: 24, bound: 'vague' }, 'vague-word')
  assert.deepEqual(
    toNewsQuant([dozens, mention('several', { value: 3, bound: 'vague' }, 'vague-word')], 'Dozens or several').map(
      (quantity) => [quantity.value, quantity.value2],
    ),
    [[12, 120]],
  )
})

test('articles, noughts and sums are not counted', () => {
  const none = ['article', 'none', 'clause-sum'].map((rule) => mention('a', {}, rule))
  assert.deepEqual(toNewsQuant(none, 'a'), [])
})

test('from one level to another is a range, "or" is two values', () => {
  const text = 'It fell from 40 in May to 12 now.'
  const moved = [mention('40', { value: 40 }, 'digits', 13), mention('12', { value: 12 }, 'digits', 26)]
  assert.deepEqual(
    toNewsQuant(moved, text).map((quantity) => [quantity.value, quantity.value2]),
    [[40, 12]],
  )
  const or = mention('20 or 30', { value: 20, high: 30 }, 'range-or')
  assert.deepEqual(
    toNewsQuant([or], '20 or 30').map((quantity) => quantity.value),
    [20, 30],
  )
})

test('units are written out', () => {
  const unit = (figure: Partial<Figure>) => toNewsQuant([mention('1', figure)], '1')[0]!.unit
  assert.equal(unit({ unit: 'percent' }), 'percentage')
  assert.equal(unit({ unit: 'USD per barrel' }), 'dollar per barrel')
  assert.equal(unit({ what: 'age', unit: 'year' }), 'year of age')
  assert.equal(unit({ what: 'killed', of: 'people' }), 'people')
  assert.equal(unit({}), '')
})
