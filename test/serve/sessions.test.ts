import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changeUser, findUser } from '../../src/ledger/index.ts'
import { PASSWORD, startServer } from './started.ts'

const HOUR = 3_600_000
const isEditor = { url: '/api/v1/decisions' }

test('a cookie that came before signing in is worth nothing afterwards', async (t) => {
  const server = await startServer()
  t.after(() => server.close())
  await server.signIn('editor')
  const sign = (cookie?: string) =>
    server.app.inject({
      method: 'POST',
      url: '/api/v1/session',
      payload: { name: 'the editor', password: PASSWORD },
      ...(cookie === undefined ? {} : { headers: { cookie } }),
    })
  const prepared = 'sayso=prepared-by-somebody-else'
  const set = String((await sign(prepared)).headers['set-cookie'])
  assert.doesNotMatch(set, /prepared/)
  assert.match(set, /HttpOnly/)
  assert.match(set, /SameSite=Lax/)
  assert.equal((await server.app.inject({ ...isEditor, headers: { cookie: prepared } })).statusCode, 401)
  // Signing in again ends the session of before.
  const first = set.split(';')[0]!
  assert.equal((await server.app.inject({ ...isEditor, headers: { cookie: first } })).statusCode, 200)
  const second = String((await sign(first)).headers['set-cookie']).split(';')[0]!
  assert.notEqual(second, first)
  assert.equal((await server.app.inject({ ...isEditor, headers: { cookie: first } })).statusCode, 401)
  assert.equal((await server.app.inject({ ...isEditor, headers: { cookie: second } })).statusCode, 200)
})

test('over https the cookie goes over nothing else', async (t) => {
  const server = await startServer({ origin: 'https://live.example.org' })
  t.after(() => server.close())
  const editor = await server.signIn('editor')
  assert.match(editor.cookie, /^__Host-sayso=/)
  const answer = await server.app.inject('/api/v1/docs')
  assert.match(String(answer.headers['strict-transport-security']), /max-age=\d{7,}/)
})

test('what comes with a cookie has to prove that it is of this site; other sites change nothing', async (t) => {
  const server = await startServer()
  t.after(() => server.close())
  const { cookie, csrf } = await server.signIn('editor')
  const decide = (headers: Record<string, string>) =>
    server.app.inject({
      method: 'POST',
      url: '/api/v1/decisions',
      headers: { cookie, ...headers },
      payload: { kind: 'grade', target: 'Tarn Post', grade: 'B', why: 'known for years' },
    })
  const code = async (headers: Record<string, string>): Promise<string> =>
    (await decide(headers)).json<{ code: string }>().code
  assert.equal(await code({}), 'no-proof')
  assert.equal(await code({ 'x-csrf-token': 'guessed' }), 'no-proof')
  assert.equal(await code({ 'x-csrf-token': csrf, origin: 'https://evil.example' }), 'other-site')
  assert.equal(await code({ 'x-csrf-token': csrf, origin: 'null' }), 'other-site')
  assert.equal(await code({ 'x-csrf-token': csrf, 'sec-fetch-site': 'cross-site' }), 'other-site')
  assert.equal(await code({ 'x-csrf-token': csrf, 'sec-fetch-site': 'same-site' }), 'other-site')
  assert.equal(
    (await decide({ 'x-csrf-token': csrf, origin: 'http://localhost:80', 'sec-fetch-site': 'same-origin' })).statusCode,
    201,
  )
  // The proof of another session is none.
  const other = await server.signIn('admin')
  assert.equal(await code({ 'x-csrf-token': other.csrf }), 'no-proof')
  // Signing in from another site would put somebody else's session into this browser.
  const foreign = await server.app.inject({
    method: 'POST',
    url: '/api/v1/session',
    headers: { origin: 'https://evil.example' },
    payload: { name: 'the editor', password: PASSWORD },
  })
  assert.equal(foreign.statusCode, 403)
})

test('a session ends by signing out, by time, by disuse, by another role', async (t) => {
  const server = await startServer()
  t.after(() => server.close())
  const status = async (cookie: string) => (await server.app.inject({ ...isEditor, headers: { cookie } })).statusCode
  const out = await server.signIn('editor')
  assert.equal((await out.send({ method: 'DELETE', url: '/api/v1/session' })).statusCode, 204)
  assert.equal(await status(out.cookie), 401)
  const idle = await server.signIn('editor')
  server.wait(11 * HOUR)
  assert.equal(await status(idle.cookie), 200)
  server.wait(13 * HOUR)
  assert.equal(await status(idle.cookie), 401)
  const used = await server.signIn('editor')
  for (let day = 0; day < 15 * 3; day++) {
    server.wait(8 * HOUR)
    await status(used.cookie)
  }
  assert.equal(await status(used.cookie), 401)
  const lower = await server.signIn('editor')
  await changeUser(server.ledger, 'the editor', { role: 'reader' })
  assert.equal(await status(lower.cookie), 401)
})

