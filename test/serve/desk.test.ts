import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import { addDecision, listDecisions, listQueue } from '../../src/ledger/index.ts'
import type { Brief, Decision } from '../../src/model/index.ts'
import { BRIDGE, type Browser, type Started, startServer } from './started.ts'

const TOLL = {
  text: 'The death toll at the Tarn bridge rose to six, Mayor Ana Ruhle said.',
  at: '2031-03-04T11:00Z',
  outlet: 'Tarn Post',
}

async function briefOf({ app }: Started): Promise<Brief> {
  return (await app.inject('/api/v1/brief')).json<Brief>()
}

const decide = (browser: Browser, payload: object, headers: Record<string, string> = {}) =>
  browser.send({ method: 'POST', url: '/api/v1/decisions', payload, headers })

test('each kind of decision is made, shown at once, and undone', async (t) => {
  const server = await startServer({
    reports: [
      BRIDGE,
      TOLL,
      {
        text: 'A convoy will leave Tarn on Friday, the Red Cross said.',
        at: '2031-03-04T10:00Z',
        outlet: 'River Wire',
      },
    ],
  })
  t.after(() => server.close())
  const editor = await server.signIn('editor')
  const before = await briefOf(server)
  const [line] = before.sections.flatMap((section) => section.lines)
  const [section] = before.sections
  const [event, other] = before.events
  assert.ok(line && section && event && other)
  const why = 'so that it is right'
  const kinds: readonly (readonly [payload: object, holds: (brief: Brief) => boolean])[] = [
    [{ kind: 'pin', target: line.id }, (brief) => JSON.stringify(brief).includes(line.id)],
    [
      { kind: 'hide', target: line.id },
      (brief) => !brief.sections.some((each) => each.lines.some(({ id }) => id === line.id)),
    ],
    [{ kind: 'withdraw', target: line.id }, (brief) => brief.corrections.some((each) => each.line === line.id)],
    [
      { kind: 'heading', target: section.id, heading: 'What the mayor says' },
      (brief) => brief.sections.some(({ heading }) => heading === 'What the mayor says'),
    ],
    [{ kind: 'merge', target: event.id, events: [other.id] }, (brief) => brief.events.length < before.events.length],
    [
      { kind: 'grade', target: line.chain[0]?.name, grade: 'B' },
      (brief) => brief.sections.some((each) => each.lines.some(({ grade }) => grade.source === 'B')),
    ],
  ]
  for (const [payload, holds] of kinds) {
    const made = await decide(editor, { ...payload, why })
    assert.equal(made.statusCode, 201, made.body)
    const { decision } = made.json<{ decision: Decision }>()
    assert.equal(decision.by, 'the editor')
    assert.ok(holds(await briefOf(server)), decision.kind)
    assert.equal((await decide(editor, { kind: 'undo', target: decision.id, why })).statusCode, 201)
    const { changes: _, diagnostics: __, ...after } = await briefOf(server)
    const { changes: ___, diagnostics: ____, ...was } = before
    assert.deepEqual(after, was, decision.kind)
  }
  const log = (await editor.send({ url: '/api/v1/decisions' })).json<{
    decisions: { undoneBy?: string; words: string }[]
  }>()
  assert.equal(log.decisions.length, 2 * kinds.length)
  assert.equal(log.decisions.filter(({ undoneBy }) => undoneBy !== undefined).length, kinds.length)
})

test('a decision without a reason, of no kind, or to undo what is not there is refused', async (t) => {
  const server = await startServer()
  t.after(() => server.close())
  const editor = await server.signIn('editor')
  for (const [payload, status] of [
    [{ kind: 'pin', target: 'line-a' }, 400],
    [{ kind: 'pin', target: 'line-a', why: '   ' }, 400],
    [{ kind: 'frob', target: 'line-a', why: 'x' }, 400],
    [{ kind: 'grade', target: 'Post', grade: 'G', why: 'x' }, 400],
    [{ kind: 'merge', target: 'event-a', events: [], why: 'x' }, 400],
    [{ kind: 'pin', target: 'line-a', why: 'x', by: 'somebody else' }, 400],
    [{ kind: 'undo', target: 'd-none', why: 'x' }, 404],
  ] as const) {
    assert.equal((await decide(editor, payload)).statusCode, status, JSON.stringify(payload))
  }
  assert.deepEqual(await listDecisions(server.ledger, ''), [])
})

