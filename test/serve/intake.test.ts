import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadReport, loadReports } from '../../src/ledger/index.ts'
import type { Brief } from '../../src/model/index.ts'
import { type Browser, startServer } from './started.ts'

const post = (browser: Browser, payload: string | Buffer, type: string, query = '') =>
  browser.send({ method: 'POST', url: `/api/v1/reports${query}`, payload, headers: { 'content-type': type } })

interface Posted {
  readonly reports: readonly { readonly id: string; readonly added: boolean }[]
}

const TEXT =
  'TARN, March 4, 2031 - The bridge at Tarn was shut on Tuesday, Mayor Ana Ruhle said.\n\nIt will open again on Friday.\n'
const NINJS = JSON.stringify({
  uri: 'urn:example:ninjs:1',
  type: 'text',
  headline: 'Market hit',
  body_text: 'Two people were hurt when a shell hit the market of Tarn, the governor said.',
  versioncreated: '2031-03-04T10:00:00Z',
  language: 'en',
})
const PAGE = `<!doctype html><html lang="en"><head><title>Ferry sinks</title>
<meta property="article:published_time" content="2031-03-04T09:00:00Z"></head><body><article><h1>Ferry sinks</h1>
<p>A ferry sank on the river at Tarn and three people drowned, the coast guard said on Tuesday.</p>
<p>Eleven others were taken from the water by fishermen, the coast guard said in a statement.</p>
</article></body></html>`

test('text, a page and ninjs are read, kept and shown; the same again changes nothing', async (t) => {
  const server = await startServer({ reports: [] })
  t.after(() => server.close())
  const editor = await server.signIn('editor')
  for (const [body, type] of [
    [TEXT, 'text/plain'],
    [PAGE, 'text/html; charset=utf-8'],
    [NINJS, 'application/json'],
  ] as const) {
    const first = await post(editor, body, type)
    assert.equal(first.statusCode, 201, first.body)
    const [report] = first.json<Posted>().reports
    // On the disk before it is answered.
    assert.ok(await loadReport(server.ledger, report!.id))
    const again = await post(editor, body, type)
    assert.equal(again.statusCode, 200)
    assert.deepEqual(
      again.json<Posted>().reports.map(({ id, added }) => [id, added]),
      [[report!.id, false]],
    )
  }
  assert.equal((await loadReports(server.ledger, '')).length, 3)
  await server.story.changed()
  const brief = (await server.app.inject('/api/v1/brief')).json<Brief>()
  assert.equal(brief.reports.length, 3)
})

test('the same report posted many times at once is there once', async (t) => {
  const server = await startServer({ reports: [] })
  t.after(() => server.close())
  const editor = await server.signIn('editor')
  const answers = await Promise.all(Array.from({ length: 8 }, () => post(editor, TEXT, 'text/plain')))
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [200, 200, 200, 200, 200, 200, 200, 201])
  assert.equal((await loadReports(server.ledger, '')).length, 1)
})

test('a report knows where it was published if whoever posts it says so', async (t) => {
  const server = await startServer({ reports: [] })
  t.after(() => server.close())
  const editor = await server.signIn('editor')
  const address = 'https://post.example/ferry'
  const answer = await post(editor, PAGE, 'text/html', `?address=${encodeURIComponent(address)}`)
  const [report] = answer.json<Posted>().reports
  assert.equal((await loadReport(server.ledger, report!.id))?.url, address)
  assert.equal((await post(editor, PAGE, 'text/html', '?address=file:///etc/passwd')).statusCode, 400)
})

test('a report by hand has an origin of its own', async (t) => {
  const server = await startServer({ reports: [] })
  t.after(() => server.close())
  const editor = await server.signIn('editor')
  const answer = await editor.send({
    method: 'POST',
    url: '/api/v1/desk/reports',
    payload: {
      text: 'Three bodies lay at the bridge of Tarn at noon.',
      from: 'our reporter in Tarn',
      publishedAt: '2031-03-04T12:00Z',
    },
  })
  assert.equal(answer.statusCode, 201, answer.body)
  const report = await loadReport(server.ledger, answer.json<Posted>().reports[0]!.id)
  assert.equal(report?.outlet, 'our reporter in Tarn')
})

test('what cannot be read is said, and costs nothing else', async (t) => {
  const server = await startServer({ reports: [] })
  t.after(() => server.close())
  const editor = await server.signIn('editor')
  assert.equal((await post(editor, '', 'text/plain')).statusCode, 400)
  const binary = await post(editor, Buffer.from([0, 1, 2, 3, 250, 0, 0, 9]), 'application/octet-stream')
  assert.equal(binary.statusCode, 422)
  assert.equal((await post(editor, '{"a":', 'application/json')).statusCode, 422)
  assert.equal((await post(editor, TEXT, 'text/plain')).statusCode, 201)
})
