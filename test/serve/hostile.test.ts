import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { test } from 'node:test'
import { elementsOf } from './parse-page.ts'
import { startServer } from './started.ts'

const SCRIPT = '<script>alert(1)</script>'
const HANDLER = '"><img src=x onerror=alert(1)>'
const LINK = 'javascript:alert(1)'
const STYLE = '</style><svg onload=alert(1)>'
const CLOSE = '</textarea></title></script><iframe srcdoc=x>'
const HOSTILE = [SCRIPT, HANDLER, LINK, STYLE, CLOSE, '\u202egnikcah', '\u0000\u0007', ']]>', '{{7*7}}', "' or 1=1 --"]

/** Reports that are hostile in every field. */
const REPORTS = HOSTILE.map((text, index) => ({
  text: `Mayor ${text} Ruhle of Tarn said ${text} that ${index + 2} people were killed at the ${text} bridge.\n\n${text}`,
  title: `Headline ${text}`,
  outlet: `Outlet ${text}`,
  author: `Author ${text}`,
  agency: text,
  url: index % 2 === 0 ? LINK : `https://post.example/${encodeURI(text)}`,
  input: `../../${text}.txt`,
  at: '2031-03-04T09:00Z',
}))

const PAGES = [
  '/',
  '/day/2031-03-04',
  '/days',
  '/search?q=bridge',
  `/search?q=${encodeURIComponent(HANDLER)}`,
  '/sign-in',
  `/sign-in?next=${encodeURIComponent(LINK)}`,
  '/nowhere',
]

test('hostile words in every field come out as words', async (t) => {
  const server = await startServer({ reports: REPORTS, pages: true })
  t.after(() => server.close())
  for (const url of PAGES) {
    const answer = await server.app.inject({ url, headers: { accept: 'text/html' } })
    assert.match(String(answer.headers['content-type']), /^text\/html/, url)
    assertHarmless(answer.body, url)
    const policy = String(answer.headers['content-security-policy'])
    assert.match(policy, /default-src 'none'/)
    assert.doesNotMatch(policy, /unsafe|data:|\*|https?:/)
    assert.equal(answer.headers['x-content-type-options'], 'nosniff')
  }
  for (const [url, type] of [
    ['/api/v1/brief', /^application\/json/],
    ['/api/v1/search?q=bridge', /^application\/json/],
    ['/feed.atom', /^application\/atom\+xml/],
    ['/feed.json', /^application\/feed\+json/],
    ['/coming-up.ics', /^text\/calendar/],
    ['/brief.md', /^text\/markdown/],
  ] as const) {
    const answer = await server.app.inject(url)
    assert.equal(answer.statusCode, 200, url)
    assert.match(String(answer.headers['content-type']), type)
    assert.equal(answer.headers['x-content-type-options'], 'nosniff')
  }
  // In a CDATA section of type text there is no markup.
  const atom = (await server.app.inject('/feed.atom')).body.replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')
  assert.ok(!/<(?:script|img|svg|iframe)/.test(atom))
})

test('hostile names and notes too: user, note, reason, heading, alert', async (t) => {
  const server = await startServer({ pages: true })
  t.after(() => server.close())
  const admin = await server.signIn('admin')
  const brief = (await server.app.inject('/api/v1/brief')).json<{
    sections: { id: string; lines: { id: string }[] }[]
  }>()
  const [section] = brief.sections
  const heading = { kind: 'heading', target: section?.id, heading: HANDLER, why: SCRIPT }
  assert.equal((await admin.send({ method: 'POST', url: '/api/v1/decisions', payload: heading })).statusCode, 201)
  await admin.send({
    method: 'POST',
    url: `/api/v1/lines/${section?.lines[0]?.id}/objections`,
    payload: { note: SCRIPT },
  })
  await admin.send({
    method: 'POST',
    url: '/api/v1/users',
    payload: { name: HANDLER, role: 'reader', password: 'a long pass phrase' },
  })
  for (const url of ['/', '/draft', '/days']) assertHarmless((await admin.send({ url })).body, url)
  const signIn = await server.app.inject({
    method: 'POST',
    url: '/api/v1/session',
    payload: { name: HANDLER, password: 'a long pass phrase' },
  })
  const cookie = String(signIn.headers['set-cookie']).split(';')[0]!
  const page = await server.app.inject({ url: '/', headers: { cookie } })
  assertHarmless(page.body, 'page of a hostile name')
  for (const url of ['/api/v1/desk/items', '/api/v1/decisions', '/api/v1/users']) {
    assert.match(String((await admin.send({ url })).headers['content-type']), /^application\/json/)
  }
})

