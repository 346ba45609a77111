import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findHeadings } from './find-headings.ts'
import { readPlainText } from './formats/plain-text.ts'

function headings(...paragraphs: readonly string[]): string[] {
  const body = readPlainText(paragraphs.join('\n\n'))
  return findHeadings(body).map(({ start, end }) => body.text.slice(start, end))
}

const STORY = 'The bridge at Tarn was shut on Monday, the mayor said.'

test('a short line without a full stop that has text under it', () => {
  assert.deepEqual(headings(STORY, 'Ferries run again', STORY), ['Ferries run again'])
  assert.deepEqual(headings(STORY, 'Will the ferries run again?', STORY), ['Will the ferries run again?'])
})

test('no heading: a sentence, a quotation, a list’s lead-in, the last line, rows of short lines', () => {
  assert.deepEqual(headings(STORY, 'Ferries run again.', STORY), [])
  assert.deepEqual(headings(STORY, 'They did know that it could happen, did they not?', STORY), [])
  assert.deepEqual(headings(STORY, "We made mistakes early on . ''", STORY), [])
  assert.deepEqual(headings(STORY, '“We will stay”', STORY), [])
  assert.deepEqual(headings(STORY, 'These ferries run:', STORY), [])
  assert.deepEqual(headings(STORY, 'Ferries run again'), [])
  assert.deepEqual(headings(STORY, 'Tarn 4', 'Marsk 12', 'Aldra 3', 'Orle 7', STORY), [])
  assert.deepEqual(headings(STORY, '- Ferries run again', STORY), [])
})
