import assert from 'node:assert/strict'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, beforeEach, test } from 'node:test'
import { sql } from 'kysely'
import { nodeEffects } from '../ingest/index.ts'
import { createNetwork } from '../ingest/network/create-network.ts'
import { type Feed, type Ledger, listFeeds, loadReports, openLedger, watchFeed } from '../ledger/index.ts'
import { startReportKeeper } from './keep-reports.ts'
import { startReadingPool } from './reading-pool.ts'
import { type Watching, watchFeeds, watchOnce } from './watch-feeds.ts'

const START = Date.UTC(2031, 2, 4, 10)
const MINUTE = 60_000
const EVERY = 15 * MINUTE

interface Asked {
  readonly at: string
  readonly headers: IncomingHttpHeaders
  readonly clock: number
}

let base = ''
let asked: Asked[] = []
let answers: Record<string, (response: ServerResponse, headers: IncomingHttpHeaders) => void> = {}
let time = START
const server = createServer((request, response) => {
  const at = request.url ?? '/'
  asked.push({ at, headers: request.headers, clock: time })
  const answer = answers[at]
  if (answer) answer(response, request.headers)
  else response.writeHead(404).end()
})
const pool = startReadingPool(1)
const reader = nodeEffects().startIsolatedReader()

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(async () => {
  server.closeAllConnections()
  server.close()
  await Promise.all([pool.close(), reader.close()])
})
beforeEach(() => {
  asked = []
  answers = {}
  time = START
})

const entry = (n: number, text = `Bridge ${n} at Tarn was shut on Monday, the mayor said.`): string =>
  `<entry><id>tag:tarn.example,2031:${n}</id><title>Bridge ${n}</title><link href="${base}/page/${n}"/>
<published>2031-03-0${n}T08:00:00Z</published><summary>${text}</summary></entry>`
const atom = (...inner: string[]): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"><title>Tarn Post</title>${inner.join('')}</feed>`

/** Answers with a feed and its ETag, or 304 to whoever has it. */
function serve(at: string, feed: string, etag: string, more: Record<string, string> = {}): void {
  answers[at] = (response, headers) => {
    if (headers['if-none-match'] === etag) response.writeHead(304, more).end()
    else response.writeHead(200, { 'content-type': 'application/atom+xml', etag, ...more }).end(feed)
  }
}

function serveError(at: string, status: number, headers: Record<string, string> = {}): void {
  answers[at] = (response) => response.writeHead(status, headers).end('no')
}

