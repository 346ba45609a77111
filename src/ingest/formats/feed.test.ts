import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFeed } from './feed.ts'

const ITEM =
  '<item><title>Bridge &amp; ferry</title><link>https://tarn.example/1</link><pubDate>Mon, 11 May 2026 00:20:00 +0300</pubDate>'

test('RSS: the date as written, the longest text, <source> as publisher', async () => {
  const { items, damage } = await readFeed(
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel><title>All of Tarn</title><language>en</language>${ITEM}<source url="https://p.example">Tarn Post</source>
    <dc:creator>Ana Ruiz</dc:creator><description>Short.</description>
    <content:encoded><![CDATA[<p>The bridge was shut.</p>]]></content:encoded></item></channel></rss>`,
  )
  assert.equal(damage, undefined)
  assert.deepEqual(items, [
    {
      metadata: {
        title: 'Bridge & ferry',
        publishedAt: '2026-05-11T00:20+03:00',
        outlet: 'Tarn Post',
        author: 'Ana Ruiz',
        url: 'https://tarn.example/1',
        language: 'en',
      },
      html: '<p>The bridge was shut.</p>',
      link: 'https://tarn.example/1',
    },
  ])
})

test('Atom: published before updated, the alternate link', async () => {
  const { items } =
    await readFeed(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Tarn Post</title><entry><title>Bridge shut</title>
    <link rel="edit" href="https://tarn.example/edit"/><link href="https://tarn.example/2"/>
    <updated>2026-05-12T10:00:00Z</updated><published>2026-05-11T23:30:00-02:00</published>
    <content type="html">&lt;p&gt;The bridge was shut.&lt;/p&gt;</content></entry></feed>`)
  assert.equal(items[0]?.metadata.publishedAt, '2026-05-11T23:30-02:00')
  assert.equal(items[0]?.link, 'https://tarn.example/2')
  assert.equal(items[0]?.metadata.outlet, 'Tarn Post')
  assert.match(items[0]?.html ?? '', /bridge was shut/)
})

test('RDF', async () => {
  const { items } =
    await readFeed(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel><title>Tarn Post</title></channel><item><title>Bridge shut</title><link>https://tarn.example/3</link>
    <description>The bridge was shut.</description><dc:date>2026-05-11T00:20:00+03:00</dc:date></item></rdf:RDF>`)
  assert.equal(items[0]?.metadata.publishedAt, '2026-05-11T00:20+03:00')
  assert.equal(items[0]?.text, 'The bridge was shut.')
})

test('JSON Feed', async () => {
  const { items } = await readFeed(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Tarn Post',
      items: [
        {
          id: '1',
          url: 'https://tarn.example/4',
          title: 'Bridge shut',
          content_html: '<p>The bridge was shut.</p>',
          date_published: '2026-05-11T00:20:00+03:00',
          authors: [{ name: 'Ana Ruiz' }],
        },
      ],
    }),
  )
  assert.equal(items[0]?.metadata.publishedAt, '2026-05-11T00:20+03:00')
  assert.equal(items[0]?.metadata.author, 'Ana Ruiz')
  assert.equal(items[0]?.html, '<p>The bridge was shut.</p>')
})

const whole = (n: number): string => `${ITEM}<guid>${n}</guid><description>Bus ${n} left Tarn.</description></item>`
const rss = (inner: string): string => `<rss version="2.0"><channel><title>Tarn Post</title>${inner}</channel></rss>`

test('broken feeds: cut off, bare ampersands, control characters, unclosed and wrong-case tags, junk', async () => {
  for (const [name, source, entries] of [
    ['cut off', rss(whole(1) + whole(2) + whole(3)).slice(0, -200), 2],
    ['bare &', rss(whole(1).replace('&amp;', '&') + whole(2)), 2],
    ['entity', rss(whole(1).replace('&amp;', '&eacute;') + whole(2)), 2],
    ['control', rss(whole(1).replace('left', 'le\u0008ft') + whole(2)), 2],
    ['< in text', rss(whole(1).replace('left', 'in < 2 hours left') + whole(2)), 2],
    ['blank before', `\n\n ${rss(whole(1) + whole(2))}`, 2],
    ['junk after', `${rss(whole(1) + whole(2))}junk`, 2],
  ] as const) {
    const { items } = await readFeed(source)
    assert.equal(items.length, entries, name)
    assert.equal(items[0]?.metadata.publishedAt, '2026-05-11T00:20+03:00', name)
  }
  const { damage } = await readFeed(rss(whole(1) + whole(2) + whole(3)).slice(0, -200))
  assert.match(damage ?? '', /cut off/)
})

test('a feed without entries', async () => {
  await assert.rejects(readFeed(rss('')), { code: 'empty-feed' })
})
