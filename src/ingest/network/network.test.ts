import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, beforeEach, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { ingest, nodeEffects } from '../index.ts'
import { createNetwork } from './create-network.ts'

const PAGE = `<html lang="en"><head><title>Bridge shut - Tarn Post</title><meta property="og:site_name" content="Tarn Post"></head>
<body><article><h1>Bridge shut</h1><p>The bridge at Tarn was shut on Monday after a barge hit it, the mayor said.</p>
<p>Engineers will look at the pillars on Tuesday, she said, and traffic will use the ferry until then.</p></article></body></html>`

let server: Server
let base = ''
let asked: string[] = []
let robots: string | undefined
let open = 0
let most = 0

before(async () => {
  server = createServer((request, response) => {
    const at = request.url ?? '/'
    asked.push(at)
    most = Math.max(most, ++open)
    response.on('close', () => open--)
    if (at === '/robots.txt') {
      response.writeHead(robots === undefined ? 404 : 200).end(robots)
    } else if (at === '/page' || at === '/closed/page') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE)
    } else if (at === '/moved') response.writeHead(302, { location: '/page' }).end()
    else if (at === '/for-ever') response.writeHead(302, { location: '/for-ever' }).end()
    else if (at === '/slow') response.writeHead(200, { 'content-type': 'text/plain' }).write('The bridge')
    else if (at === '/bomb') {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(3_000_000, 'a ')))
    } else if (at === '/latin') {
      response.writeHead(200, { 'content-type': 'text/plain; charset=iso-8859-2' })
      response.end(Buffer.from([...Buffer.from('The mayor of '), 0xa3, ...Buffer.from('om said the bridge was shut.')]))
    } else if (at.startsWith('/feed')) response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed(at))
    else response.writeHead(404).end('nothing here')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  asked = []
  robots = undefined
  most = 0
})

function feed(at: string): string {
  const link = at === '/feed-closed' ? '/closed/page' : at === '/feed-gone' ? '/gone' : '/page'
  return `<rss version="2.0"><channel><title>Wire</title><item><title>Bridge shut at Tarn</title><link>${base}${link}</link>
<pubDate>Mon, 11 May 2026 08:20:00 +0300</pubDate><description>The bridge at Tarn was shut.</description></item></channel></rss>`
}

const effects = { ...nodeEffects(), network: createNetwork({ milliseconds: 1000, bytes: 1_000_000, redirects: 3 }) }
const read = (at: string, options = {}): ReturnType<typeof ingest> =>
  ingest([`${base}${at}`], effects, { allowPrivate: true, ...options })

test('a page is fetched, through a redirect too', async () => {
  const { reports, diagnostics } = await read('/moved')
  assert.deepEqual(diagnostics, [])
  const [report] = reports
  assert.equal(report?.title, 'Bridge shut')
  assert.equal(report?.outlet, 'Tarn Post')
  assert.equal(report?.url, `${base}/page`)
  assert.equal(report?.input, `${base}/moved`)
})

test('the charset of the header counts', async () => {
  const { reports } = await read('/latin')
  assert.equal(reports[0]?.text, 'The mayor of Łom said the bridge was shut.')
  assert.equal(reports[0]?.url, `${base}/latin`)
  assert.equal(reports[0]?.outlet, '127.0.0.1')
})

for (const [at, code] of [
  ['/gone', 'not-found'],
  ['/slow', 'timed-out'],
  ['/for-ever', 'too-many-redirects'],
  ['/bomb', 'too-large'],
] as const) {
  test(`${at} gives one diagnostic: ${code}`, async () => {
    const { reports, diagnostics } = await read(at)
    assert.equal(reports.length, 0)
    assert.deepEqual(
      diagnostics.map((each) => each.code),
      [code],
    )
    assert.ok(diagnostics[0]?.message.startsWith(`${base}${at}: `))
  })
}

test('private addresses are refused in every spelling, before a connection is made', async () => {
  const { port } = server.address() as AddressInfo
  const hosts = [
    '127.0.0.1',
    'localhost',
    '[::1]',
    '0x7f000001',
    '2130706433',
    '127.1',
    '0177.0.0.1',
    '[::ffff:127.0.0.1]',
    '10.0.0.1',
    '169.254.169.254',
    '0.0.0.0',
  ]
  const inputs = hosts.map((host) => `http://${host}:${port}/page`)
  const { reports, diagnostics } = await ingest(inputs, effects)
  assert.equal(reports.length, 0)
  assert.deepEqual(
    diagnostics.map((each) => each.code),
    inputs.map(() => 'private-address'),
  )
  assert.deepEqual(asked, [])
})

test('an unreachable host', async () => {
  const { diagnostics } = await ingest(['http://127.0.0.1:9/'], effects, { allowPrivate: true })
  assert.deepEqual(
    diagnostics.map((each) => each.code),
    ['unreachable'],
  )
})

test('a feed gives its entries, and with follow the pages they link to', async () => {
  const plain = await read('/feed')
  assert.equal(plain.reports[0]?.text, 'The bridge at Tarn was shut.')
  assert.deepEqual(asked, ['/feed'])
  const followed = await read('/feed', { follow: true })
  assert.match(followed.reports[0]?.text ?? '', /^The bridge at Tarn was shut on Monday/)
  assert.equal(followed.reports[0]?.outlet, 'Wire')
  assert.equal(followed.reports[0]?.publishedAt?.value, '2026-05-11T08:20+03:00')
})

test('robots.txt is asked before a linked page, never before one the user named', async () => {
  robots = 'User-agent: *\nDisallow: /closed/\n'
  const fresh = { ...effects, network: createNetwork({ milliseconds: 1000 }) }
  const closed = await ingest([`${base}/feed-closed`], fresh, { allowPrivate: true, follow: true })
  assert.deepEqual(asked, ['/feed-closed', '/robots.txt'])
  assert.equal(closed.diagnostics[0]?.code, 'robots-refused')
  assert.equal(closed.reports[0]?.text, 'The bridge at Tarn was shut.')
  const named = await ingest([`${base}/closed/page`], fresh, { allowPrivate: true })
  assert.equal(named.reports.length, 1)
})

test('a linked page that is gone leaves the entry as it is', async () => {
  const { reports, diagnostics } = await read('/feed-gone', { follow: true })
  assert.equal(reports[0]?.text, 'The bridge at Tarn was shut.')
  assert.deepEqual(
    diagnostics.map((each) => each.code),
    ['not-found'],
  )
})

test('one request at a time for a host, answers in the order of the inputs', async () => {
  const inputs = ['/page', '/gone', '/feed', '/latin'].map((at) => `${base}${at}`)
  const { reports } = await ingest(inputs, { ...effects, network: createNetwork() }, { allowPrivate: true })
  assert.equal(most, 1)
  assert.deepEqual(
    reports.map(({ input }) => input),
    [inputs[0], inputs[2], inputs[3]],
  )
})
