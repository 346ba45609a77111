import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'
import type { Brief } from '../model/index.ts'
import { renderTerminal } from './render-terminal.ts'

const file = path.join(import.meta.dirname, '../../test/golden/publish/oram-dam/brief.json')
const brief = JSON.parse(readFileSync(file, 'utf8')) as Brief

test('no line is wider than the page, in colour or plain', () => {
  for (const width of [40, 60, 80, 100, 133]) {
    for (const colour of [true, false]) {
      for (const line of renderTerminal(brief, { width, colour }).split('\n')) {
        assert.ok(stringWidth(line) <= width, `${stringWidth(line)} > ${width}: ${line}`)
      }
    }
  }
})
test('without colour there is no escape character, with colour the same words', () => {
  const plain = renderTerminal(brief, { width: 80, colour: false })
  const painted = renderTerminal(brief, { width: 80, colour: true })
  assert.ok(!plain.includes('\u001b') && painted.includes('\u001b['))
  assert.equal(stripVTControlCharacters(painted).replaceAll('•', '×'), plain.replaceAll('•', '×'))
})
test('every line is printed with its attribution and the id to ask for', () => {
  const plain = renderTerminal(brief, { width: 1000, colour: false })
  for (const line of brief.sections.flatMap((section) => section.lines)) {
    assert.ok(plain.includes(line.text), line.text)
  }
  assert.equal(plain.match(/#[a-z2-7]{4,}$/gm)?.length, brief.numbers.lines + brief.comingUp.length)
})
test('words of a source cannot steer the terminal', () => {
  const hostile = brief.sections.map((section) => ({
    ...section,
    heading: '\u001b]0;title\u0007Heading',
    lines: section.lines.map((line) => ({ ...line, text: `\u001b[2J\u009b31m\r${line.text}` })),
  }))
  const shown = renderTerminal({ ...brief, sections: hostile }, { width: 80, colour: false })
  for (const code of ['\u001b', '\u009b', '\u0007', '\r']) assert.ok(!shown.includes(code))
})
test('wide characters and a word without end stay within the page', () => {
  const [section, ...rest] = brief.sections
  const [line] = section!.lines
  const texts = ['北京'.repeat(200), 'x'.repeat(100_000)]
  const lines = texts.map((text, index) => ({ ...line!, id: `line-wide${index}`, text }))
  const shown = renderTerminal({ ...brief, sections: [{ ...section!, lines }, ...rest] }, { width: 60, colour: false })
  for (const row of shown.split('\n')) assert.ok(stringWidth(row) <= 60)
})
test('a long list of reports is cut, and says so', () => {
  const reports = Array.from({ length: 200 }, (_item, index) => ({ ...brief.reports[0]!, id: `report-${index}` }))
  const shown = renderTerminal({ ...brief, reports }, { width: 80, colour: false })
  assert.equal(shown.match(/Dam talks may resume/g)?.length, 50)
  assert.match(shown, /and 150 more; the other formats list them all/)
})
