import assert from 'node:assert/strict'
import { test } from 'node:test'
import { displaySlice, displayText } from './display-text.ts'

test('white space becomes single spaces', () => {
  assert.equal(displayText('  two\n\nlines \u2028 and\ttabs '), 'two lines and tabs')
})
test('codes that steer a terminal and direction overrides are taken out', () => {
  assert.equal(displayText('red \u001b[31malert\u001b[0m \u0007'), 'red [31malert[0m')
  assert.equal(displayText('abc \u202egpj.exe\u202c'), 'abc gpj.exe')
  assert.equal(displayText('\u009b2J'), '2J')
})
test('a lone half of a surrogate pair is replaced, a whole pair stays', () => {
  assert.equal(displayText('a\ud83d b \ud83d\ude00'), 'a\ufffd b \u{1f600}')
})
test('accents, joiners and other scripts stay', () => {
  assert.equal(displayText('Zoë Łódź 北京 नमस्ते'), 'Zoë Łódź 北京 नमस्ते')
})
test('a slice keeps its white space', () => {
  assert.equal(displaySlice(' a \n b '), ' a \n b ')
})
