import type { FastifyInstance, FastifyReply } from 'fastify'
import Type from 'typebox'
import { Query, WHEN } from '../api/schemas.ts'
import { allowDraft } from '../api/story-routes.ts'
import { HttpProblem } from '../http/problem.ts'
import type { Audience, Refreshed } from '../story/engine.ts'
import type { LiveStory } from '../story/live-story.ts'

/** Events kept for those whose connection broke. */
const KEPT = 200
/** A comment is sent so often, so that nothing between takes the connection for dead; milliseconds. */
const HEARTBEAT = 20_000
/** What a reader may leave unread before being cut off: they come back and get what they missed. */
const MOST_UNREAD = 256 * 1024
const MOST_READERS = 20_000

interface Told {
  readonly number: number
  readonly audience: Audience
  readonly bytes: Buffer
}

interface Reader {
  readonly audience: Audience
  readonly stream: FastifyReply['raw']
  /** The session whose right it is; nothing on an open page. */
  readonly session?: string
}

export interface LiveStream {
  /** Readers connected now. */
  readonly size: () => number
  /** Cuts off the readers of a session that has ended. */
  endSession(hash: string): void
  close(): void
}

export interface LiveOptions {
  readonly story: LiveStory
  /** Tells this run of the server from others: event numbers begin anew with each. */
  readonly run: string
  /** Whether the session may still read. */
  readonly holds: (session: string) => Promise<boolean>
}

/** Server-sent events: one for each new edition, to all who read, and after a break those that were missed. */
export function liveStream(app: FastifyInstance, { story, run, holds }: LiveOptions): LiveStream {
  const readers = new Set<Reader>()
  const told: Told[] = []
  let last = 0

  story.onRefresh((refreshed) => {
    for (const audience of ['reader', 'desk'] as const) {
      const data = updateOf(refreshed, audience)
      if (data === undefined) continue
      const bytes = eventOf(`${run}-${++last}`, data)
      told.push({ number: last, audience, bytes })
      if (told.length > KEPT) told.shift()
      for (const reader of readers) if (reader.audience === audience) write(reader, bytes)
    }
  })

  function write(reader: Reader, bytes: Buffer): void {
    if (reader.stream.writableLength > MOST_UNREAD) reader.stream.destroy()
    else reader.stream.write(bytes)
  }

  /** What a reader has missed who saw this event last; everything as it stands where that can not be told. */
  function missedBy(audience: Audience, seen: string | undefined, edition: string | undefined): Buffer[] {
    const newest = story.newest(audience)
    const now =
      newest && newest.edition !== edition
        ? [eventOf(`${run}-${last}`, { edition: newest.edition, day: newest.day, changes: [] })]
        : []
    if (seen === undefined) return edition === undefined ? [] : now
    const number = seen.startsWith(`${run}-`) ? Number(seen.slice(run.length + 1)) : Number.NaN
    const oldest = told[0]?.number ?? last + 1
    if (!Number.isInteger(number) || number > last || number < oldest - 1) return now
    return told.filter((each) => each.number > number && each.audience === audience).map(({ bytes }) => bytes)
  }

  const heartbeat = setInterval(() => {
    for (const reader of readers) {
      write(reader, BEAT)
      if (reader.session === undefined) continue
      holds(reader.session).then(
        (still) => {
          if (!still) reader.stream.end()
        },
        () => reader.stream.end(),
      )
    }
  }, HEARTBEAT)
  heartbeat.unref()

  app.get(
    '/api/v1/live',
    {
      config: { access: 'page' },
      schema: {
        operationId: 'live',
        summary: 'Server-sent events: a brief event for each new edition; resumes after Last-Event-ID',
        tags: ['Story'],
        querystring: Query({
          draft: WHEN.draft,
          edition: Type.Optional(
            Type.String({
              maxLength: 64,
              description: 'the edition at hand: an event comes at once if there is another',
            }),
          ),
        }),
        produces: ['text/event-stream'],
      },
    },
    (request, reply) => {
      const { draft = false, edition } = request.query as { draft?: boolean; edition?: string }
      if (draft) allowDraft(request)
      if (readers.size >= MOST_READERS) throw new HttpProblem(503, 'busy', 'too many readers; ask again later')
      const audience: Audience = draft ? 'desk' : 'reader'
      const seen = request.headers['last-event-id']
      reply.hijack()
      const { raw } = reply
      raw.writeHead(200, {
        ...(reply.getHeaders() as Record<string, string>),
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      })
      raw.write('retry: 2000\n\n')
      const session = request.who?.session?.hash
      const reader: Reader = { audience, stream: raw, ...(session === undefined ? {} : { session }) }
      for (const bytes of missedBy(audience, typeof seen === 'string' ? seen : undefined, edition)) raw.write(bytes)
      readers.add(reader)
      raw.on('close', () => readers.delete(reader))
      raw.on('error', () => readers.delete(reader))
    },
  )

  return {
    size: () => readers.size,
    endSession(hash) {
      for (const reader of readers) if (reader.session === hash) reader.stream.end()
    },
    close() {
      clearInterval(heartbeat)
      for (const reader of readers) reader.stream.end()
    },
  }
}

const BEAT = Buffer.from(':\n\n')

interface Update {
  readonly edition: string
  readonly day: string
  readonly changes: readonly { readonly kind: string; readonly line?: string; readonly text?: string }[]
}

/** Nothing where this audience has nothing new before it. */
function updateOf({ newest, changes }: Refreshed, audience: Audience): Update | undefined {
  const now = newest[audience]
  if (!now || (!now.isNew && changes[audience].length === 0)) return undefined
  return {
    edition: now.edition,
    day: now.day,
    changes: changes[audience].map(({ kind, line, after, before }) => ({
      kind,
      ...(line === undefined ? {} : { line }),
      ...((after ?? before) === undefined ? {} : { text: (after ?? before)! }),
    })),
  }
}

function eventOf(id: string, data: Update): Buffer {
  return Buffer.from(`id: ${id}\nevent: brief\ndata: ${JSON.stringify(data)}\n\n`)
}
