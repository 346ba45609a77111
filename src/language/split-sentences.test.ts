import assert from 'node:assert/strict'
import { test } from 'node:test'
import { splitSentences } from './split-sentences.ts'
import { tokenise } from './tokenise.ts'

function sentences(text: string): string[] {
  const tokens = tokenise(text)
  const { firstToken } = splitSentences(text, tokens)
  return Array.from({ length: firstToken.length - 1 }, (_, s) =>
    text.slice(tokens.start[firstToken[s]!], tokens.end[firstToken[s + 1]! - 1]),
  )
}

function check(...expected: string[]): void {
  assert.deepEqual(sentences(expected.join(' ')), expected)
}

test('full stops, question and exclamation marks end sentences', () => {
  check('It rained.', 'Did it?', 'It did!', 'So 12 boats left.', '40 stayed.')
})

test('closing marks belong to the sentence they close', () => {
  check('“It rained.”', 'He left. (He had to.)'.slice(0, 8), '(He had to.)')
  check('"Go!" she said.', '"Now."', "''Why?'' he asked.")
  check('It was so.[4]', 'Then it was not.')
})

test('a mark within a sentence ends nothing', () => {
  check('“Why?” he asked.', 'The Yahoo! site was down...then up.')
  check('It fell 3.5 per cent.', 'At 5 p.m. it rose.')
})

test('titles, initials and months go on', () => {
  check('Mr. A. B. Dow met Gen. Hill on Nov. 5.', 'They spoke.')
  check('Dow Inc. shares fell.', 'He works for Dow Inc.', 'The firm is old.')
  check('She moved to the U.S.', 'In May she left.', 'The U.S. Navy came.')
})

test('an opening quotation mark begins a sentence', () => {
  check('He left.', '“We know,” she said.', '"So do we."')
})

test('a number with a full stop at the head is no sentence', () => {
  check('2. The second point.', '3. The third.')
})

test('a caption or credit run into the text is parted', () => {
  check('The bridge at dawn', 'Image: A. Hill.', 'It fell.')
  check('Ann Lee of the Greens', 'In the south, turnout was low.')
})

test('a name that holds a small word is not parted', () => {
  check('He read The Times and went to The Hague.')
  check('The play Waiting For Godot was on.')
})

test('a blank line always parts', () => {
  assert.deepEqual(sentences('Two boats\n\nsank today'), ['Two boats', 'sank today'])
  assert.deepEqual(sentences('Two boats\nsank today'), ['Two boats\nsank today'])
})

test('time grows with the text', () => {
  for (const unit of ['"', '. ', '.) ', 'A. ', '? " ', '[4] ', 'x ', 'In x ', '. [4']) {
    const text = unit.repeat(400_000 / unit.length)
    const tokens = tokenise(text)
    const begun = process.hrtime.bigint()
    splitSentences(text, tokens)
    const took = Number(process.hrtime.bigint() - begun) / 1e6
    assert.ok(took < 2000, `${unit}: ${took} ms`)
  }
})
