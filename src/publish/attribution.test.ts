import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Source } from '../model/index.ts'
import { attribution, count, groupDigits, joinWords, sourceWords } from './attribution.ts'

const source = (name: string, rest: Partial<Source> = {}): Source => ({ name, kind: 'person', read: name, ...rest })
const outlet = source('Tarn Daily', { kind: 'outlet' })

test('speaker with role first, then who carried it', () => {
  assert.equal(
    attribution([
      source('Ana Ruiz', { role: 'governor of Tarn' }),
      source('Northern Wire', { kind: 'organisation' }),
      outlet,
    ]),
    'Ana Ruiz, governor of Tarn, via Northern Wire and Tarn Daily',
  )
})
test('an outlet speaking for itself has no via', () => {
  assert.equal(attribution([outlet]), 'Tarn Daily')
})
test('a name is not said twice, and a role within the name not again', () => {
  assert.equal(attribution([outlet, outlet]), 'Tarn Daily')
  assert.equal(sourceWords(source('spokesman of the army', { role: 'Spokesman' })), 'spokesman of the army')
  assert.equal(sourceWords(source('Jan Vos', { role: '' })), 'Jan Vos')
})
test('an empty chain is said to be empty', () => {
  assert.equal(attribution([]), 'source not named')
})
test('words joined and things counted', () => {
  assert.equal(joinWords(['a']), 'a')
  assert.equal(joinWords(['a', 'b', 'c']), 'a, b and c')
  assert.equal(count(1, 'copy', 'copies'), '1 copy')
  assert.equal(count(2, 'copy', 'copies'), '2 copies')
})
test('digits in groups of three', () => {
  const cases: [number, string][] = [
    [0, '0'],
    [999, '999'],
    [4640, '4,640'],
    [1234567, '1,234,567'],
    [1500000, '1.5 million'],
    [-12000, '−12,000'],
    [2.5, '2.5'],
    [13000000000, '13 billion'],
  ]
  for (const [number, words] of cases) assert.equal(groupDigits(number), words)
})
