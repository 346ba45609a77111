import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSample } from './read-sample.ts'

const stances = (text: string): (string | undefined)[] => readSample(text).map(({ stance }) => stance)

test('denials, blame and exchanges', () => {
  assert.deepEqual(stances('The firm denied the claim.'), ['denies'])
  assert.deepEqual(stances('Rebels accused the army of shelling the port.'), ['blames'])
  assert.deepEqual(stances('The miners and the firm exchanged accusations over the fire.'), ['exchange'])
})

test('what happens to a plan, by itself or on somebody’s word', () => {
  assert.deepEqual(stances('The vote was postponed to Sunday.'), ['postpones'])
  assert.deepEqual(stances('The vote was postponed to Sunday, the mayor said.'), ['postpones'])
  assert.deepEqual(stances('The march was called off.'), ['cancels'])
})

test('near misses take no stance', () => {
  assert.deepEqual(stances('The firm did not deny the claim.'), [undefined])
  assert.deepEqual(stances('The two sides exchanged prisoners.'), [undefined])
  assert.deepEqual(stances('The post office was put in order.'), [undefined])
})
