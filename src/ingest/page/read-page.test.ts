import assert from 'node:assert/strict'
import { test } from 'node:test'
import { removeDebris } from '../debris/index.ts'
import type { IsolatedDocument } from '../isolated/isolated.ts'
import { readPage } from './read-page.ts'

const STORY = `<p>The bridge at Tarn was shut on Monday after a barge hit it, the mayor said, and buses go round by Marsk.</p>
<p>Divers will look at the pillars on Tuesday, she said, and the ferry will carry the cars of the people who live there.</p>
<p>The river office closed the river for six hours and sent twelve ships back, among them three with grain.</p>`

const page = (body: string, head = ''): IsolatedDocument =>
  readPage({ kind: 'page', html: `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>` })

const fragment = (html: string): string => readPage({ kind: 'fragment', html }).body?.text ?? ''

test('the article, without navigation, captions, related boxes and share bars', () => {
  const { body } = page(
    `<nav><a href="/">Home</a> <a href="/a">Rivers</a></nav><article><h1>Bridge shut</h1>${STORY}
    <figure><img src="a.png"><figcaption>The bridge before the crash</figcaption></figure>
    <div class="related-articles"><a href="/b">Ferry runs again</a></div><ul class="share-bar"><li>Share</li></ul>
    <p>It will open in May, engineers of the river office told reporters who had come to the town hall.</p></article>
    <footer>© Tarn Post</footer>`,
    '<title>Bridge shut | Tarn Post</title>',
  )
  assert.ok(body)
  const { text } = removeDebris(body)
  assert.match(text, /^The bridge at Tarn/)
  assert.match(text, /town hall\.$/)
  assert.doesNotMatch(text, /Ferry runs|Share|before the crash|Home|©/)
  assert.deepEqual(
    body.removed.map(({ kind, text: caption }) => [kind, caption]),
    [
      ['caption', 'The bridge before the crash'],
      ['teaser', 'Ferry runs again'],
    ],
  )
})

test('blocks: headings keep their level, items and rows are apart, spaces are collapsed', () => {
  const { body } = readPage({
    kind: 'fragment',
    html: '<h2>Ships\n  held</h2><p>Twelve&nbsp;ships <b>were</b>\nheld.</p><ul><li>Anna</li><li><p>Berta</p></li></ul><table><tr><th>Place</th><th>Ships</th></tr><tr><td>Tarn</td><td>12</td></tr></table>',
  })
  assert.deepEqual(
    body?.blocks.map(({ kind, level, start, end }) => [kind, level, body.text.slice(start, end)]),
    [
      ['heading', 2, 'Ships held'],
      ['paragraph', undefined, 'Twelve ships were held.'],
      ['item', undefined, 'Anna'],
      ['item', undefined, 'Berta'],
      ['row', undefined, 'Place | Ships'],
      ['row', undefined, 'Tarn | 12'],
    ],
  )
  assert.deepEqual(
    body?.regions.map(({ label }) => label),
    ['table 1', 'table 1, row 1', 'table 1, row 2'],
  )
})

test('line breaks: two part paragraphs, one does after a full stop, one within a sentence is a space', () => {
  assert.equal(
    fragment('The bridge<br>is shut.<br>Buses go round<br><br>by Marsk'),
    'The bridge is shut.\n\nBuses go round\n\nby Marsk',
  )
})

test('a bold line by itself heads the text under it; bold words in a paragraph and bold lists do not', () => {
  const kinds = (html: string): string[] =>
    (readPage({ kind: 'fragment', html }).body?.blocks ?? []).map(({ kind, level }) => `${kind}${level ?? ''}`)
  assert.deepEqual(kinds('<p><strong>Ships held back</strong></p><p>Twelve ships were held.</p>'), [
    'heading5',
    'paragraph',
  ])
  assert.deepEqual(kinds('<p><b>Twelve ships</b> were held.</p><p>They wait.</p>'), ['paragraph', 'paragraph'])
  assert.deepEqual(kinds('<p><b>Anna</b></p><p><b>Berta</b></p>'), ['paragraph', 'paragraph'])
  assert.deepEqual(kinds('<p><b>Twelve ships were held.</b></p><p>They wait.</p>'), ['paragraph', 'paragraph'])
})

test('a figure round a table or a post keeps it', () => {
  assert.equal(
    fragment('<figure><blockquote>We will stay, she wrote.</blockquote><figcaption>A post</figcaption></figure>'),
    'We will stay, she wrote.',
  )
})

