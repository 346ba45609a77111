import assert from 'node:assert/strict'
import { test } from 'node:test'
import { briefOf, linesOf, lineWith, type Told } from './brief-of.ts'

const DAM: Told = {
  outlet: 'F',
  at: '2031-06-02T10:00Z',
  text: 'The dam above Orso failed on Monday, Mayor Lena Falk said. At least four people were killed.',
}
const SHELL: Told = {
  outlet: 'N',
  at: '2031-06-02T11:00Z',
  text: 'A shell hit the hospital in Varsk on Monday, killing six people, Governor Dana Holt said. She said 14 others had been taken to a clinic in Mira.',
}

test('a bare count goes with the happening before it, and not with another that killed people', () => {
  const brief = briefOf([DAM, SHELL])
  assert.equal(lineWith(brief, 'At least four').event, lineWith(brief, 'dam above').event)
  assert.notEqual(lineWith(brief, 'At least four').event, lineWith(brief, 'shell hit').event)
})

test('who goes on speaking goes on about the same, wherever the wounded were taken', () => {
  const brief = briefOf([DAM, SHELL])
  assert.equal(lineWith(brief, '14 others').event, lineWith(brief, 'shell hit').event)
})

test('a sentence with a place of its own is no continuation', () => {
  const brief = briefOf([
    {
      ...DAM,
      text: 'The dam above Orso failed on Monday, Mayor Lena Falk said. Firefighters in Varsk put out a fire in a mill on Monday.',
    },
  ])
  assert.notEqual(lineWith(brief, 'Firefighters').event, lineWith(brief, 'dam above').event)
})

test('a count that names the flood joins what another report says of the flood', () => {
  const brief = briefOf([
    {
      outlet: 'A',
      at: '2031-09-01T08:00Z',
      text: 'The flood had killed 187 people since 20 August, the civil guard said.',
    },
    {
      outlet: 'B',
      at: '2031-09-01T09:00Z',
      text: 'Ten trucks with tents reached Odel on Monday, the Red Cross said. The flood has killed 140 people.',
    },
  ])
  assert.equal(lineWith(brief, '140').event, lineWith(brief, '187').event)
  assert.notEqual(lineWith(brief, '140').event, lineWith(brief, 'trucks').event)
})

test('speakers with one wording and numbers of their own are four origins', () => {
  const said = (count: string, who: string): string =>
    `${count} people were wounded in the strike on the market in Mirel on Wednesday, ${who} said.`
  const brief = briefOf([
    { outlet: 'A', at: '2031-04-02T09:00Z', text: said('At least 12', 'the mayor') },
    { outlet: 'B', at: '2031-04-02T10:00Z', text: said('Nearly 40', 'a hospital doctor') },
    { outlet: 'C', at: '2031-04-02T11:00Z', text: said('Dozens of', 'the defence ministry') },
    { outlet: 'D', at: '2031-04-02T12:00Z', text: said('Between 20 and 25', 'the Red Crescent') },
  ])
  assert.equal(linesOf(brief).length, 4)
  assert.equal(brief.numbers.origins, 4)
  assert.equal(new Set(linesOf(brief).map((line) => line.event)).size, 1)
  assert.equal(brief.reports.filter((report) => report.status === 'copy').length, 0)
})

test('the same words with the same speaker are a copy', () => {
  const text = 'Twelve people were wounded in the strike on the market in Mirel on Wednesday, the mayor said.'
  const brief = briefOf([
    { outlet: 'A', at: '2031-04-02T09:00Z', text },
    { outlet: 'B', at: '2031-04-02T10:00Z', text },
  ])
  assert.equal(linesOf(brief).length, 1)
  assert.equal(linesOf(brief)[0]!.origins, 1)
})

test('a denial answers a claim of the same matter; how things stand, and other matters, it leaves alone', () => {
  const brief = briefOf([
    {
      outlet: 'A',
      at: '2031-04-02T09:00Z',
      text:
        'The bridge in Odel has been under fire since March. Rebel commander Ivo Brandt said the army had shelled the convoy near Odel on Wednesday.\n\n' +
        'The army denied it had shelled the convoy. Farmers said the harvest was lost.',
    },
  ])
  assert.equal(brief.disputes.length, 1)
  const [sides] = brief.disputes.map((dispute) => dispute.sides.map((side) => side.who[0]!.name))
  assert.deepEqual(sides, ['Ivo Brandt', 'army'])
  assert.notEqual(lineWith(brief, 'under fire').state, 'disputed')
  assert.notEqual(lineWith(brief, 'harvest').state, 'disputed')
})

test('lengths and sums that differ are no dispute, two tolls of one moment are', () => {
  const brief = briefOf([
    {
      outlet: 'A',
      at: '2031-04-02T09:00Z',
      text: 'A ferry sank off Odel on Wednesday, 3 km from the port, and 12 people died, the coast guard said.',
    },
    {
      outlet: 'B',
      at: '2031-04-02T10:00Z',
      text: 'A ferry sank off Odel on Wednesday, 5 km from the port, and 20 people died, the harbour master said.',
    },
  ])
  assert.deepEqual(
    brief.disputes.map((dispute) => dispute.kind),
    ['figure'],
  )
  const lengths = briefOf([
    {
      outlet: 'A',
      at: '2031-04-02T09:00Z',
      text: 'A ferry sank off Odel on Wednesday, 3 km from the port, the coast guard said.',
    },
    {
      outlet: 'B',
      at: '2031-04-02T10:00Z',
      text: 'A ferry sank off Odel on Wednesday, 5 km from the port, the harbour master said.',
    },
  ])
  assert.equal(lengths.disputes.length, 0)
})

test('a running total that grew from one day to the next is no dispute', () => {
  const brief = briefOf([
    {
      outlet: 'A',
      at: '2031-04-02T09:00Z',
      text: 'The fever has killed 40 people since March, the health ministry said.',
    },
    {
      outlet: 'B',
      at: '2031-04-03T09:00Z',
      text: 'The fever has killed 52 people since March, the World Health Organization said.',
    },
  ])
  assert.equal(brief.disputes.length, 0)
})

test('what a page says of itself is no news', () => {
  const brief = briefOf([
    {
      outlet: 'A',
      at: '2031-04-02T09:00Z',
      text: 'A ferry sank off Odel on Wednesday. This story will be updated. The port will be dredged.',
    },
  ])
  assert.ok(!linesOf(brief).some((line) => line.text.includes('updated')))
  assert.ok(linesOf(brief).some((line) => line.text.includes('dredged')))
  assert.ok(brief.leftOut.some((entry) => entry.reason === 'not-news'))
})
