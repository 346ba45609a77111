import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { type Browser, startServer } from './started.ts'

type Who = 'nobody' | 'reader' | 'editor' | 'admin'
const LEVELS = ['nobody', 'reader', 'editor', 'admin'] as const

/**
 * Who may use each route there is, written down apart from the code: a new route fails this test until somebody has
 * thought about it. `page` is for all where the page is open, and else from readers on.
 */
const EXPECTED: Readonly<Record<string, 'nobody' | 'page' | Exclude<Who, 'nobody'>>> = {
  'GET /': 'page',
  'GET /day/:day': 'page',
  'GET /days': 'page',
  'GET /search': 'page',
  'GET /feed.atom': 'page',
  'GET /feed.json': 'page',
  'GET /coming-up.ics': 'page',
  'GET /brief.md': 'page',
  'GET /draft': 'editor',
  'GET /desk': 'editor',
  'GET /desk/desk.css': 'nobody',
  'GET /desk/report/:report': 'editor',
  'POST /desk/decide': 'editor',
  'POST /desk/settle': 'editor',
  'POST /desk/edition': 'editor',
  'POST /desk/add': 'editor',
  'GET /sign-in': 'nobody',
  'POST /sign-in': 'nobody',
  'POST /sign-out': 'nobody',
  'POST /fault': 'page',
  'GET /api/v1/openapi.json': 'nobody',
  'GET /api/v1/docs': 'nobody',
  'GET /api/v1/docs.css': 'nobody',
  'GET /api/v1/session': 'nobody',
  'POST /api/v1/session': 'nobody',
  'DELETE /api/v1/session': 'nobody',
  'POST /api/v1/session/password': 'reader',
  'GET /api/v1/tokens': 'reader',
  'POST /api/v1/tokens': 'reader',
  'DELETE /api/v1/tokens/:token': 'reader',
  'GET /api/v1/users': 'admin',
  'POST /api/v1/users': 'admin',
  'PATCH /api/v1/users/:name': 'admin',
  'DELETE /api/v1/users/:name': 'admin',
  'GET /api/v1/brief': 'page',
  'GET /api/v1/days': 'page',
  'GET /api/v1/lines': 'page',
  'GET /api/v1/lines/:line': 'page',
  'GET /api/v1/lines/:line/why': 'page',
  'POST /api/v1/lines/:line/objections': 'page',
  'GET /api/v1/series': 'page',
  'GET /api/v1/series/:series': 'page',
  'GET /api/v1/disputes': 'page',
  'GET /api/v1/places': 'page',
  'GET /api/v1/coming-up': 'page',
  'GET /api/v1/corrections': 'page',
  'GET /api/v1/not-known': 'page',
  'GET /api/v1/left-out': 'page',
  'GET /api/v1/numbers': 'page',
  'GET /api/v1/changes': 'page',
  'GET /api/v1/search': 'page',
  'GET /api/v1/reports': 'page',
  'GET /api/v1/reports/:report': 'page',
  'POST /api/v1/reports': 'editor',
  'GET /api/v1/live': 'page',
  'GET /api/v1/decisions': 'editor',
  'POST /api/v1/decisions': 'editor',
  'GET /api/v1/desk/reports': 'editor',
  'POST /api/v1/desk/reports': 'editor',
  'GET /api/v1/desk/reports/:report': 'editor',
  'GET /api/v1/desk/queue': 'editor',
  'GET /api/v1/desk/handover': 'editor',
  'GET /api/v1/desk/items': 'editor',
  'POST /api/v1/desk/items/:item': 'editor',
  'GET /api/v1/editions': 'editor',
  'POST /api/v1/editions': 'editor',
  'POST /api/v1/editions/:edition/clear': 'editor',
  'POST /api/v1/editions/:edition/publish': 'editor',
  'GET /api/v1/feeds': 'editor',
  'POST /api/v1/feeds': 'editor',
  'DELETE /api/v1/feeds': 'editor',
  'GET /api/v1/alerts': 'editor',
  'POST /api/v1/alerts': 'editor',
  'DELETE /api/v1/alerts/:alert': 'editor',
}

/** Routes as the server itself lists them; HEAD comes with GET, and assets are named after their content. */
function routesOf(app: FastifyInstance): string[] {
  return app.listed.filter((route) => !route.startsWith('HEAD ') && !route.startsWith('GET /assets/')).sort()
}

for (const open of [true, false]) {
  test(`every route tried as nobody, reader, editor and admin; the page ${open ? 'open' : 'closed'}`, async (t) => {
    const server = await startServer({ pages: true, openPage: () => open })
    t.after(() => server.close())
    assert.deepEqual(routesOf(server.app), Object.keys(EXPECTED).sort())
    const browsers: Partial<Record<Who, Browser>> = {
      reader: await server.signIn('reader'),
      editor: await server.signIn('editor'),
      admin: await server.signIn('admin'),
    }
    for (const [route, expected] of Object.entries(EXPECTED)) {
      // Signing out and another password end the session; a stream does not end.
      if (/DELETE \/api\/v1\/session|sign-out|session\/password/.test(route)) continue
      const least: Who = expected === 'page' ? (open ? 'nobody' : 'reader') : expected
      for (const who of LEVELS) {
        const allowed = LEVELS.indexOf(who) >= LEVELS.indexOf(least)
        const [method, url = ''] = route.split(' ')
        if (route === 'GET /api/v1/live' && allowed) continue
        const wanted = { method: method as 'GET', url: url.replace(/:\w+/g, '2031-03-04') } satisfies InjectOptions
        const sent = browsers[who]
        const answer = await (sent ? sent.send(wanted) : server.app.inject(wanted))
        const refused = answer.statusCode === 401 || answer.statusCode === 403 || isSignIn(answer)
        // A wrong password is refused with 401 too: there, only that it is not the access that refuses.
        const code = answer.headers['content-type']?.toString().includes('problem')
          ? answer.json<{ code: string }>().code
          : ''
        assert.equal(refused && code !== 'wrong-password', !allowed, `${route} as ${who}: ${answer.statusCode} ${code}`)
      }
    }
  })
}

function isSignIn({ statusCode, headers }: { statusCode: number; headers: Record<string, unknown> }): boolean {
  return statusCode === 303 && String(headers['location']).startsWith('/sign-in')
}

test('what is not said to be for somebody is not served at all', async (t) => {
  const server = await startServer()
  t.after(() => server.close())
  const { guardAccess } = await import('../../src/serve/http/access.ts')
  const { default: fastify } = await import('fastify')
  const app = fastify()
  guardAccess(app, { openPage: () => true, identify: async () => null })
  assert.throws(() => app.get('/new', async () => 'told'), /does not say who may use it/)
})

test('drafts are for editors', async (t) => {
  const server = await startServer()
  t.after(() => server.close())
  const reader = await server.signIn('reader')
  const editor = await server.signIn('editor')
  const url = '/api/v1/brief?draft=true'
  assert.equal((await server.app.inject(url)).statusCode, 401)
  assert.equal((await reader.send({ url })).statusCode, 403)
  assert.equal((await editor.send({ url })).statusCode, 200)
  assert.equal((await server.app.inject('/api/v1/live?draft=true')).statusCode, 401)
})
