import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Quantity } from '../tasks/newsquant-convention.ts'
import { quantityMisses } from './figures-misses.ts'

const quantity = (value: number, more: Partial<Quantity> = {}): Quantity => {
  return { value, value2: null, bound: 'exact', change: null, unit: 'boat', ...more }
}
const misses = (gold: readonly Quantity[], read: readonly Quantity[]) =>
  quantityMisses({ id: 's', text: 'Boats.' }, gold, read, () => 'digits').map(({ kind, rule }) => [kind, rule])

test('gold against gold has no misses', () => {
  const gold = [quantity(3), quantity(3, { bound: 'about' }), quantity(4, { value2: 9 })]
  assert.deepEqual(misses(gold, [gold[1]!, gold[2]!, gold[0]!]), [])
})

test('a value missed, one too many, another label', () => {
  assert.deepEqual(misses([quantity(3), quantity(7, { change: 'up' })], [quantity(7), quantity(8)]), [
    ['not found', 'exact'],
    ['label', 'digits'],
    ['too much', 'digits'],
  ])
})

test('a range is no single value', () => {
  assert.deepEqual(misses([quantity(4, { value2: 9 })], [quantity(4)]), [
    ['not found', 'exact'],
    ['too much', 'digits'],
  ])
})
