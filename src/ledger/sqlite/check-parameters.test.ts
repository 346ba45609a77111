import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkParameters, countPlaces } from './check-parameters.ts'

const SQL = 'select ?'

test('what SQLite stores as it is passes', () => {
  for (const value of [null, 0, -1.5, 12n, '', 'a', new Uint8Array(2), Buffer.from('x')]) {
    assert.deepEqual(checkParameters([value], 1, SQL), [value])
  }
})

for (const [value, name] of [
  [new Date(0), 'a Date'],
  [undefined, 'undefined'],
  [true, 'a boolean'],
  [Number.NaN, 'NaN'],
  [Number.POSITIVE_INFINITY, 'Infinity'],
  [{ a: 1 }, 'a Object'],
  [[1], 'a Array'],
  [Symbol('a'), 'a symbol'],
  [() => 1, 'a function'],
] as const) {
  test(`${name} is refused by its place`, () => {
    assert.throws(() => checkParameters(['a', value], 2, SQL), new RegExp(`parameter 2 is ${name},.*select`))
  })
}

test('one missing and one too many are refused', () => {
  assert.throws(() => checkParameters([], 1, SQL), /0 parameters for 1 places/)
  assert.throws(() => checkParameters([1, 2], 1, SQL), /2 parameters for 1 places/)
})

test('places are counted outside quotation marks', () => {
  assert.equal(countPlaces(`insert into "what?" values (?, 'who?', 'it''s ?', ?)`), 2)
  assert.equal(countPlaces('select 1'), 0)
  assert.equal(countPlaces(`select '?`), 0)
})
