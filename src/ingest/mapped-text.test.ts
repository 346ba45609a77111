import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { removeDebris } from './debris/index.ts'
import { readMarkdown } from './formats/markdown.ts'
import { readPlainText } from './formats/plain-text.ts'
import { readText } from './formats/text.ts'
import { createTextBuilder, cutText, type MappedText, toRaw, toRawSpan } from './mapped-text.ts'
import { readPage } from './page/read-page.ts'

/** Every letter of the text stands in the raw text where the map says, or an entity stands there for it. */
function assertMapped({ text, map }: MappedText, raw: string): void {
  for (let i = 1; i < map.length; i++) {
    assert.ok(map[i]![0] > map[i - 1]![0] && map[i]![1] >= map[i - 1]![1], `pairs go down at ${i}`)
  }
  for (let i = 0; i < text.length; i++) {
    // Between the cells of a row stands a bar that the source may not have.
    if (/[\s|]/.test(text[i]!)) continue
    const at = toRaw(map, i)
    if (raw[at] !== '&') assert.equal(raw[at], text[i], `at ${i} of ${JSON.stringify(text.slice(0, 200))}`)
  }
}

const word = fc.constantFrom('Tarn', 'the', 'mayor', 'said', 'bridge', '12', '“shut”', 'U.S.', 'é', 'video', 'a-b', 'x')
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `${words.join(' ')}.`)
const piece = fc.oneof(
  sentence,
  fc.constantFrom(
    ' (see video below)',
    '\n\n',
    '\n',
    '  ',
    '\t',
    '\r\n',
    '\n\nRead more: a bus\n\n',
    'See below for a list.',
    '\n\nPhoto: A. Ruiz\n\n',
    '\n\nBuses leave Tarn\n\n',
    '\n- one\n- two\n',
  ),
)
const document = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''))

test('plain text stays where it was, before and after the clean-up', () => {
  fc.assert(
    fc.property(document, (raw) => {
      const body = readPlainText(raw)
      assertMapped(body, raw)
      const clean = removeDebris(body)
      assertMapped(clean, raw)
      assertMapped(readText(raw).body, raw)
      for (const { text, rawStart, rawEnd } of clean.removed) {
        assert.equal(raw.slice(rawStart, rawEnd).replace(/\s+/g, ' '), text)
      }
      let before = -2
      for (const { start, end } of clean.blocks) {
        assert.equal(start, before + 2)
        assert.doesNotMatch(clean.text.slice(start, end), /^\s|\s$|\n/)
        before = end
      }
      if (clean.blocks.length > 0) assert.equal(before, clean.text.length)
    }),
    { numRuns: 500 },
  )
})

test('Markdown stays where it was', () => {
  const marks = fc.constantFrom(
    '**',
    '*',
    '_',
    '`',
    '[a](http://b.example)',
    '\n## ',
    '\n> ',
    ' &amp; ',
    '![p](q.png)',
    '\\*',
    '| a | b |\n|---|---|\n| c | d |\n',
  )
  const markdown = fc.array(fc.oneof(piece, marks), { maxLength: 20 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(markdown, (raw) => {
      const { body } = readMarkdown(raw)
      if (body) assertMapped(body, raw)
    }),
    { numRuns: 300 },
  )
})

test('HTML stays where it was', () => {
  const tag = fc.constantFrom(
    '<b>',
    '</b>',
    '<p>',
    '</p>',
    '<br>',
    '<div class="x">',
    '</div>',
    '&amp;',
    '&eacute;',
    '&#8217;',
    '<!-- c -->',
    '<li>',
    '<h2>',
    '</h2>',
    ' < ',
  )
  const html = fc.array(fc.oneof(sentence, tag, fc.constant('\n')), { maxLength: 30 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(html, (raw) => {
      const { body } = readPage({ kind: 'fragment', html: raw })
      if (body) assertMapped(body, raw)
    }),
    { numRuns: 200 },
  )
})

test('a decoded entity is one character of text and many of raw text', () => {
  const raw = '<p>Tarn &amp; Marsk, the mayor&#8217;s towns</p>'
  const { body } = readPage({ kind: 'fragment', html: raw })
  assert.ok(body)
  assert.equal(body.text, 'Tarn & Marsk, the mayor’s towns')
  assert.equal(raw.slice(toRaw(body.map, body.text.indexOf('Marsk'))).slice(0, 5), 'Marsk')
  assert.equal(raw.slice(toRaw(body.map, body.text.indexOf('towns'))), 'towns</p>')
})

test('cutting joins what stays, and offsets move with it', () => {
  const raw = '0123456789'
  const out = createTextBuilder(raw)
  out.copy(0, 10)
  const cut = cutText(out.build(), [
    { start: 2, end: 4 },
    { start: 7, end: 8 },
  ])
  assert.equal(cut.text, '0145689')
  assert.deepEqual([0, 2, 3, 4, 6, 7, 8, 10].map(cut.move), [0, 2, 2, 2, 4, 5, 5, 7])
  assert.deepEqual(toRawSpan(cut.map, { start: 2, end: 5 }), { rawStart: 4, rawEnd: 7 })
})

test('an empty text maps to the beginning', () => {
  assert.equal(toRaw([], 0), 0)
})
