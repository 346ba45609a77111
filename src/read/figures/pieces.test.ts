import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import { analyse, loadLanguage } from '../../language/index.ts'
import { cutPieces, endOfNumber, numberValue } from './pieces.ts'

const language = loadLanguage(readData)
const cut = (text: string) => cutPieces(analyse(text, language), 0, text.length, 0)
const texts = (text: string): string[] => cut(text).map((piece) => piece.text)

test('letters, digits and signs are parted, numbers stay whole', () => {
  assert.deepEqual(texts('$2.4bn'), ['$', '2.4', 'bn'])
  assert.deepEqual(texts('4,640 people'), ['4,640', 'people'])
  assert.deepEqual(texts('5-10W'), ['5', '-', '10', 'w'])
  assert.deepEqual(texts('at 10.45pm'), ['at', '10.45', 'pm'])
  assert.deepEqual(texts('the U.S. army, p.m.'), ['the', 'u.s', '.', 'army', ',', 'p.m', '.'])
  assert.deepEqual(texts("the town's men"), ['the', 'town', "'s", 'men'])
  assert.deepEqual(texts("the town 's men 'so to say'"), ['the', 'town', "'s", 'men', "'", 'so', 'to', 'say', "'"])
})

test('offsets are exact and glued says that nothing stands between', () => {
  const text = 'About 1,200 in “Tarn”.'
  for (const piece of cut(text)) assert.equal(text.slice(piece.start, piece.end).toLowerCase(), piece.text)
  assert.deepEqual(
    cut('6kW or 6 kW').map((piece) => piece.glued),
    [false, true, false, false, false],
  )
})

test('numbers end where their separators stop making sense', () => {
  const length = (text: string): string => text.slice(0, endOfNumber(text, 0, text.length))
  assert.equal(length('4,640 or'), '4,640')
  assert.equal(length('13,2'), '13')
  assert.equal(length('1.200.000'), '1.200.000')
  assert.equal(length('12,50,000'), '12,50,000')
  assert.equal(length('5.'), '5')
  assert.equal(numberValue('1.200.000'), 1_200_000)
  assert.equal(numberValue('1.5'), 1.5)
  assert.ok(Number.isNaN(numberValue('10.0.0.1')))
  assert.ok(Number.isNaN(numberValue('9'.repeat(400))))
  assert.ok(Number.isNaN(numberValue(`1${',000'.repeat(400)}`)))
})
