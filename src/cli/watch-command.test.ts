import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { after, before, test } from 'node:test'

const sayso = path.join(import.meta.dirname, '../../bin/sayso.js')
const folder = mkdtempSync(path.join(os.tmpdir(), 'sayso-watch-'))
const server = createServer((request, response) => {
  if (request.url !== '/feed') response.writeHead(404).end()
  else if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
  else {
    response.writeHead(200, { etag: '"1"' })
    response.end(
      '<rss version="2.0"><channel><title>Tarn Post</title><item><title>Bridge shut</title><pubDate>Thu, 04 Mar 2021 08:00:00 GMT</pubDate><description>The bridge at Tarn was shut, the mayor said.</description></item></channel></rss>',
    )
  }
})
let feed = ''
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  feed = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`
})
after(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs `sayso watch`; it is asked to end at its first line where `endAtLine`. */
function watch(args: readonly string[], endAtLine = false): Promise<Ended> {
  const child = spawn(process.execPath, [sayso, 'watch', ...args, '--ledger', path.join(folder, 'a.db')], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (bytes: Buffer) => {
    stdout += bytes.toString('utf8')
    if (endAtLine) child.kill('SIGTERM')
  })
  child.stderr.on('data', (bytes: Buffer) => {
    stderr += bytes.toString('utf8')
  })
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, stdout, stderr })))
}

test('watching keeps what is new and ends when it is told to', async () => {
  const { status, stdout, stderr } = await watch([feed, '--allow-private'], true)
  assert.deepEqual([status, stderr], [0, ''])
  assert.match(stdout, /^added r-[a-z2-7]{16} http:\/\/127\.0\.0\.1:\d+\/feed\n$/)
})

test('without a name it goes on with what was watched before; a list tells how the feeds are', async () => {
  const again = await watch(['--once', '--allow-private'])
  assert.deepEqual([again.status, again.stdout, again.stderr], [0, '', ''])
  const list = await watch(['--list'])
  assert.match(list.stdout, /^http.*\/feed\n {2}read \d{4}-\d\d-\d\dT\d\d:\d\dZ\n {2}asked again .*Z\n$/)
  const [told] = JSON.parse((await watch(['--list', '--format', 'json'])).stdout) as {
    state: string
    address: string
  }[]
  assert.deepEqual([told?.state, told?.address], ['well', feed])
})

test('a private address is refused unless it is allowed, and no feed could be read then', async () => {
  const { status, stderr } = await watch(['--once', '--now', '2031-03-04T10:00Z'])
  assert.equal(status, 3)
  assert.match(stderr, /points to a private address; use --allow-private.*; asked again at 2031-03-04T10:30Z\n$/)
  assert.match((await watch(['--list'])).stdout, /failed once, last 2031-03-04T10:00Z: points to a private/)
})

test('a feed can be forgotten', async () => {
  assert.deepEqual((await watch([feed, '--forget'])).stdout, `forgotten ${feed}\n`)
  assert.equal((await watch(['--list'])).stdout, 'No feeds are watched.\n')
})

for (const [args, pattern] of [
  [[], /watch what\?/],
  [['feed.xml'], /feed\.xml: is no address/],
  [['https://a.example/feed', '--every', '5s'], /--every '5s' is no time between a minute and 30 days/],
  [['https://a.example/feed', '--every', 'often'], /--every 'often'/],
  [['https://a.example/feed', '--now', '2031-03-04'], /give --once/],
  [['https://a.example/feed', '--forget'], /is not watched/],
  [['--forget'], /forget what\?/],
] as const) {
  test(`wrong use: watch ${args.join(' ')}`, async () => {
    const { status, stdout, stderr } = await watch(args)
    assert.deepEqual([status, stdout], [2, ''], stderr)
    assert.match(stderr, pattern)
    assert.equal(stderr.trimEnd().split('\n').length, 1)
  })
}
