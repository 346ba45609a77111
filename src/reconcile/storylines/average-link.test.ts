import assert from 'node:assert/strict'
import { test } from 'node:test'
import { averageLink, type Link } from './average-link.ts'

const ones = (count: number): number[] => Array.from({ length: count }, () => 1)

test('members that are alike are one group, named for the lowest', () => {
  const links: Link[] = [
    { a: 1, b: 3, alike: 0.8 },
    { a: 0, b: 2, alike: 0.7 },
  ]
  assert.deepEqual([...averageLink(ones(4), links, 0.5)], [0, 1, 0, 1])
})

test('a chain of likenesses is no group: the mean over all pairs decides', () => {
  const chain: Link[] = [0, 1, 2, 3].map((a) => ({ a, b: a + 1, alike: 0.6 }))
  const labels = averageLink(ones(5), chain, 0.5)
  assert.equal(new Set(labels).size > 1, true)
  const full: Link[] = [0, 1, 2, 3].flatMap((a) => [1, 2, 3, 4].filter((b) => b > a).map((b) => ({ a, b, alike: 0.6 })))
  assert.equal(new Set(averageLink(ones(5), full, 0.5)).size, 1)
})

test('exactly the least is enough, anything less is not', () => {
  assert.deepEqual([...averageLink(ones(2), [{ a: 0, b: 1, alike: 0.5 }], 0.5)], [0, 0])
  assert.deepEqual([...averageLink(ones(2), [{ a: 0, b: 1, alike: 0.499 }], 0.5)], [0, 1])
})

test('a member that stands for many pulls the mean', () => {
  const links: Link[] = [
    { a: 0, b: 1, alike: 0.9 },
    { a: 1, b: 2, alike: 0.8 },
    { a: 0, b: 2, alike: 0.3 },
  ]
  assert.deepEqual([...averageLink([1, 1, 1], links, 0.5)], [0, 0, 0])
  assert.deepEqual([...averageLink([9, 1, 1], links, 0.5)], [0, 0, 2])
})

test('the order in which links are given changes nothing', () => {
  const links: Link[] = []
  for (let a = 0; a < 30; a++)
    for (let b = a + 1; b < 30; b++) if ((a * 7 + b * 3) % 5 < 2) links.push({ a, b, alike: ((a * b) % 11) / 11 })
  const expected = averageLink(ones(30), links, 0.2)
  assert.deepEqual(averageLink(ones(30), [...links].reverse(), 0.2), expected)
  assert.equal(new Set(expected).size > 1, true)
})