test('two editors: what concerns other things goes through, what meets another decision is said and kept', async (t) => {
  const server = await startServer({ reports: [BRIDGE, TOLL] })
  t.after(() => server.close())
  const ada = await server.signIn('admin')
  const nils = await server.signIn('editor')
  const [line] = (await briefOf(server)).sections.flatMap((section) => section.lines)
  assert.ok(line)
  const seen = String((await nils.send({ url: '/api/v1/decisions' })).headers.etag)
  const match = { 'if-match': seen }
  const first = await decide(ada, { kind: 'pin', target: line.id, why: 'it leads' }, match)
  assert.equal(first.statusCode, 201)
  // About something else: it does not stand in the way.
  assert.equal(
    (await decide(nils, { kind: 'grade', target: 'Tarn Post', grade: 'B', why: 'known' }, match)).statusCode,
    201,
  )
  const met = await decide(nils, { kind: 'hide', target: line.id, why: 'old' }, match)
  assert.equal(met.statusCode, 409)
  const problem = met.json<{ code: string; met: Decision[]; version: string; item: string }>()
  assert.equal(problem.code, 'decided-meanwhile')
  assert.deepEqual(
    problem.met.map(({ id, by }) => [id, by]),
    [[first.json<{ decision: Decision }>().decision.id, 'the admin']],
  )
  const [item] = await listQueue(server.ledger, '', { open: true })
  assert.deepEqual([item?.kind, item?.id, item?.by, item?.words], ['conflict', problem.item, 'the editor', 'old'])
  // Knowing of it, the editor may insist.
  const insisted = await decide(nils, { kind: 'hide', target: line.id, why: 'old' }, { 'if-match': problem.version })
  assert.equal(insisted.statusCode, 201)
  assert.equal(
    (
      await nils.send({
        method: 'POST',
        url: `/api/v1/desk/items/${problem.item}`,
        payload: { why: 'hidden after all' },
      })
    ).statusCode,
    204,
  )
  // To undo what somebody has built upon since is a conflict too.
  const pinned = first.json<{ decision: Decision }>().decision.id
  assert.equal(
    (await decide(ada, { kind: 'undo', target: pinned, why: 'no' }, { 'if-match': `"${pinned}"` })).statusCode,
    409,
  )
  // A version that is not of this log has seen nothing.
  assert.equal(
    (await decide(ada, { kind: 'pin', target: line.id, why: 'again' }, { 'if-match': '"d-elsewhere"' })).statusCode,
    409,
  )
})

test('decisions that meet at the very same time: one goes through, the other is told', async (t) => {
  const server = await startServer()
  t.after(() => server.close())
  const ada = await server.signIn('admin')
  const nils = await server.signIn('editor')
  const [line] = (await briefOf(server)).sections.flatMap((section) => section.lines)
  const match = { 'if-match': '"none"' }
  const both = await Promise.all([
    decide(ada, { kind: 'pin', target: line!.id, why: 'a' }, match),
    decide(nils, { kind: 'hide', target: line!.id, why: 'b' }, match),
  ])
  assert.deepEqual(both.map(({ statusCode }) => statusCode).sort(), [201, 409])
  assert.equal((await listDecisions(server.ledger, '')).length, 1)
  assert.equal((await listQueue(server.ledger, '')).length, 1)
})

