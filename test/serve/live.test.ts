import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { BRIDGE, type Started, startServer } from './started.ts'

interface Event {
  readonly id: string
  readonly data: {
    readonly edition: string
    readonly day: string
    readonly changes: readonly { readonly kind: string; readonly text?: string }[]
  }
}

/** A reader of the stream, over a real socket. */
async function listen(
  server: Started,
  { query = '', headers = {} }: { query?: string; headers?: Record<string, string> } = {},
) {
  const address = server.app.server.address() as AddressInfo | null
  const port = address?.port ?? Number(new URL(await server.app.listen({ port: 0, host: '127.0.0.1' })).port)
  const stop = new AbortController()
  const response = await fetch(`http://127.0.0.1:${port}/api/v1/live${query}`, { headers, signal: stop.signal })
  const events: Event[] = []
  let text = ''
  const reading = (async () => {
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString('utf8')
      const blocks = text.split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks) {
        const id = /^id: (.*)$/m.exec(block)?.[1]
        const data = /^data: (.*)$/m.exec(block)?.[1]
        if (id !== undefined && data !== undefined) events.push({ id, data: JSON.parse(data) as Event['data'] })
      }
    }
  })().catch(() => {})
  return {
    response,
    events,
    async until(count: number) {
      for (let k = 0; events.length < count && k < 200; k++) await new Promise((resolve) => setTimeout(resolve, 10))
      assert.equal(events.length, count)
    },
    async stop() {
      stop.abort()
      await reading
    },
  }
}

const RISE = {
  text: 'The death toll at the Tarn bridge rose to six, Mayor Ana Ruhle said.',
  at: '2031-03-04T11:00Z',
  outlet: 'Tarn Post',
}
const CONVOY = {
  text: 'A convoy left Tarn for the coast, the Red Cross said.',
  at: '2031-03-04T11:30Z',
  outlet: 'River Wire',
}

test('a new edition comes to who reads, with what changed; what changes nothing does not', async (t) => {
  const server = await startServer()
  t.after(() => server.close())
  const reader = await listen(server)
  assert.match(String(reader.response.headers.get('content-type')), /^text\/event-stream/)
  assert.match(String(reader.response.headers.get('content-security-policy')), /default-src 'none'/)
  await server.tell(RISE)
  await reader.until(1)
  const [event] = reader.events
  assert.equal(event?.data.edition, server.story.newest('reader')?.edition)
  assert.ok(event?.data.changes.some(({ text }) => /rose to six/.test(text ?? '')))
  await server.story.changed(true)
  await server.tell(CONVOY)
  await reader.until(2)
  await reader.stop()
})

test('after a break come the events that were missed, each once', async (t) => {
  const server = await startServer()
  t.after(() => server.close())
  const first = await listen(server)
  await server.tell(RISE)
  await first.until(1)
  await first.stop()
  await server.tell(CONVOY)
  const second = await listen(server, { headers: { 'last-event-id': first.events[0]!.id } })
  await second.until(1)
  assert.notEqual(second.events[0]!.id, first.events[0]!.id)
  assert.ok(second.events[0]?.data.changes.some(({ text }) => /convoy/.test(text ?? '')))
  await second.stop()
  // Nothing missed, nothing sent; an event of another run, or none at all that is known, tells how it stands now.
  const third = await listen(server, { headers: { 'last-event-id': second.events[0]!.id } })
  const foreign = await listen(server, { headers: { 'last-event-id': 'another-run-7' } })
  await foreign.until(1)
  assert.deepEqual(foreign.events[0]?.data.changes, [])
  assert.equal(third.events.length, 0)
  await third.stop()
  await foreign.stop()
})

test('who comes with an older edition is told at once, who has the newest is not', async (t) => {
  const server = await startServer()
  t.after(() => server.close())
  const edition = server.story.newest('reader')?.edition
  const fresh = await listen(server, { query: `?edition=${edition}` })
  await server.tell(RISE)
  const late = await listen(server, { query: `?edition=${edition}` })
  await late.until(1)
  await fresh.until(1)
  await Promise.all([fresh.stop(), late.stop()])
})

test('readers of published editions are told when one is published, editors at once', async (t) => {
  const server = await startServer({ publish: 'manual', reports: [BRIDGE] })
  t.after(() => server.close())
  const editor = await server.signIn('editor')
  const reader = await listen(server)
  const desk = await listen(server, { query: '?draft=true', headers: { cookie: editor.cookie } })
  await server.tell(RISE)
  await desk.until(1)
  assert.equal(reader.events.length, 0)
  const post = (url: string) => editor.send({ method: 'POST', url, payload: {} })
  const { id } = (await post('/api/v1/editions')).json<{ id: string }>()
  await post(`/api/v1/editions/${id}/clear`)
  await post(`/api/v1/editions/${id}/publish`)
  await reader.until(1)
  await Promise.all([reader.stop(), desk.stop()])
})

test('two editors see each other’s decisions', async (t) => {
  const server = await startServer()
  t.after(() => server.close())
  const ada = await server.signIn('admin')
  const nils = await server.signIn('editor')
  const desk = await listen(server, { query: '?draft=true', headers: { cookie: nils.cookie } })
  await ada.send({
    method: 'POST',
    url: '/api/v1/decisions',
    payload: { kind: 'grade', target: 'Ana Ruhle', grade: 'B', why: 'known' },
  })
  await desk.until(1)
  assert.ok(desk.events[0]?.data.changes.some(({ kind }) => kind === 'decision'))
  await desk.stop()
})

test('a server that closes lets its readers go', async () => {
  const server = await startServer()
  const reader = await listen(server)
  await server.close()
  await reader.stop()
})
