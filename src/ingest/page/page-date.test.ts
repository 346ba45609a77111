import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPage } from './read-page.ts'

const STORY = '<p>The bridge at Tarn was shut after a barge hit it, the mayor said, and buses go round by Marsk.</p>'

/** The date of a page with this in its head and body. */
function dateOf(head: string, body = '', url?: string): string | undefined {
  const html = `<html lang="en"><head>${head}</head><body>${body}${STORY}</body></html>`
  return readPage({ kind: 'page', html, ...(url && { url }) }).metadata.publishedAt
}

const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`

test('JSON-LD comes first, of the article and not of the page, also where it is broken', () => {
  const meta = '<meta property="article:published_time" content="2026-05-09T10:00:00Z">'
  assert.equal(
    dateOf(meta + ld('{"@type":"NewsArticle","datePublished":"2026-05-11T00:20:00+03:00"}')),
    '2026-05-11T00:20+03:00',
  )
  assert.equal(
    dateOf(
      ld(
        '{"@graph":[{"@type":"WebPage","datePublished":"2026-05-01"},{"@type":["ReportageNewsArticle"],"datePublished":"2026-05-11"}]}',
      ),
    ),
    '2026-05-11',
  )
  assert.equal(dateOf(ld('{"@type":"NewsArticle","datePublished":"2026-05-11","x":}')), '2026-05-11')
  assert.equal(dateOf(meta + ld('{"@type":"Organization","foundingDate":"1999-01-01"}')), '2026-05-09T10:00Z')
})

test('meta elements: published, never modified', () => {
  assert.equal(
    dateOf(
      '<meta property="article:modified_time" content="2026-05-12T10:00:00Z"><meta name="pubdate" content="20260511">',
    ),
    '2026-05-11',
  )
  assert.equal(dateOf('<meta name="date" content="Mon, 11 May 2026 00:20:00 +0300">'), '2026-05-11T00:20+03:00')
})

test('itemprop, then <time>, but not one that says when the page was updated', () => {
  assert.equal(
    dateOf(
      '',
      '<span itemprop="datePublished" content="2026-05-11">yesterday</span><time datetime="2026-05-09">x</time>',
    ),
    '2026-05-11',
  )
  assert.equal(
    dateOf('', '<time class="updated" datetime="2026-05-12">x</time><time datetime="2026-05-11T08:00">x</time>'),
    '2026-05-11T08:00',
  )
})

test('the address', () => {
  assert.equal(dateOf('', '', 'https://tarn.example/2026/05/11/bridge'), '2026-05-11')
  assert.equal(dateOf('', '', 'https://tarn.example/news/20260511/bridge'), '2026-05-11')
  assert.equal(dateOf('', '', 'https://tarn.example/news/2026/5000'), undefined)
})

test('a short element with a date-like class, not one in the footer', () => {
  assert.equal(dateOf('', '<div class="post-date">Posted on May 11, 2026</div>'), '2026-05-11')
  assert.equal(
    dateOf('', '<footer><span class="date">1 May 2026</span></footer><p class="meta">11 May 2026 by Ana</p>'),
    '2026-05-11',
  )
})

test('a date alone in an element, before dates in sentences', () => {
  assert.equal(
    dateOf('', '<h1>Bridge shut</h1><p>The mayor, seen on 9 May 2026.</p><div><p>May 11, 2026</p></div>'),
    '2026-05-11',
  )
})

test('the day readers see, where machines are told UTC', () => {
  const head = ld('{"@type":"NewsArticle","datePublished":"2026-05-10T22:15:0Z"}')
  assert.equal(dateOf(head, '<p class="date">11 May 2026, 00:15</p>'), '2026-05-11T00:15+02:00')
  assert.equal(dateOf(head, '<p class="date">Updated 11 May 2026, 09:15</p>'), '2026-05-10T22:15Z')
  assert.equal(dateOf(head, '', 'https://tarn.example/2026/05/11/bridge'), '2026-05-11')
})

test('the last resort is the source', () => {
  assert.equal(dateOf('<script>show("2026/05/11 08:20:00")</script>'), '2026-05-11')
})

test('what stands in the text around the heading', () => {
  assert.equal(dateOf('', '<h1>Bridge shut</h1><p>Tarn, 11 May 2026.</p>'), '2026-05-11')
})

test('a page without any date has none', () => {
  assert.equal(dateOf('<meta name="viewport" content="width=2026">', '<p>Twelve ships, 12/14.</p>'), undefined)
})
