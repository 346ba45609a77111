import assert from 'node:assert/strict'
import { test } from 'node:test'
import { briefOf, type Told } from '../../test/scenarios/brief-of.ts'
import { compareEditions } from './compare-editions.ts'

const first: Told = {
  outlet: 'Post',
  at: '2031-03-04T07:00Z',
  text: 'Five people were killed when a shell hit the market in Tarn on Tuesday, Governor Ana Ruhle said.',
}
const rail: Told = {
  outlet: 'Post',
  at: '2031-03-04T06:00Z',
  text: 'The railway to Karsk is closed, the ministry said.',
}
const options = { since: '2031-03-04T08:00Z', day: '2031-03-04' }
const before = briefOf([first, rail], options)
const told = (more: readonly Told[]) =>
  compareEditions(before, briefOf([first, rail, ...more], options)).map(({ kind, before: was, after }) => [
    kind,
    was,
    after,
  ])

test('nothing new is no change', () => {
  assert.deepEqual(told([]), [])
})

test('copies are no change', () => {
  const copies = ['Echo', 'Star', 'Mail', 'Sun', 'Globe'].map((outlet) => ({
    ...first,
    outlet,
    at: '2031-03-04T08:10Z',
  }))
  assert.deepEqual(told(copies), [])
})

test('a new toll is one change, with the words of before', () => {
  const text = 'Eight people were killed when a shell hit the market in Tarn on Tuesday, Governor Ana Ruhle said.'
  const [change, ...more] = told([{ outlet: 'Post', at: '2031-03-04T08:30Z', text }])
  assert.deepEqual(more, [])
  assert.equal(change?.[0], 'updated')
  assert.match(change?.[1] ?? '', /^Five people/)
  assert.match(change?.[2] ?? '', /^Eight people/)
})

test('another happening is new; one that the earlier edition could have had is late', () => {
  const text = 'A ferry sank off Velisk with nobody on board, the coast guard said.'
  assert.equal(told([{ outlet: 'Star', at: '2031-03-04T09:00Z', text }])[0]?.[0], 'new')
  assert.equal(told([{ outlet: 'Star', at: '2031-03-04T05:00Z', text }])[0]?.[0], 'late')
})

test('what was taken back is a change', () => {
  const text = 'CORRECTION: The market in Tarn was not hit by a shell and nobody was killed, Governor Ana Ruhle said.'
  const more = { correction: { kind: 'correction', note: 'CORRECTION' } } as const
  const kinds = told([{ outlet: 'Post', at: '2031-03-04T08:40Z', text, more }]).map(([kind]) => kind)
  assert.ok(kinds.includes('withdrawn'), kinds.join())
})

test('a plan that moved is a change, with both times', () => {
  const plan: Told = {
    outlet: 'Post',
    at: '2031-03-04T07:00Z',
    text: 'Buses will evacuate 600 people from Tarn on Friday, Mayor Jo Wenk said.',
  }
  const moved: Told = {
    outlet: 'Post',
    at: '2031-03-04T09:00Z',
    text: 'The evacuation from Tarn was postponed to Sunday, Mayor Jo Wenk said.',
  }
  const changes = compareEditions(briefOf([plan], options), briefOf([plan, moved], options))
  const change = changes.find(({ kind }) => kind === 'plan-moved')
  assert.deepEqual([change?.before, change?.after], ['2031-03-07', '2031-03-09'])
})

test('a line under a new id is the old one where an alias leads to it', () => {
  const [line] = before.sections[0]!.lines
  const renamed = structuredClone(before)
  renamed.sections[0]!.lines[0]!.id = 'line-renamed'
  const changes = compareEditions(before, renamed, new Map([[line!.id, 'line-renamed']]))
  assert.deepEqual(changes, [])
})

test('the same two editions give the same bytes', () => {
  const after = briefOf(
    [first, rail, { outlet: 'Star', at: '2031-03-04T09:00Z', text: 'A ferry sank off Velisk, police said.' }],
    options,
  )
  assert.equal(JSON.stringify(compareEditions(before, after)), JSON.stringify(compareEditions(before, after)))
})
