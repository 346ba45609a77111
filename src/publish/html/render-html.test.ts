import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { parseHTML } from 'linkedom'
import type { Brief, Line, Report } from '../../model/index.ts'
import { renderHtml } from './render-html.ts'

const folder = path.join(import.meta.dirname, '../../../test/golden/publish/oram-dam')
const brief = JSON.parse(readFileSync(path.join(folder, 'brief.json'), 'utf8')) as Brief
const reports = JSON.parse(readFileSync(path.join(folder, 'reports.json'), 'utf8')) as Report[]
const lines = brief.sections.flatMap((section) => section.lines)

const parse = (page: string) => parseHTML(page).document
const words = (element: { readonly textContent: string | null } | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
const page = renderHtml(brief, reports)
const document = parse(page)

test('every line stands once, opens its evidence and shows its sentence marked', () => {
  for (const line of lines) {
    const article = document.getElementById(line.id)
    assert.ok(article, line.id)
    assert.ok(words(article.querySelector('p.words')).startsWith(line.text.replace(/\s+/g, ' ').slice(0, 40)))
    const marked = [...article.querySelectorAll('details mark')].map(words).join(' ')
    const content = line.evidence.find(({ role }) => role === 'content')
    assert.ok(marked.includes(content?.quote ?? '?'), marked)
    assert.ok(words(article.querySelector('summary')).length > 0)
  }
})
test('no script, no handler, no style attribute, nothing fetched', () => {
  assert.equal(document.querySelectorAll('script, img, iframe, link, form, object, embed, base').length, 0)
  for (const element of document.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) assert.ok(!name.startsWith('on') && name !== 'style', name)
  }
  assert.ok(!/url\(|@import/.test(words(document.querySelector('style'))))
})
test('the policy allows only the page’s own style', () => {
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? ''
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? ''
  const hash = createHash('sha256').update(style).digest('base64')
  assert.equal(policy, `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`)
})
test('headings come in order and ids once', () => {
  let level = 0
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const next = Number(heading.tagName.slice(1))
    assert.ok(next <= level + 1, `${heading.outerHTML} after h${level}`)
    level = next
  }
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id)
  assert.deepEqual(ids, [...new Set(ids)])
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    assert.ok(document.getElementById((link.getAttribute('href') ?? '').slice(1)), link.outerHTML)
  }
})
test('every part of the brief is there', () => {
  const shown = words(document.querySelector('main'))
  for (const part of [
    'Coming up',
    'TENTATIVE',
    'Disputed',
    'Not known',
    'Corrections',
    'What changed',
    'Reports',
    'Left out',
  ]) {
    assert.ok(shown.includes(part), part)
  }
  assert.equal(document.querySelectorAll('.dispute .side').length, 6)
  assert.equal(
    words(document.querySelector('article.withdrawn del')),
    lines.find(({ state }) => state === 'withdrawn')?.text,
  )
})

const HOSTILE = '</style></script><script>alert(1)</script><img src=x onerror=alert(1)>" onclick="x'

/** The same brief with hostile words wherever a source or a user can put them. */
function poison<T>(value: T, key = ''): T {
  const closed = ['id', 'event', 'dispute', 'report', 'line', 'uid', 'value', 'state', 'mode', 'kind', 'schema', 'day']
  if (typeof value === 'string') return (closed.includes(key) ? value : `${HOSTILE}${value}`) as T
  if (Array.isArray(value)) return value.map((item: unknown) => (typeof item === 'object' ? poison(item) : item)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poison(item as unknown, name)])) as T
}

test('hostile words stay words', () => {
  const keep = (line: Line, index: number): Line => ({
    ...poison(line),
    modality: lines[index]!.modality,
    grade: line.grade,
  })
  let index = 0
  const hostile: Brief = {
    ...poison({ ...brief, sections: [], comingUp: [] }),
    numbers: brief.numbers,
    leftOut: brief.leftOut,
    reports: poison(brief.reports).map((report, at) => ({ ...report, status: brief.reports[at]!.status })),
    sections: brief.sections.map((section) => ({
      ...poison({ ...section, lines: [] }),
      lines: section.lines.map((line) => keep(line, index++)),
    })),
  }
  const hostilePage = parse(renderHtml(hostile, poison(reports)))
  assert.equal(hostilePage.querySelectorAll('script, img').length, 0)
  assert.equal(hostilePage.querySelectorAll('style').length, 1)
  assert.equal(hostilePage.querySelectorAll('[onclick], [onerror]').length, 0)
  assert.ok(words(hostilePage.querySelector('h1')).includes('<script>alert(1)</script>'))
})
test('an address that is no web address is never a link', () => {
  const [first, ...rest] = brief.reports
  const hostile: Brief = { ...brief, reports: [{ ...first!, input: 'javascript:alert(document.cookie)' }, ...rest] }
  const noUrls = reports.map(({ url: _url, ...report }) => ({ ...report, url: 'data:text/html,<script>1</script>' }))
  for (const link of parse(renderHtml(hostile, noUrls)).querySelectorAll('a[href]')) {
    assert.match(link.getAttribute('href') ?? '', /^(?:#|https?:\/\/)/)
  }
})
test('an empty brief is still a page', () => {
  const empty: Brief = {
    ...brief,
    lead: [],
    sections: [],
    events: [],
    series: [],
    disputes: [],
    comingUp: [],
    corrections: [],
    changes: [],
    notKnown: [],
    leftOut: [],
    reports: [],
    diagnostics: [],
  }
  const shown = parse(renderHtml(empty, []))
  assert.equal(words(shown.querySelector('h1')), 'The Oram dam flood')
  assert.equal(shown.querySelectorAll('article').length, 0)
})
