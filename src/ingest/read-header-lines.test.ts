import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from './formats/text.ts'
import { readHeaderLines } from './read-header-lines.ts'

test('header lines of a text file', () => {
  const raw =
    'Title: Bridge shut: a first look\nOutlet: Tarn Post\nDate: 2026-05-10T10:40+03:00\nAuthor: Ana Ruiz\nVersion: 2\n\nThe bridge was shut.'
  const { metadata, end } = readHeaderLines(raw)
  assert.deepEqual(metadata, {
    title: 'Bridge shut: a first look',
    outlet: 'Tarn Post',
    publishedAt: '2026-05-10T10:40+03:00',
    author: 'Ana Ruiz',
    version: 2,
  })
  assert.equal(raw.slice(end), 'The bridge was shut.')
})

test('front matter, quoted or not, with keys that are not known', () => {
  const raw = '---\r\ntitle: "Bridge: shut"\r\ndate: 2026-05-10\r\ntags: [a, b]\r\n---\r\n\r\nThe bridge was shut.'
  const { metadata, end } = readHeaderLines(raw)
  assert.deepEqual(metadata, { title: 'Bridge: shut', publishedAt: '2026-05-10' })
  assert.equal(raw.slice(end).trim(), 'The bridge was shut.')
})

test('a first paragraph that only looks like a header is text', () => {
  for (const raw of [
    'Source: the river office.\n\nThe bridge was shut.',
    'Title: Bridge shut\nThe bridge was shut on Monday.\n\nIt will open in May.',
    'Mayor: We did all we could\n\nThe mayor spoke on Monday.',
    '---\n\nThe bridge was shut.',
  ]) {
    assert.deepEqual(readHeaderLines(raw), { metadata: {}, end: 0 }, raw)
  }
})

test('title, byline and date lines leave a plain text as they leave a page', () => {
  const story = 'The bridge at Tarn was shut on Monday.\n\nIt will open in May, the mayor said.'
  const draft = readText(
    `Bridge at Tarn shut\n\nBy Ana Ruiz and Ivo Brandt\n\nPublished 10 May 2026, 10:40\n\n${story}`,
  )
  assert.equal(draft.body.text, story)
  assert.equal(draft.title, 'Bridge at Tarn shut')
  assert.equal(draft.author, 'Ana Ruiz and Ivo Brandt')
  assert.equal(draft.publishedAt, '2026-05-10T10:40')
  assert.deepEqual(
    draft.body.removed.map(({ kind, text }) => [kind, text]),
    [
      ['credit', 'By Ana Ruiz and Ivo Brandt'],
      ['credit', 'Published 10 May 2026, 10:40'],
    ],
  )
})

test('a first line that is a sentence is no title, nor is one with nothing under it', () => {
  assert.equal(readText('The bridge was shut.\n\nIt will open in May.').title, undefined)
  assert.equal(readText('By the river\n\nWhere boats go').title, undefined)
  assert.equal(readText('By boat and by bus they came.\n\nThe bridge was shut.').author, undefined)
})
