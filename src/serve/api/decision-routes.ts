import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { type Ledger, listDecisions } from '../../ledger/index.ts'
import type { Decision, DecisionContent } from '../../model/index.ts'
import { makeDecision, versionOf } from '../desk/make-decision.ts'
import type { ServeEffects } from '../effects.ts'
import { describeDecision } from '../story/describe-decision.ts'
import type { LiveStory } from '../story/live-story.ts'
import { Body, Query, Words } from './schemas.ts'

const Target = Type.String({ minLength: 1, maxLength: 64 })
const Why = Type.String({ minLength: 1, maxLength: 1000, pattern: String.raw`\S`, description: 'the reason' })
const Targets = Type.Array(Target, { minItems: 1, maxItems: 200, uniqueItems: true })

const Content = Type.Union([
  Body({ kind: Words('pin', 'hide', 'withdraw'), target: Target, why: Why }),
  Body({
    kind: Words('heading'),
    target: Target,
    heading: Type.String({ minLength: 1, maxLength: 300, pattern: String.raw`\S` }),
    why: Why,
  }),
  Body({ kind: Words('merge'), target: Target, events: Targets, why: Why }),
  Body({ kind: Words('split'), target: Target, lines: Targets, why: Why }),
  Body({
    kind: Words('grade'),
    target: Type.String({ minLength: 1, maxLength: 300 }),
    grade: Words('A', 'B', 'C', 'D', 'E', 'F'),
    why: Why,
  }),
  Body({ kind: Words('undo'), target: Target, why: Why }),
])

const Made = Type.Object({
  decision: Type.Unsafe<Decision>({}),
  version: Type.String({ description: 'of the log, to send as If-Match' }),
})

/** Decisions of the desk: made, undone, and never lost to one another. */
export function decisionRoutes(
  app: FastifyInstance,
  ledger: Ledger,
  story: LiveStory,
  name: string,
  effects: ServeEffects,
): void {
  const tags = ['Desk']
  app.get(
    '/api/v1/decisions',
    {
      config: { access: 'editor' },
      schema: {
        operationId: 'decisions',
        summary: 'The desk’s log, oldest first; its ETag is its version',
        tags,
        querystring: Query({
          since: Type.Optional(Type.Integer({ minimum: 0, description: 'milliseconds since 1970' })),
        }),
      },
    },
    async (request, reply) => {
      const { since } = request.query as { since?: number }
      const log = await logOf(ledger, name)
      reply.header('etag', versionOf(log.map(({ decision }) => decision))).header('cache-control', 'private, no-cache')
      return {
        decisions: log
          .filter(({ decision }) => since === undefined || Date.parse(decision.made) > since)
          .map((each) => ({ ...each, words: describeDecision(each.decision) })),
      }
    },
  )
  app.post(
    '/api/v1/decisions',
    {
      config: { access: 'editor' },
      schema: {
        operationId: 'decide',
        summary: 'Decide: pin, hide, withdraw, heading, merge, split, grade; or undo a decision',
        description:
          'With If-Match (the version of the log that the editor had before their eyes) a decision about something that somebody else has decided about since is refused with 409, told what it met, and kept in the queue. Decisions about other things do not stand in its way.',
        tags,
        body: Content,
        response: { 201: Made },
      },
    },
    async (request, reply) => {
      const { why, ...content } = request.body as DecisionContent & { readonly why: string }
      const by = request.who?.user.name ?? ''
      const seen = request.headers['if-match']
      const wanted = { content, why, by, ...(seen === undefined ? {} : { seen }) }
      const decision = await makeDecision({ ledger, story, name, effects }, wanted)
      return reply
        .code(201)
        .header('etag', `"${decision.id}"`)
        .send({ decision, version: `"${decision.id}"` })
    },
  )
}

async function logOf(ledger: Ledger, name: string): Promise<Awaited<ReturnType<typeof listDecisions>>> {
  try {
    return await listDecisions(ledger, name)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'no-such-story') return []
    throw error
  }
}
