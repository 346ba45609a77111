import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Place } from '../../model/index.ts'
import { groupStories, groupWindow, linkWindows, storyWindow } from './group-stories.ts'
import { type StoryItem, storyItem, vectorsOf } from './story-item.ts'

/** Capitalised words stand for names, and every item is placed in one country. */
function item(id: string, day: string, country: string, text: string): StoryItem {
  const names = [...text.matchAll(/\b[A-Z]\p{L}+/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
  const place: Place = { name: country, read: country, country, precision: 'country' }
  return storyItem({ id, day, text, names, places: [{ place }] })
}

const items = [
  item('a', '2031-05-01', 'XA', 'a dam on the river Velm breaks and floods the lower town of Ostrel'),
  item('b', '2031-05-02', 'XA', 'engineers inspect what is left of the Velm dam above Ostrel'),
  item('c', '2031-05-04', 'XA', 'families from flooded Ostrel sleep in schools while the river falls'),
  item('d', '2031-05-02', 'XB', 'bakers in Quill begin a strike over flour prices'),
  item('e', '2031-05-03', 'XB', 'the strike of the Quill bakers spreads to mills, and flour runs short'),
  item('f', '2031-05-03', 'XC', 'a comet is seen with the naked eye above the southern sea'),
  item('g', '2031-05-04', 'XA', 'a court fines an airline for lost luggage'),
]

test('what shares names, places and words is one storyline; the rest stands alone', () => {
  assert.deepEqual(groupStories(items), [['a', 'b', 'c'], ['d', 'e'], ['f'], ['g']])
})

test('order of arrival changes nothing', () => {
  const turned = items.map((_, i) => items[(i * 3) % items.length]!)
  assert.deepEqual(groupStories(turned), groupStories(items))
})

test('the country alone joins nothing', () => {
  const lines = groupStories(items)
  assert.equal(
    lines.find((line) => line.includes('g'))?.length,
    1,
    'a fine for an airline and a flood share only their country',
  )
})

test('a storyline is carried on into the next window, and not over years', () => {
  const later = item('h', '2031-06-20', 'XA', 'the dam on the Velm above Ostrel will be built again, engineers say')
  const years = item('i', '2034-06-20', 'XA', 'the dam on the Velm above Ostrel is opened, engineers say')
  assert.notEqual(storyWindow('2031-05-01'), storyWindow('2031-06-20'))
  const lines = groupStories([...items, later, years])
  assert.deepEqual(lines[0], ['a', 'b', 'c', 'h'])
  assert.deepEqual(lines.at(-1), ['i'])
})

test('an earlier item takes the front of its storyline', () => {
  const earlier = item('z', '2031-04-30', 'XA', 'cracks are found in the Velm dam above Ostrel')
  assert.equal(groupStories([...items, earlier])[0]?.[0], 'z')
})

test('windows kept apart give the same as all at once', () => {
  const later = item('h', '2031-06-20', 'XA', 'the dam on the Velm above Ostrel will be built again, engineers say')
  const all = [...items, later]
  const numbers = [...new Set(all.map(({ day }) => storyWindow(day)))]
  const windows = numbers.map((number) =>
    groupWindow(
      number,
      all.filter(({ day }) => storyWindow(day) === number),
    ),
  )
  assert.deepEqual(linkWindows([...windows].reverse()), groupStories(all))
})

test('one item, and none, are well', () => {
  assert.deepEqual(groupStories([items[0]!]), [['a']])
  assert.deepEqual(groupStories([]), [])
})

test('vectors have length 1, and a term all items use weighs least', () => {
  const vectors = vectorsOf(items.slice(0, 3))
  for (const vector of vectors) {
    const square = vector.reduce((sum, [, weight]) => sum + weight ** 2, 0)
    assert.equal(Math.abs(square - 1) < 1e-9, true)
  }
  const weights = new Map(vectors[0])
  assert.equal(weights.get('ostrel')! < weights.get('break')!, true)
})
