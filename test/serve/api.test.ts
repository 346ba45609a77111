import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Compile } from 'typebox/compile'
import { BriefSchema } from '../../src/model/brief.ts'
import type { Brief } from '../../src/model/index.ts'
import { BRIDGE, startServer } from './started.ts'

const isBrief = Compile(BriefSchema)

test('the brief, its parts and why a line stands there', async (t) => {
  const server = await startServer({
    reports: [
      BRIDGE,
      {
        text: 'The death toll at the Tarn bridge rose to six, Mayor Ana Ruhle said.',
        at: '2031-03-05T08:00Z',
        outlet: 'Tarn Post',
      },
      {
        text: 'A convoy will leave Tarn on Friday, the Red Cross said.',
        at: '2031-03-05T09:00Z',
        outlet: 'River Wire',
      },
    ],
  })
  t.after(() => server.close())
  const get = async <T>(url: string): Promise<T> => {
    const answer = await server.app.inject(`/api/v1${url}`)
    assert.equal(answer.statusCode, 200, `${url}: ${answer.body}`)
    return answer.json<T>()
  }
  const brief = await get<Brief>('/brief')
  assert.ok(isBrief.Check(brief))
  assert.equal(brief.day, '2031-03-05')
  assert.equal((await get<Brief>('/brief?day=2031-03-04&asOf=2031-03-04T23:00Z')).reports.length, 1)
  const { days } = await get<{ days: { day: string; reports: number }[] }>('/days')
  assert.deepEqual(
    days.map(({ day, reports }) => [day, reports]),
    [
      ['2031-03-04', 1],
      ['2031-03-05', 2],
    ],
  )
  const { lines } = await get<{ lines: { id: string; text: string }[] }>('/lines?speaker=ruhle')
  assert.ok(lines.length > 0 && lines.every(({ text }) => /Ruhle/.test(text)))
  assert.deepEqual((await get<{ lines: unknown[] }>('/lines?speaker=nobody')).lines, [])
  const id = lines[0]!.id
  assert.equal((await get<{ id: string }>(`/lines/${id}`)).id, id)
  assert.equal((await get<{ id: string }>(`/lines/${id.slice(0, 12)}`)).id, id)
  const why = await get<{ line: { id: string }; passages: { report: string }[]; carriers: { id: string }[] }>(
    `/lines/${id}/why`,
  )
  assert.equal(why.line.id, id)
  assert.equal(why.passages[0]?.report, why.carriers[0]?.id)
  for (const part of ['series', 'disputes', 'corrections', 'changes']) {
    const key = part as 'series' | 'disputes' | 'corrections' | 'changes'
    assert.deepEqual((await get<Brief>(`/${part}`))[key], brief[key])
  }
  assert.deepEqual((await get<{ comingUp: unknown }>('/coming-up')).comingUp, brief.comingUp)
  assert.deepEqual((await get<{ notKnown: unknown }>('/not-known')).notKnown, brief.notKnown)
  const { places } = await get<{ places: { place: { name: string }; lines: string[] }[] }>('/places')
  const known = new Set(brief.sections.flatMap((section) => section.lines.map((line) => line.id)))
  assert.ok(places.every((each) => each.lines.every((line) => known.has(line))))
  const found = await get<{ statements: { quote: string; report: string }[] }>('/search?q=convoy')
  assert.equal(found.statements.length, 1)
  const report = await get<{ text: string }>(`/reports/${found.statements[0]?.report}`)
  assert.ok(report.text.includes(found.statements[0]?.quote ?? 'nothing'))
})

