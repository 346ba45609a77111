import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Figure, FigureMention } from '../../src/model/index.ts'
import { toMuc } from './muc-convention.ts'

function mention(figure: Partial<Figure>, rule = 'digits'): FigureMention {
  const base: Figure = { value: 2, bound: 'exact', what: 'number', planned: false, scope: 'event', read: '2' }
  return { kind: 'figure', start: 0, end: 1, rule, figure: { ...base, ...figure } }
}

test('kinds of the key, and counts without one', () => {
  assert.deepEqual(toMuc([mention({ what: 'abducted', bound: 'over' }), mention({ what: 'lorries', high: 4 })]), [
    { value: 2, value2: null, bound: 'min', kind: 'kidnapped' },
    { value: 2, value2: 4, bound: 'exact' },
  ])
})

test('sums of a clause are left out', () => {
  assert.deepEqual(toMuc([mention({ what: 'killed' }, 'clause-sum')]), [])
})
