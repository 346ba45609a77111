import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BREAK } from './lexicon.ts'
import { cut, digits, glued, isWord, pieceAt, pieceText } from './pieces.ts'

const pieces = (text: string): string[] => {
  const p = cut(text)
  return Array.from({ length: p.count }, (_, i) => (p.code[i] === BREAK ? '¶' : pieceText(p, i)))
}

test('letters, figures and marks come apart', () => {
  assert.deepEqual(pieces('mid-1980s, 9pm (5) 3:00'), [
    'mid',
    '-',
    '1980',
    's',
    ',',
    '9',
    'pm',
    '(',
    '5',
    ')',
    '3',
    ':',
    '00',
  ])
  assert.deepEqual(pieces('Février ’82'), ['Février', '’', '82'])
})

test('a blank line is a piece, a line end and a no-break space are not', () => {
  assert.deepEqual(pieces('on\nMonday \n\n\nnight\u00a0fell'), ['on', 'Monday', '¶', 'night', 'fell'])
})

test('words are known whatever their case, and only whole', () => {
  const p = cut('MONDAY monday Mondayish')
  assert.ok(isWord(p, 0, 'monday') && isWord(p, 1, 'monday'))
  assert.ok(!isWord(p, 2, 'monday'))
})

test('offsets lead back to pieces', () => {
  const p = cut('on 7 March')
  assert.equal(pieceText(p, pieceAt(p, 5)), 'March')
  assert.equal(pieceAt(p, 99), p.count)
  assert.ok(!glued(p, 1) && !glued(p, 0))
  assert.equal(digits(p, 1, 1, 2), 7)
  assert.equal(digits(p, 2, 1, 2), -1)
})
