import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { parse as parseCsv } from 'csv-parse/sync'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import ICAL from 'ical.js'
import { DOMParser, parseHTML } from 'linkedom'
import mammoth from 'mammoth'
import { marked } from 'marked'
import type { Settled } from '../../brief/index.ts'
import { readData } from '../../cli/read-data.ts'
import type { Brief, Report } from '../../model/index.ts'
import { storyOf } from '../coders/story-for-test.ts'
import { readZip } from '../docx/fixed-zip.ts'
import { filterBrief } from '../filter/filter-brief.ts'
import { embeddedJsonLd } from '../json-ld/live-blog-posting.ts'
import type { ExportInput } from './exporter.ts'
import { EXPORTERS } from './formats.ts'

const folder = path.join(import.meta.dirname, '../../../test/golden/publish/oram-dam')
const brief = JSON.parse(readFileSync(path.join(folder, 'brief.json'), 'utf8')) as Brief
const reports = JSON.parse(readFileSync(path.join(folder, 'reports.json'), 'utf8')) as Report[]

/** What a headline, a speaker, a field of a feed or the name of an outlet may try. */
const HOSTILE: readonly string[] = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><animate onbegin=alert(1)>',
  '<style>*{display:none}</style>',
  '<iframe src="https://evil.example"></iframe>',
  '" onmouseover="alert(1)" x="',
  "' onfocus='alert(1)' autofocus='",
  'javascript:alert(1)',
  'https://evil.example/"><script>alert(1)</script>',
  '[press](javascript:alert(1)) ![x](https://evil.example/x.png) <javascript:alert(1)>',
  ']]><script>alert(1)</script><![CDATA[',
  '--><script>alert(1)</script><!--',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '=HYPERLINK("https://evil.example","press")',
  '@SUM(1+1)*cmd|"/c calc"!A0',
  '+1+1',
  '-2+3',
  '\t=1+1',
  'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil\r\nATTACH:https://evil.example\r\nX',
  'x\nDESCRIPTION:evil;ALTREP="https://evil.example"',
  '\u0000\u0007\u001b[2J\u202egnp.exe\u2028\u2029\ud800',
  '{{constructor.constructor("alert(1)")()}}',
  '\\',
  '',
]

/** Fields that are ours: ids, closed words, days. */
const OURS = new Set(
  `id event dispute report line uid value state mode kind schema day modality status scope bound precision role source
  information carriers lines lead what language from begin end start asOf publishedAt sides direction mod at country rule
  rawStart rawEnd version copyOf outdatedBy stillCarriedBy since`.split(/\s+/),
)

function poison<T>(value: T, bad: string, key = ''): T {
  if (typeof value === 'string') return (OURS.has(key) ? value : `${bad}${value}`) as T
  if (Array.isArray(value))
    return (
      OURS.has(key) && typeof value[0] === 'string' ? value : value.map((item: unknown) => poison(item, bad, key))
    ) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, item]) => [name, poison(item as unknown, bad, name)])
  return Object.fromEntries(entries) as T
}

/** Everything a source writes, with these words before it; with `bad` alone as an address. */
function hostileInput(bad: string): ExportInput {
  const whole: Brief = {
    ...poison(brief, bad),
    asOf: brief.asOf,
    reports: poison(brief.reports, bad).map((report, at) => ({
      ...report,
      publishedAt: brief.reports[at]!.publishedAt!,
      input: bad,
    })),
    corrections: poison(brief.corrections, bad).map((each, at) => ({ ...each, at: brief.corrections[at]!.at })),
  }
  const texts = poison(reports, bad).map((report, at) => ({
    ...report,
    url: bad,
    text: `${bad}${reports[at]!.text}`,
    publishedAt: reports[at]!.publishedAt!,
  }))
  const told = (id: string, kind: string) => ({
    id,
    kind,
    text: `${bad} Gunmen shelled Tarn ${bad} on Sunday, killing three, ${bad}.`,
    outlet: `${bad}Courier`,
    speaker: `${bad}governor`,
    days: ['2025-05-11', '2025-05-11', 'on Sunday'] as const,
    place: { name: `Tarn ${bad}`, read: bad, country: 'UA', admin1: bad, admin2: bad, lat: 1, lon: 2 },
    figures: [{ value: 3, of: bad, read: bad }],
    actors: [{ name: `Gunmen shelled Tarn ${bad}`, part: 'by' as const, organisation: true }],
  })
  const story = storyOf([
    { id: 'e-1', kind: 'shelling', told: [told('l-1', 'shelling')] },
    { id: 'e-2', kind: 'protest', told: [told('l-2', 'protest')] },
  ])
  return {
    brief: filterBrief(whole),
    whole,
    reports: texts,
    settled: { story } as unknown as Settled,
    filter: {},
    address: bad,
    readData,
  }
}

