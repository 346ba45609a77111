import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CopyIndex } from './copy-index.ts'

const wire =
  'Two ferries collided in the strait of Omar on Friday and at least nine passengers are missing, the coast guard said. ' +
  'Divers went down before dawn and found one of the lifeboats empty on the northern shore. ' +
  'The captain of the larger ship told investigators that the fog had come within minutes and that his radar was dark. ' +
  'Relatives waited through the night in the customs hall, where the port had put up beds.'
const local =
  'The town of Omar has asked for the old lighthouse to be lit again, and its council meets on Monday to decide. ' +
  'Fishermen say that the light would have been seen through fog as thick as that.'

const found = (index: CopyIndex, report: string, day: string | undefined, text: string): string[] =>
  index.add(report, day, text).map((copy) => copy.report)

test('a text cut to a third, and one with paragraphs of its own, carry the wire text', () => {
  const index = new CopyIndex()
  assert.deepEqual(found(index, 'a', '2031-05-01', wire), [])
  assert.deepEqual(found(index, 'b', '2031-05-01', wire.slice(0, wire.indexOf('Divers'))), ['a'])
  assert.deepEqual(found(index, 'c', '2031-05-02', `${local} ${wire}`), ['a', 'b'])
})

test('another report of the same event in its own words is none', () => {
  const own =
    'Nine people were still missing on Friday night after a collision between two ferries near Omar. ' +
    'A diver who took part in the search said the water was too dark to see a hand.'
  const index = new CopyIndex()
  index.add('a', '2031-05-01', wire)
  assert.deepEqual(found(index, 'b', '2031-05-01', own), [])
})

test('a report that quotes one sentence of another is none', () => {
  const quotes =
    `${local} The harbour master said fuel had been pumped out of the smaller ship and booms laid around the wreck. ` +
    'The captain of the larger ship told investigators that the fog had come within minutes and that his radar was dark.'
  const index = new CopyIndex()
  index.add('a', '2031-05-01', wire)
  assert.deepEqual(found(index, 'b', '2031-05-01', quotes), [])
})

test('a phrase in common is none, the same flash is one', () => {
  const index = new CopyIndex()
  index.add('a', '2031-05-01', 'Explosion heard in the port of Omar, mayor says')
  assert.deepEqual(found(index, 'b', '2031-05-01', 'Explosion heard in the port of Selm, police say'), [])
  assert.deepEqual(found(index, 'c', '2031-05-01', 'EXPLOSION heard in the port of Omar - mayor says'), ['a'])
})

test('fourteen days apart is a copy, fifteen is not, in either direction', () => {
  for (const [first, second, expected] of [
    ['2031-05-01', '2031-05-15', ['a']],
    ['2031-05-01', '2031-05-16', []],
    ['2031-05-15', '2031-05-01', ['a']],
    ['2031-05-16', '2031-05-01', []],
  ] as const) {
    const index = new CopyIndex()
    index.add('a', first, wire)
    assert.deepEqual(found(index, 'b', second, wire), expected)
  }
})

test('the pairs and their shares are the same in any order', () => {
  const texts = [
    ['a', '2031-05-01', wire],
    ['b', '2031-05-03', `${wire} ${local}`],
    ['c', '2031-05-12', wire.slice(120)],
    ['d', '2031-05-17', `${local} ${wire}`],
    ['e', '2031-05-17', local],
  ] as const
  const pairs = (order: readonly number[]): string[] => {
    const index = new CopyIndex()
    return order
      .flatMap((at) => {
        const [report, day, text] = texts[at]!
        return index
          .add(report, day, text)
          .map((copy) => [...[report, copy.report].sort(), copy.containment.toFixed(6)].join(' '))
      })
      .sort()
  }
  const expected = pairs([0, 1, 2, 3, 4])
  assert.equal(expected.length >= 5, true)
  for (const order of [
    [4, 3, 2, 1, 0],
    [2, 4, 0, 3, 1],
    [3, 0, 4, 1, 2],
  ])
    assert.deepEqual(pairs(order), expected)
})

test('what was forgotten is not found, what may still be copied is', () => {
  const index = new CopyIndex()
  index.add('old', '2031-03-01', wire)
  index.add('new', '2031-04-28', wire)
  index.forget('2031-05-01')
  assert.deepEqual(found(index, 'late', '2031-03-02', wire), [])
  assert.deepEqual(found(index, 'today', '2031-05-01', wire), ['new'])
})

test('many reports: each finds its own text among thousands', () => {
  const text = (n: number): string =>
    Array.from({ length: 60 }, (_, i) => `w${Math.imul(n * 60 + i + 1, 2654435761) >>> 8}`).join(' ')
  const index = new CopyIndex()
  for (let n = 0; n < 3000; n++) assert.equal(index.add(`r${n}`, '2031-05-01', text(n)).length, 0)
  for (const n of [0, 1499, 2999]) assert.deepEqual(found(index, `again ${n}`, '2031-05-02', text(n)), [`r${n}`])
})

test('a report without a date carries a text of any day, and is found by any', () => {
  const index = new CopyIndex()
  index.add('a', '2031-05-01', wire)
  assert.deepEqual(found(index, 'b', undefined, wire), ['a'])
  assert.deepEqual(found(index, 'c', undefined, wire), ['a', 'b'])
  index.forget('2040-01-01')
  assert.deepEqual(found(index, 'd', '2033-05-01', wire), ['b', 'c'])
})