test('passwords are tried a few times and no more, and an unknown name is told as a wrong password', async (t) => {
  const server = await startServer()
  t.after(() => server.close())
  await server.signIn('editor')
  const attempt = (name: string, password: string) =>
    server.app.inject({ method: 'POST', url: '/api/v1/session', payload: { name, password } })
  const unknown = await attempt('nobody at all', PASSWORD)
  const wrong = await attempt('the editor', 'not the password')
  assert.deepEqual([unknown.statusCode, unknown.body], [wrong.statusCode, wrong.body])
  for (let k = 0; k < 4; k++) assert.equal((await attempt('the editor', `guess ${k}`)).statusCode, 401)
  const refused = await attempt('the editor', PASSWORD)
  assert.equal(refused.statusCode, 429)
  assert.ok(Number(refused.headers['retry-after']) > 600)
  server.wait(16 * 60_000)
  assert.equal((await attempt('the editor', PASSWORD)).statusCode, 200)
  // All at once counts as one after another.
  const all = await Promise.all(Array.from({ length: 20 }, (_, k) => attempt('the editor', `guess ${k}`)))
  assert.equal(all.filter(({ statusCode }) => statusCode === 401).length, 5)
})

test('tokens: shown once, kept as a hash, no more than their user, taken back; they make no others', async (t) => {
  const server = await startServer()
  t.after(() => server.close())
  const editor = await server.signIn('editor')
  const make = (payload: object) => editor.send({ method: 'POST', url: '/api/v1/tokens', payload })
  assert.equal((await make({ label: 'x', role: 'admin' })).statusCode, 403)
  const { token, id } = (await make({ label: 'feed script', role: 'editor' })).json<{ token: string; id: string }>()
  const listed = (await editor.send({ url: '/api/v1/tokens' })).body
  assert.ok(!listed.includes(token) && listed.includes('feed script'))
  const headers = { authorization: `Bearer ${token}` }
  assert.equal((await server.app.inject({ ...isEditor, headers })).statusCode, 200)
  assert.equal((await server.app.inject({ url: '/api/v1/users', headers })).statusCode, 403)
  const another = await server.app.inject({
    method: 'POST',
    url: '/api/v1/tokens',
    headers,
    payload: { label: 'heir' },
  })
  assert.equal(another.statusCode, 403)
  // A token is sent on purpose and needs no proof.
  const decided = await server.app.inject({
    method: 'POST',
    url: '/api/v1/decisions',
    headers,
    payload: { kind: 'grade', target: 'Tarn Post', grade: 'B', why: 'known for years' },
  })
  assert.equal(decided.statusCode, 201)
  assert.equal((await editor.send({ method: 'DELETE', url: `/api/v1/tokens/${id}` })).statusCode, 204)
  assert.equal((await server.app.inject({ ...isEditor, headers })).statusCode, 401)
})

test('admins make users; passwords are good enough; the last admin stays', async (t) => {
  const server = await startServer()
  t.after(() => server.close())
  const admin = await server.signIn('admin')
  const add = (payload: object) => admin.send({ method: 'POST', url: '/api/v1/users', payload })
  assert.equal(
    (await add({ name: 'Nils', role: 'editor', password: 'short' })).json<{ code: string }>().code,
    'weak-password',
  )
  assert.equal((await add({ name: 'Nils', role: 'editor', password: 'aaaaaaaaaaaaaaaa' })).statusCode, 400)
  assert.equal((await add({ name: 'Nils', role: 'editor', password: PASSWORD })).statusCode, 201)
  assert.equal((await add({ name: 'Nils', role: 'editor', password: PASSWORD })).statusCode, 409)
  assert.equal((await add({ name: 'Bo\nNils', role: 'editor', password: PASSWORD })).statusCode, 400)
  assert.match((await findUser(server.ledger, 'Nils'))?.secret ?? '', /^scrypt\$/)
  assert.ok(!(await admin.send({ url: '/api/v1/users' })).body.includes('scrypt'))
  const last = await admin.send({ method: 'DELETE', url: '/api/v1/users/the%20admin' })
  assert.deepEqual([last.statusCode, last.json<{ code: string }>().code], [409, 'last-admin'])
  assert.equal((await admin.send({ method: 'DELETE', url: '/api/v1/users/Nils' })).statusCode, 204)
})

test('a new password needs the old one, and ends all other sessions', async (t) => {
  const server = await startServer()
  t.after(() => server.close())
  const here = await server.signIn('editor')
  const there = await server.signIn('editor')
  const change = (present: string) =>
    here.send({
      method: 'POST',
      url: '/api/v1/session/password',
      payload: { present, password: 'another bridge, another river' },
    })
  assert.equal((await change('not it')).statusCode, 401)
  const changed = await change(PASSWORD)
  assert.equal(changed.statusCode, 204)
  assert.equal((await there.send(isEditor)).statusCode, 401)
  const cookie = String(changed.headers['set-cookie']).split(';')[0]!
  assert.equal((await server.app.inject({ ...isEditor, headers: { cookie } })).statusCode, 200)
})

test('a server for this machine answers to no other name', async (t) => {
  const server = await startServer({ hosts: new Set(['localhost', '127.0.0.1']) })
  t.after(() => server.close())
  const ask = async (host: string) => (await server.app.inject({ url: '/api/v1/brief', headers: { host } })).statusCode
  assert.equal(await ask('localhost:7370'), 200)
  assert.equal(await ask('127.0.0.1'), 200)
  assert.equal(await ask('rebound.evil.example:7370'), 421)
  assert.equal(await ask('localhost.evil.example'), 421)
})
