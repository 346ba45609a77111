import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leadCopies } from './lead-copies.ts'

const carriers = [
  { report: 'cut', whole: 40, order: 0 },
  { report: 'wire', whole: 120, order: 1 },
  { report: 'again', whole: 120, order: 2 },
  { report: 'alone', whole: 90, order: 3 },
]

test('the fullest text leads, though a cut of it came first; of two as full the earlier', () => {
  const copies = leadCopies(carriers, [
    ['cut', 'wire'],
    ['again', 'wire'],
    ['cut', 'again'],
  ])
  assert.deepEqual([...copies].sort(), [
    ['again', 'wire'],
    ['cut', 'wire'],
  ])
})

test('what shares text only with a follower leads itself', () => {
  const chain = leadCopies(carriers, [
    ['wire', 'alone'],
    ['alone', 'cut'],
  ])
  assert.deepEqual([...chain], [['alone', 'wire']])
})

test('the order of pairs and carriers changes nothing', () => {
  const pairs = [
    ['cut', 'wire'],
    ['again', 'cut'],
    ['alone', 'again'],
  ] as const
  const turned = [...pairs].reverse().map(([a, b]) => [b, a] as const)
  assert.deepEqual([...leadCopies([...carriers].reverse(), turned)].sort(), [...leadCopies(carriers, pairs)].sort())
})
