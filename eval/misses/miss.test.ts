import assert from 'node:assert/strict'
import { test } from 'node:test'
import { around, groupMisses, type Miss, renderMisses } from './miss.ts'

const miss = (kind: string, rule: string, where: string): Miss => ({ kind, rule, where, wanted: 'a', read: 'b' })

test('the largest group comes first, equal ones by kind and rule', () => {
  const groups = groupMisses([miss('x', 'b', '1'), miss('x', 'a', '2'), miss('y', 'c', '3'), miss('y', 'c', '4')])
  assert.deepEqual(
    groups.map(({ kind, rule, misses }) => [kind, rule, misses.length]),
    [
      ['y', 'c', 2],
      ['x', 'a', 1],
      ['x', 'b', 1],
    ],
  )
})

test('so many groups and examples are printed, all are counted', () => {
  const groups = groupMisses(['1', '2', '3', '4'].map((where) => miss('k', 'r', where)).concat(miss('z', 'r', '5')))
  assert.deepEqual(renderMisses(groups, 2, 1).split('\n'), [
    '5 misses in 2 groups',
    '',
    '    4  k · r',
    '       1',
    '         wanted a; read b',
    '       3',
    '         wanted a; read b',
    '',
  ])
})

test('a stretch is shown in its surroundings, on one line', () => {
  assert.equal(around('d', 'One two\nthree four', 8, 13, 4), 'd: …two ‹three› fou…')
})