test('published by hand, readers see nothing but what was cleared and published', async (t) => {
  const server = await startServer({ publish: 'manual', reports: [BRIDGE], pages: true })
  t.after(() => server.close())
  const editor = await server.signIn('editor')
  const asReader = async (url = '/api/v1/brief') => server.app.inject(url)
  assert.equal((await asReader()).statusCode, 404)
  assert.match((await asReader('/')).body, /Nothing yet/)
  assert.equal((await asReader('/api/v1/search?q=bridge')).statusCode, 404)
  assert.equal((await editor.send({ url: '/api/v1/brief?draft=true' })).statusCode, 200)
  const { id } = (await editor.send({ method: 'POST', url: '/api/v1/editions', payload: {} })).json<{ id: string }>()
  const step = (name: string) => editor.send({ method: 'POST', url: `/api/v1/editions/${id}/${name}`, payload: {} })
  assert.deepEqual([(await step('publish')).statusCode, (await asReader()).statusCode], [409, 404])
  assert.equal((await step('clear')).statusCode, 204)
  assert.equal((await asReader()).statusCode, 404)
  assert.equal((await step('publish')).statusCode, 204)
  assert.equal((await asReader()).statusCode, 200)
  await server.tell({ ...TOLL, text: 'The ferry at Karsk sank and nine people drowned, Mayor Ana Ruhle said.' })
  for (const url of [
    '/api/v1/brief',
    '/',
    '/feed.atom',
    '/api/v1/changes?since=2031-01-01',
    '/api/v1/reports',
    '/days',
  ]) {
    const answer = await asReader(url)
    assert.equal(answer.statusCode, 200, url)
    assert.doesNotMatch(answer.body, /ferry/, url)
  }
  assert.deepEqual((await asReader('/api/v1/search?q=ferry')).json<{ statements: unknown[] }>().statements, [])
  assert.equal((await asReader('/draft')).statusCode, 303)
  assert.match((await editor.send({ url: '/draft' })).body, /ferry/)
  const { editions } = (await editor.send({ url: '/api/v1/editions' })).json<{
    editions: { id: string; state: string; steps: { by: string }[] }[]
  }>()
  const published = editions.find((each) => each.id === id)
  assert.deepEqual(
    [published?.state, published?.steps.map(({ by }) => by)],
    ['published', ['the editor', 'the editor']],
  )
})

test('"this is wrong" comes to the desk, by form and by program, and is settled', async (t) => {
  const server = await startServer({ pages: true })
  t.after(() => server.close())
  const [line] = (await briefOf(server)).sections.flatMap((section) => section.lines)
  const form = await server.app.inject({
    method: 'POST',
    url: '/fault',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost:80' },
    payload: new URLSearchParams({ line: line!.id, edition: 'e-a', note: 'It was five, not four.' }).toString(),
  })
  assert.equal(form.statusCode, 200)
  assert.match(form.body, /Thank you/)
  const sent = await server.app.inject({
    method: 'POST',
    url: `/api/v1/lines/${line!.id}/objections`,
    payload: { note: 'Not Tarn.' },
  })
  assert.equal(sent.statusCode, 201)
  assert.equal(
    (await server.app.inject({ method: 'POST', url: '/api/v1/lines/line-none/objections', payload: { note: 'x' } }))
      .statusCode,
    404,
  )
  const editor = await server.signIn('editor')
  const items = async () =>
    (await editor.send({ url: '/api/v1/desk/items' })).json<{ items: { id: string; words: string }[] }>().items
  assert.deepEqual(
    (await items()).map(({ words }) => words),
    ['Not Tarn.', 'It was five, not four.'],
  )
  const settle = {
    method: 'POST',
    url: `/api/v1/desk/items/${(await items())[0]?.id}`,
    payload: { why: 'it is Tarn' },
  } as const
  assert.equal((await editor.send(settle)).statusCode, 204)
  assert.equal((await editor.send(settle)).statusCode, 404)
  assert.equal((await items()).length, 1)
  // One sender says so much and no more.
  const many = []
  for (let k = 0; k < 12; k++) {
    many.push(
      (
        await server.app.inject({
          method: 'POST',
          url: `/api/v1/lines/${line!.id}/objections`,
          payload: { note: `${k}` },
        })
      ).statusCode,
    )
  }
  assert.equal(many.at(-1), 429)
})