test('a table that lays out the page is no table', () => {
  assert.equal(fragment(`<table><tr><td>${STORY}</td></tr></table>`).split('\n\n').length, 3)
})

test('pages without html, head or body', () => {
  assert.equal(fragment('Just words of a page.'), 'Just words of a page.')
  assert.match(readPage({ kind: 'page', html: STORY }).body?.text ?? '', /^The bridge at Tarn/)
  assert.match(readPage({ kind: 'page', html: `<html>${STORY}</html>` }).body?.text ?? '', /^The bridge at Tarn/)
  assert.equal(readPage({ kind: 'page', html: '<html><head><title>x</title></head></html>' }).body, undefined)
})

test('title: what readers see, without the site’s name', () => {
  const title = (head: string, body = ''): string | undefined => page(`${body}${STORY}`, head).metadata.title
  assert.equal(
    title('<title>Bridge at Tarn shut - Tarn Post</title>', '<h1>Bridge at Tarn shut</h1>'),
    'Bridge at Tarn shut',
  )
  assert.equal(
    title(
      '<meta property="og:title" content="Bridge at Tarn shut | Tarn Post"><meta property="og:site_name" content="Tarn Post">',
    ),
    'Bridge at Tarn shut',
  )
  assert.equal(title('<title>Tarn Post: Bridge at Tarn shut</title>'), 'Tarn Post: Bridge at Tarn shut')
  assert.equal(title('<title>Bridge at Tarn shut - what we know</title>'), 'Bridge at Tarn shut - what we know')
  assert.equal(title('<title>Tarn Post</title>', '<h1>Tarn Post</h1><h1>Bridge at Tarn is shut</h1>'), 'Tarn Post')
  assert.equal(
    title(
      '<title>Bridge at Tarn shut – Tarn Post</title><meta property="og:site_name" content="Tarn Post">',
      '<h1>Tarn Post</h1>',
    ),
    'Bridge at Tarn shut',
  )
})

test('author: a name without its surroundings, never the site', () => {
  const author = (body: string, head = ''): string | undefined => page(`${body}${STORY}`, head).metadata.author
  assert.equal(author('', '<meta name="author" content="By Ana Ruiz">'), 'Ana Ruiz')
  assert.equal(author('<div class="byline">By Ana Ruiz in Marsk | 11 May 2026</div>'), 'Ana Ruiz')
  assert.equal(author('<div class="byline">by Ana Ruiz<br>Monday, 11 May 2026</div>'), 'Ana Ruiz')
  assert.equal(author('', '<meta name="author" content="Tarn Post Staff">'), undefined)
  assert.equal(author('<span itemprop="author">Ana Ruiz, Ivo Brandt</span>'), 'Ana Ruiz, Ivo Brandt')
  assert.equal(
    author('', '<meta name="author" content="Tarn Post"><meta property="og:site_name" content="Tarn Post">'),
    undefined,
  )
  assert.equal(author('', '<meta name="author" content="https://tarn.example/ana">'), undefined)
})

test('outlet: the site’s name, else the publisher, else the host', () => {
  const outlet = (head: string, url?: string): string | undefined =>
    readPage({ kind: 'page', html: `<html><head>${head}</head><body>${STORY}</body></html>`, ...(url && { url }) })
      .metadata.outlet
  assert.equal(outlet('<meta property="og:site_name" content="Tarn Post">', 'https://www.tarn.example/1'), 'Tarn Post')
  assert.equal(
    outlet('<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Tarn Post"}}</script>'),
    'Tarn Post',
  )
  assert.equal(outlet('', 'https://www.tarn.example/1'), 'tarn.example')
  assert.equal(outlet('<meta property="og:site_name" content="https://www.tarn.example">'), 'tarn.example')
  assert.equal(outlet(''), undefined)
})

test('deep nesting is cut before a tree is built of it', () => {
  const start = performance.now()
  const deep = readPage({ kind: 'page', html: `${'<div><span>'.repeat(50_000)}${STORY}` })
  assert.equal(deep.tooDeep, 100_000)
  assert.match(deep.body?.text ?? '', /^The bridge at Tarn/)
  assert.ok(performance.now() - start < 10_000)
})

test('unclosed paragraphs and items do not nest', () => {
  assert.equal(readPage({ kind: 'fragment', html: '<p>A line of words'.repeat(3000) }).tooDeep, undefined)
})
