import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlainText } from './formats/plain-text.ts'
import { readNotices } from './read-notices.ts'

const read = (text: string, title?: string): ReturnType<typeof readNotices> => readNotices(readPlainText(text), title)
const STORY = 'The bridge at Tarn was shut on Monday.\n\nIt will open in May, the mayor said.'

test('corrections, withdrawals, kills and updates', () => {
  for (const [text, kind] of [
    [`CORRECTION: The bridge was shut on Sunday, not Monday.\n\n${STORY}`, 'correction'],
    [`${STORY}\n\nAn earlier version of this story gave a wrong day.`, 'correction'],
    [`Correction (May 6): the day was wrong.\n\n${STORY}`, 'correction'],
    [`(Corrects day in first paragraph)\n\n${STORY}`, 'correction'],
    [`KILL: Bridge story. Editors, do not use.\n\n${STORY}`, 'kill'],
    [`RETRACTION: the story on the bridge was wrong.`, 'withdrawal'],
    ['The story “Bridge shut at Tarn” has been withdrawn.', 'withdrawal'],
    ['We withdraw our report on the bridge at Tarn.', 'withdrawal'],
  ] as const) {
    assert.equal(read(text).correction?.kind, kind, text)
  }
  const update = read(STORY, 'UPDATE 2-Bridge shut at Tarn')
  assert.deepEqual(update, { correction: { kind: 'update', note: 'UPDATE 2-Bridge shut at Tarn' }, version: 3 })
})

test('news about such things is no notice', () => {
  for (const text of [
    'Troops were withdrawn from Tarn on Monday.\n\nThe general said so.',
    'The correction of the river began on Monday.\n\nIt takes a year.',
    'Kill switches were banned in Tarn.\n\nThe mayor said so.',
    'The bank corrected its figures on Monday.',
    'The update of the law was put off.',
    'The report said the offer has been withdrawn.',
    'We asked them to leave, and they withdrew.',
  ]) {
    assert.deepEqual(read(text), {}, text)
  }
})

test('embargoes: the instant before which nothing may be printed', () => {
  for (const [text, until] of [
    ['EMBARGOED UNTIL 06:00 GMT, 7 March 2026', '2026-03-07T06:00Z'],
    ['Embargoed until 7 March 2026 at 14:30 CET', '2026-03-07T14:30+01:00'],
    ['STRICTLY EMBARGOED until 2026-03-07T06:00+02:00', '2026-03-07T06:00+02:00'],
    ['NOT FOR PUBLICATION BEFORE 7 March 2026', '2026-03-07T00:00-12:00'],
    ['Embargo: 7 March 2026, 00:01', '2026-03-07T00:01-12:00'],
  ] as const) {
    assert.deepEqual(read(`${text}\n\n${STORY}`), { embargoedUntil: until }, text)
  }
})

test('an embargo whose end cannot be read holds for good', () => {
  assert.deepEqual(read(`EMBARGOED UNTIL DELIVERY\n\n${STORY}`), { embargoedUntil: 'forever', embargoUnclear: true })
})

test('an embargo on goods is news', () => {
  assert.deepEqual(read(`The arms embargo on Tarn holds until March.\n\n${STORY}`), {})
  assert.deepEqual(read(`Embargoed goods worth two million were found in Tarn.\n\n${STORY}`), {})
})