test('the queue tells what waits; the hand-over what changed since', async (t) => {
  const server = await startServer({ reports: [BRIDGE, TOLL] })
  t.after(() => server.close())
  const editor = await server.signIn('editor')
  const queue = (await editor.send({ url: '/api/v1/desk/queue' })).json<{ ungraded: { source: string }[] }>()
  assert.ok(queue.ungraded.some(({ source }) => /Ruhle/.test(source)))
  await decide(editor, { kind: 'grade', target: queue.ungraded[0]?.source, grade: 'B', why: 'known for years' })
  const after = (await editor.send({ url: '/api/v1/desk/queue' })).json<{ ungraded: { source: string }[] }>()
  assert.equal(after.ungraded.length, queue.ungraded.length - 1)
  const handover = await editor.send({ url: '/api/v1/desk/handover?since=2031-03-04T11:59Z' })
  const { decisions, reports } = handover.json<{ decisions: unknown[]; reports: number }>()
  assert.deepEqual([decisions.length, reports], [1, 2])
  const incoming = (await editor.send({ url: '/api/v1/desk/reports?limit=1' })).json<{ reports: { id: string }[] }>()
  assert.equal(incoming.reports.length, 1)
  const reading = await editor.send({ url: `/api/v1/desk/reports/${incoming.reports[0]?.id}` })
  assert.ok(reading.json<{ reading: { statements: unknown[] } }>().reading.statements.length > 0)
})

test('an alert tells each change once, signed, and again where nobody answered', async (t) => {
  const server = await startServer()
  t.after(() => server.close())
  const editor = await server.signIn('editor')
  const add = (payload: object) => editor.send({ method: 'POST', url: '/api/v1/alerts', payload })
  assert.equal((await add({ wanted: {}, address: 'https://hook.example/a' })).statusCode, 400)
  assert.equal((await add({ wanted: { place: 'Tarn' }, address: 'file:///etc/passwd' })).statusCode, 400)
  const { secret } = (await add({ wanted: { place: 'Odesa' }, address: 'https://hook.example/a' })).json<{
    secret: string
  }>()
  assert.ok(!(await editor.send({ url: '/api/v1/alerts' })).body.includes(secret))
  const settled = async () => new Promise((resolve) => setTimeout(resolve, 30))
  await server.tell({
    text: 'Two people were hurt at the market of Tarn, the mayor, Ana Ruhle, said.',
    at: '2031-03-04T10:00Z',
  })
  await settled()
  assert.equal(server.posted.length, 0)
  server.answer = 503
  await server.tell({
    text: 'Nine people were killed when a ferry sank at Odesa, the governor said.',
    at: '2031-03-04T11:00Z',
  })
  await settled()
  const [sent] = server.posted
  assert.ok(sent)
  assert.equal(
    sent.headers['sayso-signature'],
    `sha256=${createHmac('sha256', secret).update(sent.body).digest('hex')}`,
  )
  assert.match(sent.body, /Odesa/)
  const first = server.posted.length
  // Not yet due; then due, and it arrives; then never again.
  await server.story.changed(true)
  await settled()
  assert.equal(server.posted.length, first)
  server.wait(61_000)
  server.answer = 200
  await server.tell({ text: 'The Odesa ferry was raised, the governor said.', at: '2031-03-04T11:30Z' })
  await settled()
  const keys = server.posted.map(({ headers }) => headers['idempotency-key'])
  assert.equal(keys.filter((key) => key === sent.headers['idempotency-key']).length, 2)
  server.wait(3_600_000)
  await server.tell({ text: 'Nobody at Odesa would speak of it, the governor said.', at: '2031-03-04T11:40Z' })
  await settled()
  const again = server.posted.map(({ headers }) => headers['idempotency-key'])
  assert.equal(again.filter((key) => key === sent.headers['idempotency-key']).length, 2)
})

test('what another process decided is seen', async (t) => {
  const server = await startServer()
  t.after(() => server.close())
  const [line] = (await briefOf(server)).sections.flatMap((section) => section.lines)
  await addDecision(server.ledger, '', { kind: 'hide', target: line!.id }, { by: 'Bo', why: 'no', made: 5 })
  await server.story.changed(true)
  assert.ok(!(await briefOf(server)).sections.some((section) => section.lines.some(({ id }) => id === line!.id)))
})
