import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Evidence, Report } from '../model/index.ts'
import { findPassages } from './passages.ts'

const report = (text: string): Report => ({
  kind: 'report',
  id: 'report-1',
  input: 'a.txt',
  language: 'en',
  version: 1,
  text,
  headings: [],
  regions: [],
  removed: [],
  map: [],
})
const quote = (text: string, words: string, role?: Evidence['role']): Evidence => {
  const start = text.indexOf(words)
  return { report: 'report-1', start, end: start + words.length, quote: words, rule: 'test', ...(role ? { role } : {}) }
}
const passagesOf = (text: string, evidence: Evidence[]) => findPassages(evidence, new Map([['report-1', report(text)]]))

const TEXT = 'First.\n\nBefore it. Ana Ruiz said the wall fell. After it.\n\nLast one.\n\nFar away.'

test('the paragraph with the words, the one before and the one after', () => {
  const [passage] = passagesOf(TEXT, [
    quote(TEXT, 'Ana Ruiz said the wall fell.', 'content'),
    quote(TEXT, 'Ana Ruiz', 'speaker'),
  ])
  assert.equal(passage?.before, 'First.')
  assert.equal(passage?.after, 'Last one.')
  assert.deepEqual(passage?.paragraphs, [
    [
      { text: 'Before it. ', marked: false },
      { text: 'Ana Ruiz', marked: true, role: 'speaker' },
      { text: ' said the wall fell.', marked: true },
      { text: ' After it.', marked: false },
    ],
  ])
})
test('an antecedent in another paragraph is shown with a gap between', () => {
  const [passage] = passagesOf(TEXT, [quote(TEXT, 'Far away.', 'content'), quote(TEXT, 'First', 'antecedent')])
  assert.equal(passage?.paragraphs[1], 'gap')
  assert.deepEqual(passage?.paragraphs[0]?.[0], { text: 'First', marked: false, role: 'antecedent' })
  assert.equal(passage?.before, undefined)
})
test('paragraphs that touch have no gap between them', () => {
  const [passage] = passagesOf(TEXT, [quote(TEXT, 'Last one.', 'content'), quote(TEXT, 'Far away.', 'content')])
  assert.ok(!passage?.paragraphs.includes('gap'))
})
test('a report that is not at hand, or not the one that was read, gives its quote alone', () => {
  const evidence = [quote(TEXT, 'Ana Ruiz said the wall fell.', 'content')]
  const alone = [[{ text: 'Ana Ruiz said the wall fell.', marked: true }]]
  assert.deepEqual(findPassages(evidence, new Map())[0]?.paragraphs, alone)
  assert.deepEqual(findPassages(evidence, new Map([['report-1', report('Something else.')]]))[0]?.paragraphs, alone)
})
test('surroundings of a hostile length are cut, the words never', () => {
  const text = `${'x'.repeat(500_000)} The wall fell. ${'y'.repeat(500_000)}`
  const [passage] = passagesOf(
    text,
    Array.from({ length: 200 }, () => quote(text, 'The wall fell.', 'content')),
  )
  const shown = (passage?.paragraphs ?? [])
    .flatMap((paragraph) => (paragraph === 'gap' ? [] : paragraph))
    .map((piece) => piece.text)
    .join('')
  assert.match(shown, /^… .*The wall fell\..* …$/)
  assert.ok(shown.length < 1000)
})
