import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { marked } from 'marked'
import stringWidth from 'string-width'
import type { Brief, Report } from '../model/index.ts'
import { renderHtml, renderJson, renderMarkdown, renderTerminal, renderWhy } from './index.ts'

interface Schema {
  readonly type?: string
  readonly const?: string
  readonly enum?: readonly (string | number)[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
}

/** Words as hostile or as dull as they come; few enough that ids meet. */
const words = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('a', 'b', 'c', 'd') },
  fc.constantFrom(
    '',
    '2025-05-14',
    '2025-02-30',
    '2025-05-14T10:00+02:00',
    '9999999-01-01',
    'PAST_REF',
    '2025-W20',
    '-',
  ),
  fc.constantFrom(
    '<script>x</script>',
    'javascript:x',
    'https://a.example/"x',
    '\u001b[2J',
    '\u202e',
    '] [x](y) |',
    '\ud800',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)

/** Any value that the brief's schema allows. */
function anyOf(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  switch (schema.type) {
    case 'string':
      return words
    case 'integer':
      return fc.oneof(fc.nat({ max: 30 }), fc.nat())
    case 'number':
      return fc.oneof(fc.nat(), fc.double({ noNaN: true, noDefaultInfinity: true }))
    case 'boolean':
      return fc.boolean()
    case 'array':
      return fc.array(anyOf(schema.items ?? {}), { maxLength: 4 })
    case 'object': {
      const properties = Object.entries(schema.properties ?? {}).map(([key, value]) => [key, anyOf(value)] as const)
      return fc.record(Object.fromEntries(properties), { requiredKeys: [...(schema.required ?? [])] })
    }
    default:
      throw new Error(`no values for ${JSON.stringify(schema)}`)
  }
}

const schema = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../docs/brief.schema.json'), 'utf8'),
) as Schema
const briefs = anyOf(schema) as fc.Arbitrary<Brief>
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