test('what is asked wrongly or is not there is told as a problem that says what to do', async (t) => {
  const server = await startServer()
  t.after(() => server.close())
  const cases: readonly (readonly [url: string, status: number, code: string])[] = [
    ['/api/v1/brief?day=today', 400, 'bad-request'],
    ['/api/v1/brief?day=2031-02-31', 400, 'bad-time'],
    ['/api/v1/brief?asOf=soon', 400, 'bad-time'],
    ['/api/v1/brief?zone=Nowhere', 400, 'bad-zone'],
    ['/api/v1/brief?color=red', 400, 'bad-request'],
    ['/api/v1/lines/nothing', 404, 'no-such-line'],
    ['/api/v1/lines/..%2F..%2Fetc', 400, 'bad-request'],
    ['/api/v1/series/none', 404, 'no-such-series'],
    ['/api/v1/reports/r-none', 404, 'no-such-report'],
    ['/api/v1/search', 400, 'no-words'],
    ['/api/v1/search?q=%22%22', 400, 'no-words'],
    ['/api/v1/search?q=a&limit=0', 400, 'bad-request'],
    ['/api/v1/changes?since=soon', 400, 'bad-time'],
    ['/api/v2/brief', 404, 'not-found'],
  ]
  for (const [url, status, code] of cases) {
    const answer = await server.app.inject(url)
    assert.equal(answer.statusCode, status, url)
    assert.match(String(answer.headers['content-type']), /^application\/problem\+json/)
    const problem = answer.json<Record<string, unknown>>()
    assert.equal(problem['code'], code, url)
    assert.equal(problem['status'], status)
    assert.ok(typeof problem['title'] === 'string' && typeof problem['detail'] === 'string')
  }
})

test('an answer is not sent again until it is another', async (t) => {
  const server = await startServer()
  t.after(() => server.close())
  const first = await server.app.inject('/api/v1/brief')
  const etag = String(first.headers.etag)
  const again = (): Promise<{ statusCode: number; body: string }> =>
    server.app.inject({ url: '/api/v1/brief', headers: { 'if-none-match': `"other", W/${etag}` } })
  assert.deepEqual([(await again()).statusCode, (await again()).body], [304, ''])
  await server.tell({ text: 'The bridge at Tarn was opened again, Mayor Ana Ruhle said.', at: '2031-03-04T10:00Z' })
  assert.equal((await again()).statusCode, 200)
})

test('an answer is compressed as the client takes it, and the same for all', async (t) => {
  const server = await startServer()
  t.after(() => server.close())
  const get = (encoding: string) =>
    server.app.inject({ url: '/api/v1/brief', headers: { 'accept-encoding': encoding } })
  for (const [accepted, used] of [
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['deflate', undefined],
  ] as const) {
    assert.equal((await get(accepted)).headers['content-encoding'], used)
  }
  const { brotliDecompressSync, gunzipSync } = await import('node:zlib')
  const plain = (await get('identity')).rawPayload
  assert.deepEqual(brotliDecompressSync((await get('br')).rawPayload), plain)
  assert.deepEqual(gunzipSync((await get('gzip')).rawPayload), plain)
})

test('an empty ledger is no fault', async (t) => {
  const server = await startServer({ reports: [] })
  t.after(() => server.close())
  assert.equal((await server.app.inject('/api/v1/brief')).statusCode, 404)
  assert.equal((await server.app.inject('/api/v1/search?q=tarn')).statusCode, 404)
  const editor = await server.signIn('editor')
  for (const url of ['/decisions', '/desk/items', '/editions', '/alerts']) {
    assert.equal((await editor.send({ url: `/api/v1${url}` })).statusCode, 200, url)
  }
  await server.tell(BRIDGE)
  assert.equal((await server.app.inject('/api/v1/brief')).statusCode, 200)
})

test('the API describes itself: every route of it, with its schema, and a page that asks nothing from elsewhere', async (t) => {
  const server = await startServer()
  t.after(() => server.close())
  const document = (await server.app.inject('/api/v1/openapi.json')).json<{
    openapi: string
    paths: Record<string, Record<string, { responses: object; security: unknown[] }>>
    components: { schemas: Record<string, unknown> }
  }>()
  assert.match(document.openapi, /^3\.1\./)
  assert.ok('get' in (document.paths['/api/v1/brief'] ?? {}))
  assert.ok('post' in (document.paths['/api/v1/decisions'] ?? {}))
  assert.ok('Brief' in document.components.schemas)
  for (const [, name = ''] of JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)) {
    assert.ok(name in document.components.schemas, name)
  }
  assert.doesNotMatch(JSON.stringify(document), /"\$ref":"(?!#\/)/)
  const page = (await server.app.inject('/api/v1/docs')).body
  assert.match(page, /GET \/api\/v1\/brief/)
  assert.doesNotMatch(page, /<script|(?:src|href)="(?!\/api\/|#)/)
})
