import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { type EditionStep, keepEdition, type Ledger, listEditions, takeStep } from '../../ledger/index.ts'
import type { Brief } from '../../model/index.ts'
import type { ServeEffects } from '../effects.ts'
import { HttpProblem } from '../http/problem.ts'
import { instant } from '../instant.ts'
import type { LiveStory } from '../story/live-story.ts'
import { Body, Id, Query, WHEN, Words } from './schemas.ts'

const Step = Type.Object({
  step: Words('cleared', 'published'),
  by: Type.String(),
  why: Type.String(),
  made: Type.String(),
})
const Edition = Type.Object({
  id: Type.String(),
  day: Type.String(),
  asOf: Type.String(),
  made: Type.String(),
  state: Words('draft', 'cleared', 'published'),
  steps: Type.Array(Step),
})

/** An edition is drafted, cleared by somebody, published. */
export function editionRoutes(
  app: FastifyInstance,
  ledger: Ledger,
  story: LiveStory,
  name: string,
  effects: ServeEffects,
): void {
  const config = { access: 'editor' } as const
  const tags = ['Desk']
  app.get(
    '/api/v1/editions',
    {
      config,
      schema: {
        operationId: 'editions',
        summary: 'Editions, the newest first, with who cleared and published them',
        tags,
        response: { 200: Type.Object({ editions: Type.Array(Edition) }) },
      },
    },
    async () => {
      if (story.newest('desk') === undefined) return { editions: [] }
      return {
        editions: (await listEditions(ledger, name)).map(({ asOf, made, steps, ...edition }) => ({
          ...edition,
          asOf: instant(asOf),
          made: instant(made),
          state: steps.some(({ step }) => step === 'published') ? 'published' : steps.length > 0 ? 'cleared' : 'draft',
          steps: steps.map((step) => ({ ...step, made: instant(step.made) })),
        })),
      }
    },
  )
  app.post(
    '/api/v1/editions',
    {
      config,
      schema: {
        operationId: 'draft',
        summary: 'Keep the brief as it stands as a draft',
        tags,
        body: Body({ day: WHEN.day }),
        response: { 201: Type.Object({ id: Type.String() }) },
      },
    },
    async (request, reply) => {
      const { day } = request.body as { day?: string }
      const answer = await story.ask({ view: 'brief', audience: 'desk', params: day === undefined ? {} : { day } })
      if (answer.status !== 200) throw new HttpProblem(404, 'no-brief', 'there is no brief of that day')
      const brief = JSON.parse(Buffer.from(await answer.as('identity')).toString('utf8')) as Brief
      return reply.code(201).send({ id: await keepEdition(ledger, name, brief, effects.clock()) })
    },
  )
  const steps = { clear: 'cleared', publish: 'published' } as const satisfies Record<string, EditionStep>
  for (const [word, step] of Object.entries(steps)) {
    app.post(
      `/api/v1/editions/:edition/${word}`,
      {
        config,
        schema: {
          operationId: word,
          summary: step === 'cleared' ? 'Clear a draft: it may go out' : 'Publish a cleared edition: readers see it',
          tags,
          params: Query({ edition: Id }),
          body: Body({ why: Type.Optional(Type.String({ maxLength: 1000 })) }),
          response: { 204: Type.Null() },
        },
      },
      async (request, reply) => {
        const { edition } = request.params as { edition: string }
        const { why = '' } = request.body as { why?: string }
        const by = request.who?.user.name ?? ''
        await takeStep(ledger, name, edition, { step, by, why, made: effects.clock() })
        await story.changed()
        return reply.code(204).send()
      },
    )
  }
}
