import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Report } from '../../model/index.ts'
import { ORAM_DAM as brief, ORAM_LINES as lines, ORAM_REPORTS as reports } from '../export/oram-dam-for-test.ts'
import { webId } from '../export/web-id.ts'
import { renderAnnotations } from './render-annotations.ts'

interface Annotation {
  readonly id: string
  readonly type: string
  readonly body: readonly { readonly value: string }[]
  readonly target: {
    readonly source: string
    readonly selector: readonly [
      { readonly type: string; readonly exact: string; readonly prefix?: string; readonly suffix?: string },
      { readonly type: string; readonly start: number; readonly end: number }?,
    ]
  }
}

const itemsOf = (texts: readonly Report[]) =>
  (JSON.parse(renderAnnotations(brief, texts)) as { items: Annotation[] }).items

const isSource = (report: Report, source: string) => report.url === source || webId(report.id) === source

test('both selectors of every annotation choose the quote in the report’s text', () => {
  const items = itemsOf(reports)
  assert.ok(items.length > lines.length)
  assert.equal(new Set(items.map(({ id }) => id)).size, items.length)
  for (const { target } of items) {
    const report = reports.find((each) => isSource(each, target.source))
    const [quote, position] = target.selector
    assert.ok(report, target.source)
    const points = [...report.text]
    assert.equal(points.slice(position!.start, position!.end).join(''), quote.exact)
    assert.ok(report.text.includes(`${quote.prefix}${quote.exact}${quote.suffix}`))
    assert.deepEqual([quote.type, position!.type], ['TextQuoteSelector', 'TextPositionSelector'])
  }
})

test('positions count code points, not code units', () => {
  const emoji = '🌊'.repeat(1500)
  const shifted = reports.map((report) => ({ ...report, text: emoji + report.text }))
  const line = lines[0]!
  const evidence = line.evidence.map((each) => ({
    ...each,
    start: each.start + emoji.length,
    end: each.end + emoji.length,
  }))
  const one = { ...brief, sections: [{ ...brief.sections[0]!, lines: [{ ...line, evidence }] }] }
  const { items } = JSON.parse(renderAnnotations(one, shifted)) as { items: Annotation[] }
  for (const { target } of items) {
    const report = shifted.find((each) => isSource(each, target.source))!
    const [quote, position] = target.selector
    assert.equal([...report.text].slice(position!.start, position!.end).join(''), quote.exact)
  }
})

test('without the text the quote stands alone', () => {
  for (const { target } of itemsOf([])) {
    assert.equal(target.selector.length, 1)
    assert.match(target.source, /^(?:https?:|urn:uuid:)/)
  }
})