/** No script but our own, no handler, no address that runs, nothing that our page does not have. */
function assertHarmless(html: string, url: string): void {
  const elements = elementsOf(html)
  for (const { name, attributes } of elements) {
    assert.ok(!['iframe', 'object', 'embed', 'base', 'style'].includes(name), `${url}: ${name}`)
    for (const [attribute, value] of attributes) {
      assert.doesNotMatch(attribute, /^on|^style$|^srcdoc$/, `${url}: ${attribute}`)
      if (/^(?:href|src|action|formaction|xlink:href)$/.test(attribute)) {
        assert.doesNotMatch(value, /^\s*(?:javascript|data|vbscript):/i, `${url}: ${value}`)
      }
    }
    if (name !== 'script') continue
    const type = attributes.get('type') ?? ''
    const src = attributes.get('src')
    const isData = type === 'application/json' || type === 'application/ld+json'
    assert.ok(isData || (src !== undefined && /^\/?assets\//.test(src)), `${url}: script ${src}`)
  }
}

test('where one is led after signing in stays on this site', async () => {
  const { ownPath } = await import('../../src/serve/page/page-routes.ts')
  for (const next of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    LINK,
    '/a\nSet-Cookie: x',
    '',
    '/%0d%0aX: y\r\n',
  ]) {
    assert.equal(ownPath(next), '/', next)
  }
  assert.equal(ownPath('/day/2031-03-04?asOf=2031-03-04T10:00Z'), '/day/2031-03-04?asOf=2031-03-04T10:00Z')
})

test('no path leads to a file', async (t) => {
  const server = await startServer({ pages: true })
  t.after(() => server.close())
  for (const url of [
    '/assets/../../../package.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/..%5c..%5cpackage.json',
    '/assets/....//....//package.json',
    '/%2fetc%2fpasswd',
    '//etc/passwd',
    '/day/..%2f..%2fpackage.json',
    '/api/v1/reports/..%2f..%2fpackage.json',
    '/assets/%00',
    '/assets/',
  ]) {
    const answer = await server.app.inject(url)
    assert.ok([400, 404].includes(answer.statusCode), `${url}: ${answer.statusCode}`)
    assert.doesNotMatch(answer.body, /"@sayso\/sayso"|root:/)
  }
})

test('what is too large is refused before it is read', async (t) => {
  const server = await startServer({ pages: true })
  t.after(() => server.close())
  const editor = await server.signIn('editor')
  const large = (url: string, bytes: number, type: string) =>
    editor.send({ method: 'POST', url, headers: { 'content-type': type }, payload: Buffer.alloc(bytes, 'a ') })
  assert.equal((await large('/api/v1/reports', 9 * 1024 * 1024, 'text/plain')).statusCode, 413)
  assert.equal((await large('/api/v1/decisions', 2 * 1024 * 1024, 'application/json')).statusCode, 413)
  assert.equal((await large('/fault', 40_000, 'application/x-www-form-urlencoded')).statusCode, 413)
  assert.equal((await large('/api/v1/decisions', 1000, 'text/xml')).statusCode, 415)
  assert.equal((await server.app.inject(`/api/v1/search?q=${'a'.repeat(5000)}`)).statusCode, 400)
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  const nested = await editor.send({
    method: 'POST',
    url: '/api/v1/decisions',
    headers: { 'content-type': 'application/json' },
    payload: deep,
  })
  assert.equal(nested.statusCode, 400)
  const proto = await editor.send({
    method: 'POST',
    url: '/api/v1/decisions',
    headers: { 'content-type': 'application/json' },
    payload: '{"__proto__":{"kind":"pin"},"kind":"pin","target":"a","why":"b"}',
  })
  assert.equal(proto.statusCode, 400)
})

test('a request that comes slowly is cut off, and others are served meanwhile', async (t) => {
  const server = await startServer({ patience: 400 })
  t.after(() => server.close())
  const { port } = new URL(await server.app.listen({ port: 0, host: '127.0.0.1' }))
  const slow = (opening: string): Promise<number> => {
    const begun = performance.now()
    return new Promise((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.write(opening))
      const drip = setInterval(() => socket.write('a'), 50)
      socket.on('error', () => {})
      socket.on('data', () => {})
      socket.on('close', () => {
        clearInterval(drip)
        resolve(performance.now() - begun)
      })
    })
  }
  const headers = slow('GET /api/v1/brief HTTP/1.1\r\nHost: localhost\r\nX-A: ')
  const body = slow(
    'POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{"',
  )
  assert.equal((await fetch(`http://127.0.0.1:${port}/api/v1/brief`)).status, 200)
  for (const taken of await Promise.all([headers, body])) assert.ok(taken < 5000, `${taken} ms`)
})

test('bugs are told to whoever runs the server and to nobody else', async (t) => {
  const server = await startServer()
  t.after(() => server.close())
  const editor = await server.signIn('editor')
  await server.ledger.db.schema.dropTable('queue_items').execute()
  const answer = await editor.send({ url: '/api/v1/desk/items' })
  assert.deepEqual([answer.statusCode, answer.json<{ code: string }>().code], [500, 'bug'])
  assert.doesNotMatch(answer.body, /\.ts|node_modules|sqlite|queue_items/i)
  assert.ok(server.lines.length > 0)
})
