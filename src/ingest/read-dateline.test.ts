import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlainText } from './formats/plain-text.ts'
import { readDateline } from './read-dateline.ts'

const read = (text: string): ReturnType<typeof readDateline> => readDateline(readPlainText(text))

test('place, date and agency of a dateline', () => {
  assert.deepEqual(read('TARN, March 6 (Velmora Press) — The bridge was shut.'), {
    dateline: { start: 0, end: 32, place: 'TARN', date: 'March 6' },
    agency: 'Velmora Press',
  })
  assert.deepEqual(read('NORTH TARN, Velmora, 6 March (AP) -- The bridge was shut.'), {
    dateline: { start: 0, end: 37, place: 'NORTH TARN', date: '6 March' },
    agency: 'AP',
  })
  assert.deepEqual(read('TARN/MARSK, Feb. 24 (Reuters) - The bridge was shut.').dateline?.place, 'TARN/MARSK')
  assert.deepEqual(read('TARN — The bridge was shut.').dateline, { start: 0, end: 7, place: 'TARN' })
  assert.deepEqual(read('Tarn, March 6 – The bridge was shut.').dateline?.place, 'Tarn')
  assert.deepEqual(read('MARSK: The bridge was shut.').dateline, { start: 0, end: 7, place: 'MARSK' })
})

test('a stop before the dash, an agency in small letters', () => {
  assert.deepEqual(read('Tarn, Jun 11 (efe-epa).- The bridge was shut.'), {
    dateline: { start: 0, end: 25, place: 'Tarn', date: 'Jun 11' },
    agency: 'efe-epa',
  })
})

test('the agency may stand before the place', () => {
  assert.deepEqual(read('(AP) NORTH TARN - The bridge was shut.'), {
    dateline: { start: 0, end: 18, place: 'NORTH TARN' },
    agency: 'AP',
  })
})

test('an agency without a place', () => {
  assert.deepEqual(read('(Reuters) - The bridge was shut.'), { agency: 'Reuters' })
})

test('it may follow a heading or a note, but not the article', () => {
  assert.equal(read('An editor’s note.\n\nTARN, May 6 - The bridge was shut.').dateline?.place, 'TARN')
  assert.deepEqual(read('One.\n\nTwo.\n\nThree.\n\nTARN, May 6 - The bridge was shut.'), {})
})

test('what only looks like one', () => {
  for (const text of [
    'Tarn – once a quiet town – was full of soldiers.',
    'BREAKING — The bridge was shut.',
    'CORRECTION: The bridge was not shut.',
    'The bridge at Tarn (closed since May) - was opened.',
    'He said: The bridge was shut.',
    'UPDATE: The bridge was shut.',
    'TARNPOST.COM - The bridge was shut.',
    'DEAR ABBY: My husband took the ferry.',
  ]) {
    assert.deepEqual(read(text), {}, text)
  }
})
