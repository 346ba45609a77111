import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { addToQueue, type Ledger, listQueue, settleItem } from '../../ledger/index.ts'
import type { ServeEffects } from '../effects.ts'
import { HttpProblem } from '../http/problem.ts'
import { instant } from '../instant.ts'
import type { LiveStory } from '../story/live-story.ts'
import { Body, Id, Query } from './schemas.ts'

const Note = Type.String({ minLength: 1, maxLength: 2000, pattern: String.raw`\S` })
/** One sender may say so much of this in ten minutes; newsrooms behind one address say it less often. */
const OBJECTIONS = { max: 10, timeWindow: 600_000 }

/** "This is wrong", said by readers, and what waits in the desk's queue. */
export function queueRoutes(
  app: FastifyInstance,
  ledger: Ledger,
  story: LiveStory,
  name: string,
  effects: ServeEffects,
): void {
  app.post(
    '/api/v1/lines/:line/objections',
    {
      config: { access: 'page', rateLimit: OBJECTIONS },
      schema: {
        operationId: 'object',
        summary: 'Say that a line is wrong; the desk looks at it',
        tags: ['Story'],
        params: Query({ line: Id }),
        body: Body({
          note: Note,
          edition: Type.Optional(Type.String({ maxLength: 64 })),
          csrf: Type.Optional(Type.String({ maxLength: 128 })),
        }),
        response: { 201: Type.Object({ id: Type.String() }) },
      },
    },
    async (request, reply) => {
      const { line } = request.params as { line: string }
      const { note, edition } = request.body as { note: string; edition?: string }
      const id = await objectTo(ledger, story, name, {
        line,
        note,
        by: request.who?.user.name ?? 'a reader',
        made: effects.clock(),
        ...(edition === undefined ? {} : { edition }),
      })
      return reply.code(201).send({ id })
    },
  )
  app.get(
    '/api/v1/desk/items',
    {
      config: { access: 'editor' },
      schema: {
        operationId: 'items',
        summary: 'What readers said is wrong, and decisions that met others; the newest first',
        tags: ['Desk'],
        querystring: Query({
          open: Type.Optional(Type.Boolean()),
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
        }),
      },
    },
    async (request) => {
      const { open = true, limit } = request.query as { open?: boolean; limit?: number }
      if (story.newest('desk') === undefined) return { items: [] }
      const items = await listQueue(ledger, name, { open, ...(limit === undefined ? {} : { limit }) })
      return {
        items: items.map(({ made, settled, ...item }) => ({
          ...item,
          made: instant(made),
          ...(settled ? { settled: { ...settled, at: instant(settled.at) } } : {}),
        })),
      }
    },
  )
  app.post(
    '/api/v1/desk/items/:item',
    {
      config: { access: 'editor' },
      schema: {
        operationId: 'settle',
        summary: 'Say what became of an item',
        tags: ['Desk'],
        params: Query({ item: Id }),
        body: Body({ why: Note }),
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const { item } = request.params as { item: string }
      const { why } = request.body as { why: string }
      const by = request.who?.user.name ?? ''
      if (!(await settleItem(ledger, name, item, { at: effects.clock(), by, why }))) {
        throw new HttpProblem(404, 'no-such-item', 'there is no open item of this id')
      }
      return reply.code(204).send()
    },
  )
}

export interface Objection {
  readonly line: string
  readonly note: string
  readonly by: string
  /** Milliseconds since 1970. */
  readonly made: number
  readonly edition?: string
}

/** Puts a reader's objection into the desk's queue. Throws HttpProblem 404 where readers have no such line before them. */
export async function objectTo(
  ledger: Ledger,
  story: LiveStory,
  name: string,
  { line, note, by, made, edition }: Objection,
): Promise<string> {
  const known = await story.ask({ view: 'line', audience: 'reader', params: { line } })
  const older = known.status !== 200 && edition !== undefined && /^[\w-]{1,64}$/.test(line)
  if (known.status !== 200 && !older) throw new HttpProblem(404, 'no-such-line', 'there is no such line on the page')
  return addToQueue(ledger, name, { kind: 'objection', target: line, words: note, more: { edition }, by, made })
}