function servePage(n: number): void {
  const text = `<article><h1>Bridge ${n}</h1><p>Bridge ${n} at Tarn was shut on Monday after a barge hit it, Mayor Ana Ruiz said.</p><p>Engineers will look at its pillars on Tuesday, she said, and traffic takes the ferry until then.</p></article>`
  answers[`/page/${n}`] = (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(text)
}

interface Watch extends Watching {
  readonly printed: string[]
  readonly told: string[]
  readonly stop: AbortController
}

async function watchOf(
  feeds: readonly string[],
  options: Partial<Watching['options']> = {},
  kept?: Ledger,
): Promise<Watch> {
  const ledger = kept ?? (await openLedger(':memory:', { create: true }))
  for (const feed of feeds) await watchFeed(ledger, '', `${base}${feed}`)
  const clock = (): number => time
  const keeper = await startReportKeeper({ ledger, story: '', pool, clock })
  keeper.hurry()
  const printed: string[] = []
  const told: string[] = []
  const stop = new AbortController()
  const pace = {
    now: clock,
    wait: async (milliseconds: number) => {
      time += milliseconds
    },
  }
  return {
    ledger,
    story: '',
    keeper,
    clock,
    every: EVERY,
    options: { follow: false, allowPrivate: true, ...options },
    effects: {
      network: createNetwork({ milliseconds: 2000 }, pace),
      isolated: () => reader,
      print: async (line) => printed.push(line) > 0,
      tell: (line) => void told.push(line),
      // Time passes only while everybody waits.
      async sleep(milliseconds, signal) {
        await new Promise((resolve) => setTimeout(resolve, 20))
        if (!signal.aborted) time += milliseconds
      },
    },
    stopped: stop.signal,
    printed,
    told,
    stop,
  }
}

const healthOf = async ({ ledger }: Watch, n = 0): Promise<Feed> => (await listFeeds(ledger, ''))[n]!
const paths = (): string[] => asked.map(({ at }) => at)

test('a feed is read once; then its host is asked only for what is new', async () => {
  serve('/feed', atom(entry(1), entry(2)), '"v1"')
  const watch = await watchOf(['/feed'])
  assert.deepEqual(await watchOnce(watch), { asked: 1, read: 1 })
  assert.equal(watch.printed.filter((line) => /^added r-\w+ http/.test(line)).length, 2)
  assert.deepEqual(paths(), ['/robots.txt', '/feed'])
  time += EVERY
  await watchOnce(watch)
  assert.equal(asked.at(-1)?.headers['if-none-match'], '"v1"')
  assert.equal(watch.printed.length, 2)
  serve('/feed', atom(entry(3), entry(2), entry(1, 'Bridge 1 at Tarn was opened on Tuesday, the mayor said.')), '"v2"')
  time += EVERY
  await watchOnce(watch)
  assert.equal(watch.printed.length, 4)
  assert.match(watch.printed.join(''), /\(version 2\)/)
  const health = await healthOf(watch)
  assert.deepEqual([health.version, health.succeeded, health.failures], [{ etag: '"v2"' }, time, 0])
  await watch.ledger.close()
})

test('Last-Modified is sent back as it was written', async () => {
  const modified = 'Tue, 04 Mar 2031 08:00:00 GMT'
  answers['/feed'] = (response, headers) => {
    if (headers['if-modified-since'] === modified) response.writeHead(304).end()
    else response.writeHead(200, { 'last-modified': modified }).end(atom(entry(1)))
  }
  const watch = await watchOf(['/feed'])
  await watchOnce(watch)
  await watchOnce(watch)
  assert.equal(asked.at(-1)?.headers['if-modified-since'], modified)
  assert.equal(watch.printed.length, 1)
  await watch.ledger.close()
})

test('a feed that fails is asked more and more seldom, its health is kept, and it is told once', async () => {
  serveError('/feed', 503)
  const watch = await watchOf(['/feed'])
  const waits: number[] = []
  for (let round = 0; round < 4; round++) {
    await watchOnce(watch)
    const { next } = await healthOf(watch)
    waits.push((next - time) / MINUTE)
    assert.deepEqual(await watchOnce(watch), { asked: 0, read: 0 })
    time = next
  }
  assert.deepEqual(waits, [30, 60, 120, 240])
  const { failures, failure, succeeded } = await healthOf(watch)
  assert.deepEqual([failures, failure?.code, succeeded], [4, 'server-error', undefined])
  assert.equal(watch.told.length, 1)
  assert.match(watch.told[0]!, /answers 503; try again later; asked again at 2031-03-04T10:30Z$/)
  serve('/feed', atom(entry(1)), '"v1"')
  assert.deepEqual(await watchOnce(watch), { asked: 1, read: 1 })
  const well = await healthOf(watch)
  assert.deepEqual([well.failures, well.succeeded, well.next - time], [0, time, EVERY])
  assert.equal(well.failure?.code, 'server-error')
  assert.match(watch.told[1]!, /answers again$/)
  await watch.ledger.close()
})

test('Retry-After is kept to, for every feed of the host', async () => {
  serveError('/one', 429, { 'retry-after': '7200' })
  serve('/two', atom(entry(1)), '"v1"')
  const watch = await watchOf(['/one', '/two'])
  await watchOnce(watch)
  assert.deepEqual(paths(), ['/robots.txt', '/one'])
  assert.deepEqual(
    [(await healthOf(watch)).next - time, (await healthOf(watch, 1)).next - time],
    [7_200_000, 7_200_000],
  )
  time += 7_200_000
  serve('/one', atom(entry(2)), '"v1"')
  assert.deepEqual(await watchOnce(watch), { asked: 2, read: 2 })
  await watch.ledger.close()
})

test('max-age is kept to', async () => {
  serve('/feed', atom(entry(1)), '"v1"', { 'cache-control': 'public, max-age=2400' })
  const watch = await watchOf(['/feed'])
  await watchOnce(watch)
  assert.equal((await healthOf(watch)).next - time, 2_400_000)
  await watch.ledger.close()
})

for (const [name, answer, code] of [
  [
    'a page in its place',
    '<!doctype html><html><body><p>We will be back soon, the editors say.</p></body></html>',
    'not-a-feed',
  ],
  ['nothing at all', '', 'empty-file'],
] as const) {
  test(`${name} is no news`, async () => {
    answers['/feed'] = (response) => response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(answer)
    const watch = await watchOf(['/feed'])
    assert.deepEqual(await watchOnce(watch), { asked: 1, read: 0 })
    assert.equal((await healthOf(watch)).failure?.code, code)
    assert.deepEqual(watch.printed, [])
    await watch.ledger.close()
  })
}

test('a feed without entries is well; one that was cut off is asked for whole', async () => {
  serve('/feed', atom(), '"v1"')
  const watch = await watchOf(['/feed'])
  assert.deepEqual(await watchOnce(watch), { asked: 1, read: 1 })
  serve('/feed', atom(entry(1), entry(2)).slice(0, -120), '"v2"')
  await watchOnce(watch)
  assert.equal(watch.printed.length, 1)
  assert.deepEqual((await healthOf(watch)).version, {})
  serve('/feed', atom(entry(1), entry(2)), '"v2"')
  await watchOnce(watch)
  assert.equal(watch.printed.length, 2)
  await watch.ledger.close()
})

test('robots.txt is asked for the feed too, and again after a day', async () => {
  answers['/robots.txt'] = (response) => response.end('User-agent: *\nDisallow: /feed\n')
  serve('/feed', atom(entry(1)), '"v1"')
  const watch = await watchOf(['/feed'])
  await watchOnce(watch)
  assert.deepEqual([paths(), (await healthOf(watch)).failure?.code], [['/robots.txt'], 'robots-refused'])
  answers['/robots.txt'] = (response) => response.end('')
  time += 25 * 60 * MINUTE
  assert.deepEqual(await watchOnce(watch), { asked: 1, read: 1 })
  await watch.ledger.close()
})

test('with follow every page is fetched once, at the pace its host asks for', async () => {
  answers['/robots.txt'] = (response) => response.end('User-agent: *\nCrawl-delay: 4\nDisallow: /page/3\n')
  serve('/feed', atom(entry(1), entry(2), entry(3)), '"v1"')
  servePage(1)
  servePage(2)
  servePage(3)
  const watch = await watchOf(['/feed'], { follow: true })
  await watchOnce(watch)
  assert.deepEqual(paths(), ['/robots.txt', '/feed', '/page/1', '/page/2'])
  assert.deepEqual(
    asked.slice(1).map(({ clock }) => clock - START),
    [0, 4000, 8000],
  )
  const texts = (await loadReports(watch.ledger, '')).map(({ report }) => report.text)
  assert.ok(texts[0]?.includes('after a barge hit it') && texts[1]?.includes('after a barge hit it'))
  assert.equal(texts[2], 'Bridge 3 at Tarn was shut on Monday, the mayor said.')
  serve('/feed', atom(entry(4), entry(1), entry(2), entry(3)), '"v2"')
  servePage(4)
  await watchOnce(watch)
  assert.deepEqual(paths().slice(4), ['/feed', '/page/4'])
  await watch.ledger.close()
})

test('a page that does not answer is tried three times; its entry stands meanwhile', async () => {
  serve('/feed', atom(entry(1), entry(2)), '"v1"')
  serveError('/page/1', 502)
  servePage(2)
  const watch = await watchOf(['/feed'], { follow: true })
  for (let round = 0; round < 5; round++) await watchOnce(watch)
  assert.equal(paths().filter((at) => at === '/page/1').length, 3)
  assert.equal(paths().filter((at) => at === '/page/2').length, 1)
  assert.equal((await loadReports(watch.ledger, '')).length, 2)
  assert.deepEqual((await healthOf(watch)).version, { etag: '"v1"' })
  await watch.ledger.close()
})

test('an entry that the feed deletes is taken back', async () => {
  serve('/feed', atom(entry(1)), '"v1"')
  const watch = await watchOf(['/feed'])
  await watchOnce(watch)
  serve('/feed', atom('<at:deleted-entry ref="tag:tarn.example,2031:1" when="2031-03-02T08:00:00Z"/>'), '"v2"')
  await watchOnce(watch)
  const [first, notice] = (await loadReports(watch.ledger, '')).map(({ report }) => report)
  assert.equal(first?.uid, 'tag:tarn.example,2031:1')
  assert.deepEqual(notice?.correction, { kind: 'withdrawal', note: 'at:deleted-entry', of: first?.uid })
  await watch.ledger.close()
})

test('stopped half way it goes on where it stopped', async () => {
  serve('/feed', atom(...[1, 2, 3, 4, 5].map((n) => entry(n))), '"v1"')
  for (let n = 1; n <= 5; n++) servePage(n)
  const first = await watchOf(['/feed'], { follow: true })
  const { '/page/3': third } = answers
  answers['/page/3'] = (response, headers) => {
    first.stop.abort()
    third!(response, headers)
  }
  await watchOnce(first)
  assert.equal(first.printed.length, 3)
  assert.deepEqual((await healthOf(first)).version, {})
  const second = await watchOf([], { follow: true }, first.ledger)
  await watchOnce(second)
  assert.equal(second.printed.length, 2)
  const pages = paths().filter((at) => at.startsWith('/page'))
  assert.deepEqual(
    pages.sort(),
    [1, 2, 3, 4, 5].map((n) => `/page/${n}`),
  )
  await first.ledger.close()
})

test('watching goes round and round until it is stopped; a host that hangs holds up nobody else', async () => {
  serve('/feed', atom(entry(1)), '"v1"')
  answers['/hang'] = () => undefined
  const watch = await watchOf(['/feed', '/hang'])
  const other = watch.effects.network.fetch
  const slow = createNetwork({ milliseconds: 1000 })
  const network = {
    fetch: (address: string, options: Parameters<typeof other>[1]) =>
      address.endsWith('/hang') ? slow.fetch(address, { ...options, linked: false }) : other(address, options),
  }
  const ending = watchFeeds({ ...watch, effects: { ...watch.effects, network } })
  while (paths().filter((at) => at === '/feed').length < 4) await new Promise((resolve) => setTimeout(resolve, 20))
  watch.stop.abort()
  await ending
  const times = asked.filter(({ at }) => at === '/feed').map(({ clock }) => clock)
  assert.ok(times.every((at, n) => n === 0 || at - times[n - 1]! >= EVERY))
  assert.equal((await healthOf(watch, 1)).failure?.code, 'timed-out')
  await watch.ledger.close()
})

test('a full disk is told and waited for: nothing is lost', async () => {
  const long = Array.from({ length: 300 }, (_, n) => `Mayor ${n} of Tarn ${n * 7919} said bridge ${n} fell.`).join(' ')
  serve('/feed', atom(entry(1, long)), '"v1"')
  const watch = await watchOf(['/feed'])
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(watch.ledger.db)
  await sql.raw(`pragma max_page_count = ${rows[0]!.page_count}`).execute(watch.ledger.db)
  const ending = watchFeeds(watch)
  while (watch.told.length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
  assert.match(watch.told[0]!, /no room on the disk; .*; tried again in a minute$/)
  await sql.raw('pragma max_page_count = 1000000').execute(watch.ledger.db)
  while (watch.printed.length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
  watch.stop.abort()
  await ending
  assert.equal((await loadReports(watch.ledger, '')).length, 1)
  assert.deepEqual((await healthOf(watch)).version, { etag: '"v1"' })
  await watch.ledger.close()
})

test('a feed that was forgotten is asked no more; its reports stay', async () => {
  const { forgetFeed } = await import('../ledger/index.ts')
  serve('/feed', atom(entry(1)), '"v1"')
  const watch = await watchOf(['/feed'])
  await watchOnce(watch)
  assert.equal(await forgetFeed(watch.ledger, '', `${base}/feed`), true)
  assert.equal(await forgetFeed(watch.ledger, '', `${base}/feed`), false)
  assert.deepEqual(await watchOnce(watch), { asked: 0, read: 0 })
  assert.equal((await loadReports(watch.ledger, '')).length, 1)
  await watch.ledger.close()
})
