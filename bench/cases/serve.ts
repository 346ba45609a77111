import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import autocannon from 'autocannon'
import { sql } from 'kysely'
import { startReadingPool } from '../../src/cli/reading-pool.ts'
import { addPrepared, addToken, addUser, findUser, type Ledger, openLedger } from '../../src/ledger/index.ts'
import { hashSecret, newSecret } from '../../src/serve/accounts/secrets.ts'
import type { BenchCase, Row } from '../case.ts'
import { madeItem, madeReport } from '../ledger/made-item.ts'
import { makeReport } from '../ledger/story-generator.ts'
import { openReaders } from '../serve/live-readers.ts'
import { type Served, serve } from '../serve/served.ts'

const BAR = { requests: 3000, latency: 100, spread: 500, shown: 1000 } as const
const FULL = { statements: 100_000, recent: 60, seconds: 10, readers: 2000, posts: 20 } as const
const SAMPLE = { statements: 500, recent: 5, seconds: 1, readers: 50, posts: 2 } as const
const CONNECTIONS = 100
const PER_DAY = 500
const SEED = 20_310_505

function row(figure: string, value: number, unit: string, bar?: string, met?: boolean): Row {
  return { case: 'serve', figure, value, unit, ...(bar === undefined || met === undefined ? {} : { bar, met }) }
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)]!
}

/** Reports until there are so many statements; nothing has to be safe while it is made. Gives their number. */
async function fill(ledger: Ledger, wanted: number): Promise<number> {
  await sql.raw('pragma synchronous = off').execute(ledger.db)
  let count = 0
  let statements = 0
  for (; statements < wanted; count++) {
    const item = madeItem(SEED, count, PER_DAY)
    statements += item.statements.length
    await addPrepared(ledger, item, { received: count })
  }
  await sql.raw('pragma wal_checkpoint(truncate)').execute(ledger.db)
  return count
}

/** Days between the made reports and those of the newest day, which are read as any other: its page is a real one. */
const DAYS_BETWEEN = 4

/** Adds the reports of the newest day. Gives the number of the next. */
async function addRecent(ledger: Ledger, made: number, count: number): Promise<number> {
  const first = made + DAYS_BETWEEN * PER_DAY
  const pool = startReadingPool(1)
  for (let k = first; k < first + count; k++) {
    const task = { report: madeReport(SEED + 1, k, PER_DAY), notAfter: '', diagnostics: [] }
    await addPrepared(ledger, await pool.read(task), { received: k })
  }
  await pool.close()
  return first + count
}

/** A token of an editor, to post with. */
async function makeToken(ledger: Ledger): Promise<string> {
  await addUser(ledger, { name: 'bench', role: 'editor', secret: 'none', created: 0 })
  const user = await findUser(ledger, 'bench')
  const token = newSecret(randomBytes)
  await addToken(ledger, { user: user!.no, label: 'bench', role: 'editor', hash: hashSecret(token), created: 0 })
  return token
}

async function pageRows({ address, processor }: Served, seconds: number): Promise<Row[]> {
  const headers = { 'accept-encoding': 'br, gzip' }
  const page = await fetch(`${address}/`, { headers: { 'accept-encoding': 'gzip' } })
  await page.arrayBuffer()
  const size = Number(page.headers.get('content-length')) / 1000
  await autocannon({ url: `${address}/`, connections: CONNECTIONS, duration: Math.min(3, seconds), headers })
  const before = processor()
  const { requests, latency, errors, timeouts, non2xx } = await autocannon({
    url: `${address}/`,
    connections: CONNECTIONS,
    duration: seconds,
    headers,
  })
  const each = (1000 * (processor() - before)) / Math.max(1, requests.total)
  const lost = errors + timeouts + non2xx
  return [
    row('brief page, gzipped', size, 'KB'),
    row(
      'brief page, 100 connections',
      requests.average,
      'requests/s',
      `>= ${BAR.requests}`,
      requests.average >= BAR.requests && lost === 0,
    ),
    row('brief page, time to answer, p99', latency.p99, 'ms', `< ${BAR.latency}`, latency.p99 < BAR.latency),
    row('processor time of the server for one page', each, 'ms'),
    row('requests lost', lost, ''),
  ]
}

/** Posts reports one after another; each is followed until it stands on the page and every reader knows. */
async function liveRows(
  { address }: Served,
  token: string,
  next: number,
  { readers: count, posts }: typeof FULL | typeof SAMPLE,
): Promise<Row[]> {
  const readers = await openReaders(address, count)
  const durable: number[] = []
  const shown: number[] = []
  const spread: number[] = []
  try {
    for (let k = 0; k < posts; k++) {
      const { title, text, at, outlet } = makeReport(SEED + 1, next + k, PER_DAY)
      const begun = performance.now()
      const all = readers.next()
      const body = JSON.stringify({
        headline: title,
        articleBody: text,
        datePublished: at,
        publisher: { name: outlet },
      })
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
      const answer = await fetch(`${address}/api/v1/reports`, { method: 'POST', headers, body })
      if (answer.status !== 201) throw new Error(`${answer.status}: ${await answer.text()}`)
      durable.push(performance.now() - begun)
      const times = await all
      const first = Math.min(...times)
      for (const time of times) spread.push(time - first)
      const page = await fetch(`${address}/`)
      if (!(await page.text()).includes('data-edition')) throw new Error('no page')
      shown.push(performance.now() - begun)
    }
  } finally {
    readers.close()
  }
  const slowest = quantile(spread, 0.99)
  const late = quantile(shown, 0.95)
  return [
    row('report posted, read and safe, median', quantile(durable, 0.5), 'ms'),
    row('report posted to line on the page, median', quantile(shown, 0.5), 'ms'),
    row('report posted to line on the page, p95', late, 'ms', `< ${BAR.shown}`, late < BAR.shown),
    row(`update at ${count} live readers after the first, p99`, slowest, 'ms', `< ${BAR.spread}`, slowest < BAR.spread),
  ]
}

/** The server: pages under load, updates to many readers, a report's way to the page. */
export const bench: BenchCase = {
  name: 'serve',
  async run({ sample }) {
    const sizes = sample ? SAMPLE : FULL
    const folder = mkdtempSync(path.join(os.tmpdir(), 'sayso-bench-'))
    const file = path.join(folder, 'ledger.db')
    try {
      const ledger = await openLedger(file, { create: true })
      const made = await fill(ledger, sizes.statements)
      const next = await addRecent(ledger, made, sizes.recent)
      const token = await makeToken(ledger)
      await ledger.close()
      const begun = performance.now()
      const served = await serve(file)
      try {
        await (await fetch(`${served.address}/`)).arrayBuffer()
        const ready = (performance.now() - begun) / 1000
        return [
          row('statements in the ledger', sizes.statements, ''),
          row('from start to the first page', ready, 's'),
          ...(await pageRows(served, sizes.seconds)),
          ...(await liveRows(served, token, next, sizes)),
          row('memory of the server afterwards', served.memory() / 1e6, 'MB'),
        ]
      } finally {
        await served.stop()
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
