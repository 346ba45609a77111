import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { parseHTML } from 'linkedom'
import { Marked } from 'marked'
import type { Brief } from '../model/index.ts'
import { escapeMarkdown, renderMarkdown } from './render-markdown.ts'

const shown = (markdown: string) =>
  parseHTML(`<main>${new Marked({ async: false }).parse(markdown) as string}</main>`).document

test('escaped words are shown as they were written', () => {
  for (const words of [
    '# no heading',
    '- no item',
    '+ 5 degrees',
    '1. no list',
    '23) no list',
    '*not* _strong_ ~~struck~~ `code`',
    '<script>alert(1)</script> <b>bold</b>',
    '[text](javascript:alert(1)) ![x](x.png)',
    'a | b, back\\slash, &amp; and & alone',
    '“quoted” words [10 May 2025], 5 * 3',
    '=== and ---',
  ]) {
    const document = shown(escapeMarkdown(words))
    assert.equal(document.querySelector('main')?.textContent?.trim(), words)
    assert.equal(document.querySelectorAll('main > p').length, 1, words)
    assert.equal(document.querySelectorAll('main > p > *').length, 0, words)
  }
})
test('hostile words make no link, picture or markup in a brief', () => {
  const file = path.join(import.meta.dirname, '../../test/golden/publish/oram-dam/brief.json')
  const brief = JSON.parse(readFileSync(file, 'utf8')) as Brief
  const hostile = '![x](x.png) [a](javascript:b) <img src=x onerror=y> | # '
  const poisoned: Brief = {
    ...brief,
    story: { ...brief.story, name: hostile },
    sections: brief.sections.map((section) => ({
      ...section,
      heading: hostile,
      lines: section.lines.map((line) => ({ ...line, text: `${hostile}${line.text}` })),
    })),
  }
  const document = shown(renderMarkdown(poisoned))
  assert.equal(document.querySelectorAll('img, script').length, 0)
  const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
  assert.deepEqual([...new Set(links)], ['https://wire.example/items/48812'])
  assert.equal(document.querySelectorAll('h1').length, 1)
  assert.equal(document.querySelectorAll('table').length, brief.disputes.length)
})
