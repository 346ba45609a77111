import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Brief } from '../../src/model/index.ts'
import { BRIDGE, type Browser, type Started, startServer } from './started.ts'

const TOLL = {
  text: 'The death toll at the Tarn bridge rose to six, Mayor Ana Ruhle said.',
  at: '2031-03-04T11:00Z',
  outlet: 'Tarn Post',
}

/** Posts a form as a browser without script does. */
const submit = ({ cookie, csrf }: Browser, { app }: Started, url: string, fields: Record<string, string>) =>
  app.inject({
    method: 'POST',
    url,
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost:80' },
    payload: new URLSearchParams({ csrf, ...fields }).toString(),
  })

const versionOf = (html: string): string =>
  /name="version" value="([^"]*)"/.exec(html)?.[1]?.replaceAll('&quot;', '"') ?? ''

test('an editor decides and undoes with forms alone', async (t) => {
  const server = await startServer({ reports: [BRIDGE, TOLL], pages: true })
  t.after(() => server.close())
  const nobody = await server.app.inject({ url: '/desk', headers: { accept: 'text/html' } })
  assert.deepEqual([nobody.statusCode, nobody.headers.location], [303, '/sign-in?next=%2Fdesk'])
  const editor = await server.signIn('editor')
  const brief = (await server.app.inject('/api/v1/brief')).json<Brief>()
  const [line] = brief.sections.flatMap((section) => section.lines)
  const desk = await editor.send({ url: '/desk' })
  assert.equal(desk.statusCode, 200)
  assert.ok(desk.body.includes(`id="${line!.id}"`))
  assert.doesNotMatch(desk.body, /<script/)
  const version = versionOf(desk.body)
  const hidden = await submit(editor, server, '/desk/decide', { kind: 'hide', target: line!.id, why: 'old', version })
  assert.deepEqual([hidden.statusCode, hidden.headers.location], [303, '/desk'])
  const after = await editor.send({ url: '/desk' })
  assert.ok(!after.body.includes(`id="${line!.id}"`))
  assert.match(after.body, new RegExp(`hide ${line!.id}`))
  const decision = /name="target" value="(d-[^"]+)"/.exec(after.body)?.[1] ?? ''
  const undone = await submit(editor, server, '/desk/decide', {
    kind: 'undo',
    target: decision,
    why: 'not old',
    version: versionOf(after.body),
  })
  assert.equal(undone.statusCode, 303)
  assert.ok((await editor.send({ url: '/desk' })).body.includes(`id="${line!.id}"`))
})

test('a form without the session’s proof does nothing', async (t) => {
  const server = await startServer({ pages: true })
  t.after(() => server.close())
  const editor = await server.signIn('editor')
  const fields = { kind: 'grade', target: 'Tarn Post', grade: 'B', why: 'known', version: '"none"' }
  assert.equal((await submit({ ...editor, csrf: '' }, server, '/desk/decide', fields)).statusCode, 403)
  assert.equal(
    (await submit({ ...editor, csrf: 'guessed' }, server, '/desk/add', { from: 'x', text: 'y' })).statusCode,
    403,
  )
  assert.equal((await editor.send({ url: '/api/v1/decisions' })).json<{ decisions: unknown[] }>().decisions.length, 0)
  assert.equal((await submit(editor, server, '/desk/decide', fields)).statusCode, 303)
})

test('an editor who looked before another decided is told, and finds it in the queue', async (t) => {
  const server = await startServer({ pages: true })
  t.after(() => server.close())
  const ada = await server.signIn('admin')
  const nils = await server.signIn('editor')
  const version = versionOf((await nils.send({ url: '/desk' })).body)
  const grade = (who: Browser, letter: string) =>
    submit(who, server, '/desk/decide', {
      kind: 'grade',
      target: 'Ana Ruhle',
      grade: letter,
      why: `is ${letter}`,
      version,
    })
  assert.equal((await grade(ada, 'B')).statusCode, 303)
  const met = await grade(nils, 'D')
  assert.equal(met.statusCode, 409)
  assert.match(met.body, /the admin: is B/)
  const desk = (await nils.send({ url: '/desk' })).body
  assert.match(desk, /A decision met another/)
  const item = /name="item" value="([^"]+)"/.exec(desk)?.[1] ?? ''
  assert.equal((await submit(nils, server, '/desk/settle', { item, why: 'B it is' })).statusCode, 303)
  assert.doesNotMatch((await nils.send({ url: '/desk' })).body, /A decision met another/)
})

test('draft, cleared, published; a report by hand; a report beside what was read in it', async (t) => {
  const server = await startServer({ pages: true, publish: 'manual' })
  t.after(() => server.close())
  const editor = await server.signIn('editor')
  assert.equal((await submit(editor, server, '/desk/edition', { step: 'draft' })).statusCode, 303)
  for (const step of ['clear', 'publish']) {
    const edition = /name="edition" value="([^"]+)"/.exec((await editor.send({ url: '/desk' })).body)?.[1] ?? ''
    assert.equal((await submit(editor, server, '/desk/edition', { step, edition })).statusCode, 303)
  }
  assert.equal((await server.app.inject('/api/v1/brief')).statusCode, 200)
  const added = await submit(editor, server, '/desk/add', {
    from: 'our reporter in Tarn',
    title: '',
    publishedAt: '2031-03-04T12:00Z',
    text: 'Three bodies lay at the bridge of Tarn at noon, a medic said.',
  })
  assert.equal(added.statusCode, 303)
  const desk = (await editor.send({ url: '/desk' })).body
  assert.match(desk, /our reporter in Tarn/)
  const report = /href="(\/desk\/report\/[^"]+)"/.exec(desk)?.[1] ?? ''
  assert.match((await editor.send({ url: report })).body, /What was read in it/)
  assert.equal((await editor.send({ url: '/desk/report/r-none' })).statusCode, 404)
})

test('an empty ledger has a desk too', async (t) => {
  const server = await startServer({ pages: true, reports: [] })
  t.after(() => server.close())
  const editor = await server.signIn('editor')
  assert.match((await editor.send({ url: '/desk' })).body, /Nothing has been read yet/)
})
