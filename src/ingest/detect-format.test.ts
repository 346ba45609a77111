import assert from 'node:assert/strict'
import { test } from 'node:test'
import { detectFormat } from './detect-format.ts'

const detect = (content: string, name: string, contentType?: string): string =>
  detectFormat(Buffer.from(content), { name, contentType })

test('content comes before the ending', () => {
  for (const [content, name, format] of [
    ['%PDF-1.7\n', 'a.txt', 'pdf'],
    ['<!doctype html><html><p>x', 'a.txt', 'html'],
    ['<?xml version="1.0"?>\n<rss version="2.0">', 'a.html', 'feed'],
    ['<feed xmlns="http://www.w3.org/2005/Atom">', 'a', 'feed'],
    ['<rdf:RDF xmlns:rdf="x">', 'a.xml', 'feed'],
    ['\ufeff{"title": "A"}', 'a', 'json'],
    ['{"a": 1}\n{"a": 2}\n', 'a.txt', 'jsonl'],
    ['Received: from a\nSubject: b\n\nText', 'a.txt', 'mail'],
  ] as const) {
    assert.equal(detect(content, name), format, content)
  }
})

test('plain text goes by its ending or type', () => {
  assert.equal(detect('# Bridge shut', 'a.md'), 'markdown')
  assert.equal(detect('# Bridge shut', 'a.txt'), 'text')
  assert.equal(detect('# Bridge shut', 'a', 'text/markdown; charset=utf-8'), 'markdown')
  assert.equal(detect('Subject: the bridge\n\nText', 'a.eml'), 'mail')
})

test('text that only begins like another format is text', () => {
  assert.equal(detect('[Editor’s note: shut since May]\n\nThe bridge.', 'a.txt'), 'text')
  assert.equal(detect('Date: 10 May 2026\nTitle: A\n\nThe bridge.', 'a.txt'), 'text')
  assert.equal(detect('<Tarn> said: the bridge is shut', 'a.txt'), 'text')
  assert.equal(detect('{the bridge} is shut', 'a.txt'), 'text')
})

test('XML of another kind, and rich text', () => {
  assert.equal(detect('<?xml version="1.0"?><urlset xmlns="x">', 'sitemap.xml'), 'xml')
  assert.equal(detect('{\\rtf1 The bridge', 'a.rtf'), 'binary')
})

test('binary content, and UTF-16 that is none', () => {
  assert.equal(detectFormat(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 0, 4]), { name: 'a.txt' }), 'binary')
  assert.equal(detectFormat(Buffer.from('The bridge was shut.', 'utf16le'), { name: 'a.txt' }), 'text')
  assert.equal(detect('PK\u0003\u0004 xl/workbook.xml', 'a.docx'), 'binary')
})
