import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CarriedText, Carriers } from './carriers.ts'

function findCarriers(texts: readonly CarriedText[]): Map<string, string> {
  const carriers = new Carriers()
  for (const text of texts) carriers.add(text)
  return carriers.among(texts.map(({ id }) => id))
}

const wire =
  'Two ferries collided in the strait of Omar on Friday and at least nine passengers are missing, the coast guard said. ' +
  'Divers went down before dawn and found one of the lifeboats empty on the northern shore. ' +
  'The captain of the larger ship told investigators that the fog had come within minutes and that his radar was dark.'
const cut = wire.slice(0, wire.indexOf('Divers'))
const own = 'A flock of cranes rested on the salt flats of Omar, and school classes came to count them before the rain.'

test('a cut that came first follows the full text that came later', () => {
  const copies = findCarriers([
    { id: 'cut', day: '2031-05-01', text: cut },
    { id: 'own', day: '2031-05-01', text: own },
    { id: 'wire', day: '2031-05-02', text: wire },
  ])
  assert.deepEqual([...copies], [['cut', 'wire']])
})

test('of the same text the first leads, with or without a date; months later it is no copy', () => {
  const copies = findCarriers([
    { id: 'a', day: '2031-05-01', text: wire },
    { id: 'b', day: '2031-05-03', text: wire },
    { id: 'd', day: '2031-09-03', text: `${wire} ${own}` },
    { id: 'c', day: undefined, text: cut },
  ])
  assert.deepEqual(copies.get('b'), 'a')
  assert.deepEqual(copies.get('d'), undefined)
  assert.deepEqual(copies.get('c'), 'd', 'undated: the fullest')
})

test('nothing in common, nothing found', () => {
  assert.equal(
    findCarriers([
      { id: 'a', day: '2031-05-01', text: wire },
      { id: 'b', day: '2031-05-01', text: own },
    ]).size,
    0,
  )
})

test('a report that was let go leads nobody', () => {
  const carriers = new Carriers()
  carriers.add({ id: 'wire', day: '2031-05-01', text: wire })
  carriers.add({ id: 'cut', day: '2031-05-02', text: cut })
  assert.deepEqual([...carriers.among(['cut'])], [])
  carriers.forget('2031-05-02', (id) => id !== 'wire')
  assert.deepEqual([...carriers.among(['wire', 'cut'])], [])
})
