import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadEventTexts, parseEventText, sentenceAround } from './load-event-texts.ts'

test('marks become offsets, and words that tell none lose their brackets', () => {
  const { id, text, events } = parseEventText('## x-1 local\nA shell [hit|shelling] the [port].\nIt [burned|none].')
  assert.equal(id, 'x-1')
  assert.equal(text, 'A shell hit the port.\n\nIt burned.')
  assert.deepEqual(events, [{ kind: 'shelling', start: 8, end: 11 }])
})

test('what goes against the form is refused', () => {
  assert.throws(() => parseEventText('A shell [hit|shelling] it.'), /no heading/)
  assert.throws(() => parseEventText('## x-1 local\nA shell [hit|bang] it.'), /no kind/)
  assert.throws(() => parseEventText('## x-1 local\nA shell [hit it.'), /not closed/)
})

test('a sentence ends at its mark or with its paragraph', () => {
  const text = 'One fell. Two “rose.” Three went\n\nFour came'
  assert.equal(text.slice(...Object.values(sentenceAround(text, text.indexOf('Two')))), 'Two “rose')
  assert.equal(text.slice(...Object.values(sentenceAround(text, text.indexOf('went')))), 'Three went')
  assert.equal(text.slice(...Object.values(sentenceAround(text, text.length - 1))), 'Four came')
})

test('every report can be read, under an id of its own', () => {
  const texts = loadEventTexts()
  assert.equal(new Set(texts.map(({ id }) => id)).size, texts.length)
  for (const { text, events } of texts) {
    for (const { start, end } of events) assert.equal(text.slice(start, end), text.slice(start, end).trim())
  }
})
