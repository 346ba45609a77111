import assert from 'node:assert/strict'
import { test } from 'node:test'
import { belowFloor } from './below-floor.ts'
import type { Row } from './task.ts'

const row = (value: number, more: Partial<Row> = {}): Row => {
  return { task: 'times', data: 'letters', figure: 'value F1', value, size: '9 letters', ...more }
}

test('a figure below its floor is told in one line', () => {
  assert.deepEqual(belowFloor([row(71.24, { least: 75 })]), ['times, letters, value F1: 71.2 is below the floor 75'])
})

test('a figure at its floor holds', () => {
  assert.deepEqual(belowFloor([row(75, { least: 75 }), row(90, { least: 75 })]), [])
})

test('a bar is no floor, and no floor asks for nothing', () => {
  assert.deepEqual(belowFloor([row(12, { bar: 80, floor: '70 (others)' }), row(0)]), [])
})

test('what is no number is below every floor', () => {
  assert.equal(belowFloor([row(Number.NaN, { least: 1 })]).length, 1)
})
