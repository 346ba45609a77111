import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { marked } from 'marked'
import stringWidth from 'string-width'
import type { Report } from '../model/index.ts'
import { briefs, words } from './any-brief-for-test.ts'
import { renderHtml, renderJson, renderMarkdown, renderTerminal, renderWhy } from './index.ts'

const report = (id: string, text: string): Report => ({
  kind: 'report',
  id,
  input: id,
  url: 'javascript:x',
  language: 'en',
  version: 1,
  text,
  headings: [],
  regions: [],
  removed: [],
  map: [],
})
const texts = fc.array(
  fc.tuple(words, words).map(([id, text]) => report(id, text)),
  { maxLength: 3 },
)

test('whatever the schema allows is printed in every format, and steers none of them', () => {
  fc.assert(
    fc.property(briefs, texts, (brief, reports) => {
      const document = parseHTML(renderHtml(brief, reports)).document
      assert.equal(document.querySelectorAll('script, img, iframe, form').length, 0)
      for (const link of document.querySelectorAll('a')) assert.match(link.getAttribute('href') ?? '', /^(?:#|https?:)/)
      const page = { width: 60, colour: false }
      const line = brief.sections.flatMap((section) => section.lines)[0]
      const plain = [renderTerminal(brief, page), line ? renderWhy(brief, line, reports, page) : ''].join('')
      assert.ok(!plain.includes('\u001b'))
      for (const row of plain.split('\n')) assert.ok(stringWidth(row) <= 60, row)
      const markdown = parseHTML(`<main>${marked.parse(renderMarkdown(brief), { async: false })}</main>`).document
      assert.equal(markdown.querySelectorAll('script, img').length, 0)
      for (const link of markdown.querySelectorAll('a'))
        assert.match(link.getAttribute('href') ?? '', /^(?:https?:|mailto:)/i)
      assert.deepEqual(JSON.parse(renderJson(brief)), JSON.parse(JSON.stringify(brief)))
    }),
    { seed: 11, numRuns: 150 },
  )
})