const FORBIDDEN = 'script, style, svg, img, iframe, object, embed, form, link, base, meta, animate'

function checkHtml(html: string): void {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  assert.equal(document.body.querySelectorAll(FORBIDDEN).length, 0, html.slice(0, 400))
  for (const element of document.body.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      assert.ok(!name.startsWith('on') && name !== 'style' && name !== 'autofocus', `${name}="${value}"`)
      if (name === 'href' || name === 'src' || name === 'cite') assert.match(value, /^(?:https?:|mailto:|#)/i)
    }
  }
}

/** No address of JSON leads anywhere but to the web or to a name. */
function checkAddresses(value: unknown, key = ''): void {
  if (typeof value === 'string') {
    if (/^(?:@?id|url|uri|source|href|mainEntityOfPage|external_url|home_page_url)$/.test(key)) {
      assert.match(value, /^(?:https?:\/\/|urn:)/, `${key}: ${value}`)
    }
  } else if (Array.isArray(value)) for (const item of value) checkAddresses(item, key)
  else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) checkAddresses(item, name)
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must be gone
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202e]/

function checkCsv(csv: string): void {
  const table = parseCsv(csv) as string[][]
  assert.ok(table.length > 1)
  for (const row of table) {
    assert.equal(row.length, table[0]!.length)
    for (const cell of row) {
      assert.ok(!/^[\s"']*[=+@|]/.test(cell.replace(/^'/, '')) || cell.startsWith("'"), cell)
      assert.ok(!/^-(?![\d.]+$)/.test(cell), cell)
    }
  }
}

function checkCalendar(text: string): void {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent')
  assert.equal(events.length, brief.comingUp.length)
  for (const event of events) {
    assert.deepEqual(event.getAllProperties('attach'), [])
    assert.notEqual(event.getFirstPropertyValue('uid'), 'evil')
    for (const property of event.getAllProperties()) assert.equal(property.getParameter('altrep'), undefined)
  }
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
}

function checkAtom(text: string): void {
  const document = new DOMParser().parseFromString(text, 'text/xml')
  assert.equal(document.querySelectorAll(FORBIDDEN.replace('link, ', '')).length, 0)
  for (const link of document.querySelectorAll('link')) assert.match(link.getAttribute('href') ?? '', /^https?:/)
  const feed = parseAtomFeed(text)
  assert.ok((feed.entries?.length ?? 0) > 20)
  assert.equal(document.getElementsByTagName('at:deleted-entry').length, 1)
}

async function checkDocx(bytes: Uint8Array): Promise<void> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
  assert.ok(value.length > 1000)
  checkHtml(value)
  const parts = readZip(bytes).map(({ data }) => new TextDecoder().decode(data))
  for (const part of parts) {
    assert.ok(!/TargetMode="External" Target="(?!https?:)|Target="(?!https?:)[^"]*" TargetMode="External"/.test(part))
    assert.ok(!part.includes('w:instrText'))
  }
}

/** How each format is looked at: by a parser that others made. */
const CHECKS: Readonly<Record<string, (content: string, bytes: Uint8Array) => void | Promise<void>>> = {
  markdown: (text) => checkHtml(marked.parse(text, { async: false })),
  json: (text) => assert.equal((JSON.parse(text) as Brief).schema, brief.schema),
  jsonld(text) {
    const value = JSON.parse(text) as Record<string, unknown>
    checkAddresses(value)
    const page = `<script type="application/ld+json">${embeddedJsonLd(value)}</script><p id="after">`
    const { document } = parseHTML(`<html><body>${page}</body></html>`)
    assert.equal(document.querySelectorAll('script').length, 1)
    assert.ok(document.getElementById('after'))
    assert.deepEqual(JSON.parse(document.querySelector('script')?.textContent ?? ''), value)
  },
  atom: checkAtom,
  jsonfeed(text) {
    const feed = parseJsonFeed(text)
    assert.ok((feed.items?.length ?? 0) > 20)
    for (const item of feed.items ?? []) assert.equal(item.content_html, undefined)
    checkAddresses(JSON.parse(text))
  },
  ical: checkCalendar,
  geojson(text) {
    const { features } = JSON.parse(text) as { features: { geometry: { coordinates: number[] } | null }[] }
    for (const { geometry } of features) assert.ok(geometry === null || geometry.coordinates.length === 2)
  },
  hxl: checkCsv,
  acled: checkCsv,
  ucdp: checkCsv,
  docx: (_text, bytes) => checkDocx(bytes),
  ninjs(text) {
    const items = JSON.parse(text) as { bodies?: { contentType: string }[] }[]
    for (const { bodies } of items) for (const body of bodies ?? []) assert.equal(body.contentType, 'text/plain')
    checkAddresses(items)
  },
  annotations: (text) => checkAddresses((JSON.parse(text) as { items: unknown }).items),
  embed: checkHtml,
}

for (const exporter of EXPORTERS) {
  test(`${exporter.name}: hostile words of sources stay words`, async () => {
    const check = CHECKS[exporter.name]
    assert.ok(check, 'every format has a check')
    const render = await exporter.load()
    for (const bad of HOSTILE) {
      const { content } = await render(hostileInput(bad))
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
      const text = new TextDecoder().decode(bytes)
      if (exporter.name !== 'json' && exporter.name !== 'docx') {
        assert.ok(
          !CONTROLS.test(text) && !/\\u0000|\\u202e/.test(text),
          `${JSON.stringify(bad)} leaves a control character`,
        )
      }
      await check(text, bytes)
    }
  })

  test(`${exporter.name}: the same brief gives the same bytes`, async () => {
    const render = await exporter.load()
    const input = hostileInput('x')
    const [first, again] = [await render(input), await render(input)]
    assert.deepEqual(Buffer.from(first.content), Buffer.from(again.content))
  })
}

test('what was withdrawn leaves every format', async () => {
  const gone = brief.sections.flatMap((section) => section.lines).find(({ state }) => state === 'withdrawn')
  assert.ok(gone)
  const words = 'swallowed the courthouse whole'
  const mark = (text: string) => `${text} ${words}`
  const marked: Brief = {
    ...brief,
    sections: brief.sections.map((section) => ({
      ...section,
      lines: section.lines.map((line) =>
        line.id === gone.id
          ? {
              ...line,
              text: mark(line.text),
              evidence: line.evidence.map((each) => ({ ...each, quote: mark(each.quote) })),
            }
          : line,
      ),
    })),
    changes: brief.changes.map((change) => (change.kind === 'withdrawn' ? { ...change, before: words } : change)),
  }
  const { story } = hostileInput('x').settled
  for (const exporter of EXPORTERS) {
    const render = await exporter.load()
    const { content } = await render({
      ...hostileInput('x'),
      brief: filterBrief(marked),
      whole: marked,
      reports,
      settled: { story } as unknown as Settled,
    })
    const text =
      typeof content === 'string'
        ? content
        : readZip(content)
            .map(({ data }) => new TextDecoder().decode(data))
            .join()
    assert.ok(!text.includes(words), exporter.name)
  }
})

test('an empty brief is something in every format', async () => {
  const { EMPTY_BRIEF } = await import('./brief-for-test.ts')
  const story = storyOf([])
  for (const exporter of EXPORTERS) {
    const render = await exporter.load()
    const settled = { story } as unknown as Settled
    const made = await render({ brief: EMPTY_BRIEF, whole: EMPTY_BRIEF, reports: [], settled, filter: {}, readData })
    assert.ok(made.content.length > 0, exporter.name)
  }
})
