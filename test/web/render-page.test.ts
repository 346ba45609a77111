import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import type { Brief, Line, Report } from '../../src/model/index.ts'
import { makeDayPage } from '../../src/publish/page/index.ts'
import { loadWeb, type PageView, type Web } from '../../src/web/index.ts'

const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '" onmouseover="alert(1)" x="',
  "' style='position:fixed",
  '<style>*{display:none}</style>',
  'javascript:alert(1)',
  '<sayso-island data-island="reader"></sayso-island>',
  '<!--[--><!--]-->',
  '</title><base href="//evil.example/">',
  '{@html x} {{x}}',
  '\u202e\u0000\ud800',
  'plain words',
]
const words = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 30 }))

let web: Web
before(async () => {
  web = await loadWeb()
})

const report = (text: string, url: string): Report => ({
  kind: 'report',
  id: 'r-1',
  input: text,
  url,
  outlet: text,
  title: text,
  language: 'en',
  version: 1,
  text,
  headings: [],
  regions: [],
  removed: [],
  map: [],
})

function line(id: string, text: string): Line {
  const source = { name: text, kind: 'person', role: text, side: text, read: text } as const
  const figure = { value: 3, bound: 'min', what: text, of: text, planned: false, scope: 'event', read: text } as const
  return {
    id,
    text,
    state: 'disputed',
    dispute: 'd-1',
    mode: 'indirect',
    modality: 'happened',
    time: { value: text, read: text, inferred: true, reasons: [text] },
    chain: [source],
    origins: 1,
    carriers: ['r-1'],
    grade: { source: 'F', information: 6 },
    places: [{ name: text, read: text, lat: 48, lon: 13, country: text, admin1: text, precision: 'city' }],
    figures: [figure],
    evidence: [{ report: 'r-1', start: 0, end: text.length, quote: text, rule: text, role: 'content' }],
  }
}

function brief(text: string): Brief {
  const one = line('l-1', text)
  const at = '2031-06-11T08:00:00Z'
  const figure = one.figures[0]!
  return {
    schema: 'sayso.brief/1',
    story: { name: text, inferred: false, evidence: [] },
    day: '2031-06-11',
    asOf: at,
    reports: [{ id: 'r-1', input: text, outlet: text, title: text, language: text, version: 2, status: 'outdated' }],
    lead: ['l-1'],
    sections: [{ id: 's-1', heading: text, from: 'source', lines: [one] }],
    events: [],
    series: [
      {
        id: 'n-1',
        what: text,
        of: text,
        where: text,
        scope: 'event',
        points: [
          { figure, line: 'l-1', at: '2031-06-10', state: 'superseded' },
          { figure, line: 'l-1', at, state: 'latest', revision: { direction: 'up', reason: text, evidence: [] } },
        ],
      },
    ],
    disputes: [
      { id: 'd-1', kind: 'denial', about: text, agreed: [figure], sides: [{ who: one.chain, lines: ['l-1'] }] },
    ],
    comingUp: [{ uid: 'p-1', sequence: 0, status: 'TENTATIVE', time: one.time!, lines: ['l-1'] }],
    corrections: [
      {
        id: 'c-1',
        kind: 'correction',
        line: 'l-1',
        by: one.chain,
        at,
        stillCarriedBy: ['r-1'],
        evidence: one.evidence,
      },
    ],
    changes: [
      { id: 'x-1', kind: 'updated', line: 'l-1', before: text, after: text, at, by: text, reason: text, evidence: [] },
    ],
    notKnown: [{ kind: 'unverified', line: 'l-1', evidence: one.evidence }],
    leftOut: [{ report: 'r-1', reason: 'copy' }],
    numbers: { reports: 1, copies: 1, outlets: 1, origins: 1, lines: 1, notRead: 1 },
    diagnostics: [{ code: 'x', message: text }],
  }
}

const context = { root: '/', links: { home: '/' }, days: [] }
const pageOf = (text: string, url = text): PageView =>
  makeDayPage(brief(text), { ...context, texts: [report(text, url)], jsonLd: () => JSON.stringify({ text }) })

/** What may stand in a page: the entry script, data, no style, no handler, links that lead to the web or the page. */
function assertHarmless(html: string): void {
  const { document } = parseHTML(html)
  const scripts = [...document.querySelectorAll('script')]
  const active = scripts.filter((script) => !/json$/.test(script.getAttribute('type') ?? ''))
  assert.equal(active.length, 1)
  assert.match(active[0]?.getAttribute('src') ?? '', /^\/assets\/[\w-]+\.js$/)
  for (const script of scripts.filter((one) => !active.includes(one))) JSON.parse(script.textContent ?? '')
  assert.equal(document.querySelectorAll('style, img, iframe, object, base, embed').length, 0)
  for (const element of document.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) {
      assert.ok(!name.startsWith('on') && name !== 'style', `${element.tagName} ${name}`)
    }
  }
  for (const link of document.querySelectorAll('a')) assert.match(link.getAttribute('href') ?? '', /^(?:#|\/|https?:)/)
}

test('whatever sources write comes out harmless in every part of the page', () => {
  for (const text of HOSTILE) assertHarmless(web.renderPage(pageOf(text)))
  fc.assert(
    fc.property(words, words, (text, url) => assertHarmless(web.renderPage(pageOf(text, url)))),
    { seed: 5, numRuns: 60 },
  )
})

test('search, sign-in and messages are as harmless', () => {
  const frame = { title: '', story: '', language: 'en', root: '/', links: { home: '/' }, feeds: [] }
  for (const text of HOSTILE) {
    const asked = { q: text, speaker: text, place: text, kind: text, from: text, to: text }
    const result = { words: text, speaker: text, outlet: text, title: text, places: text, date: text }
    const named = { ...frame, title: text, story: text, description: text, canonical: text }
    for (const view of [
      {
        kind: 'search',
        ...named,
        action: '/',
        asked,
        kinds: [text],
        fault: text,
        found: { words: text, results: [result] },
      },
      { kind: 'message', ...named, heading: text, words: [text] },
      { kind: 'sign-in', ...named, action: '/', csrf: text, next: text, fault: text, others: [] },
    ] satisfies PageView[]) {
      assertHarmless(web.renderPage(view))
    }
  }
})

test('words come out as they are, escaped once', () => {
  const { document } = parseHTML(web.renderPage(pageOf('Rain & <hail> in “Tarn”')))
  assert.equal(document.querySelector('article .words')?.textContent?.trim(), 'Rain & <hail> in “Tarn”')
  assert.match(document.querySelector('title')?.textContent ?? '', /^Rain & <hail> in “Tarn”/)
})

test('the same view gives the same bytes', () => {
  assert.equal(web.renderPage(pageOf('It rained.')), web.renderPage(pageOf('It rained.')))
})

test('a day of five hundred lines is set in time', () => {
  const huge = brief('It rained in Tarn.')
  const lines = Array.from({ length: 500 }, (_, at) => line(`l-${at}`, `It rained in Tarn for ${at} days.`))
  const page = makeDayPage(
    { ...huge, sections: [{ id: 's', heading: 'Rain', from: 'source', lines }] },
    { ...context, texts: [] },
  )
  const started = performance.now()
  const html = web.renderPage(page)
  assert.ok(performance.now() - started < 5000)
  assert.equal(parseHTML(html).document.querySelectorAll('article.line').length, 500)
})
