import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlainText } from './plain-text.ts'

const paragraphs = (raw: string): string[] => readPlainText(raw).text.split('\n\n')

test('blank lines part paragraphs; spaces are collapsed', () => {
  assert.deepEqual(paragraphs('  One\ttwo  three. \r\n\r\n\r\nFour.\u00a0Five.\n'), ['One two three.', 'Four. Five.'])
})

test('lines wrapped by hand are joined', () => {
  const wrapped =
    'The bridge at Tarn was shut on Monday after\na barge hit it, the mayor said. It will stay\nclosed for a week.\nDivers will look at the pillars on Tuesday,\nshe said.'
  assert.deepEqual(paragraphs(wrapped), [
    'The bridge at Tarn was shut on Monday after a barge hit it, the mayor said. It will stay closed for a week.',
    'Divers will look at the pillars on Tuesday, she said.',
  ])
})

test('a file in which every line is a paragraph keeps them apart', () => {
  const lines = ['The bridge at Tarn was shut on Monday.', 'It will open in May.', 'Buses go round.']
  assert.deepEqual(paragraphs(lines.join('\n')), lines)
})

test('list items stay apart', () => {
  const body = readPlainText('These were shut:\n- the bridge\n- the school\n1. the mill')
  assert.deepEqual(
    body.blocks.map(({ kind, start, end }) => [kind, body.text.slice(start, end)]),
    [
      ['paragraph', 'These were shut:'],
      ['item', '- the bridge'],
      ['item', '- the school'],
      ['item', '1. the mill'],
    ],
  )
})

test('an empty text has no blocks', () => {
  assert.deepEqual(readPlainText(' \n ').blocks, [])
})
