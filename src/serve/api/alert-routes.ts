import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { addAlert, type Ledger, listAlerts, removeAlert, type Wanted } from '../../ledger/index.ts'
import { newSecret } from '../accounts/secrets.ts'
import type { ServeEffects } from '../effects.ts'
import { HttpProblem } from '../http/problem.ts'
import { instant } from '../instant.ts'
import type { LiveStory } from '../story/live-story.ts'
import { Body, Id, Query } from './schemas.ts'

const Word = Type.String({ minLength: 1, maxLength: 200 })
const WantedSchema = Body({
  kind: Type.Optional(Word),
  side: Type.Optional(Word),
  place: Type.Optional(Word),
  series: Type.Optional(Word),
})
const AlertAnswer = { id: Type.String(), wanted: WantedSchema, address: Type.String(), created: Type.String() }

/** Alerts by webhook on a kind, side, place or series; each change is told once. */
export function alertRoutes(
  app: FastifyInstance,
  ledger: Ledger,
  story: LiveStory,
  name: string,
  effects: ServeEffects,
): void {
  const config = { access: 'editor' } as const
  const tags = ['Desk']
  app.get(
    '/api/v1/alerts',
    {
      config,
      schema: {
        operationId: 'alerts',
        summary: 'All alerts',
        tags,
        response: { 200: Type.Object({ alerts: Type.Array(Type.Object(AlertAnswer)) }) },
      },
    },
    async () => {
      if (story.newest('desk') === undefined) return { alerts: [] }
      return {
        alerts: (await listAlerts(ledger, name)).map(({ id, wanted, address, created }) => ({
          id,
          wanted,
          address,
          created: instant(created),
        })),
      }
    },
  )
  app.post(
    '/api/v1/alerts',
    {
      config,
      schema: {
        operationId: 'addAlert',
        summary: 'Be told of changes: each is posted to the address once, signed with the key shown here',
        tags,
        body: Body({ wanted: WantedSchema, address: Type.String({ pattern: '^https?://', maxLength: 2000 }) }),
        response: { 201: Type.Object({ ...AlertAnswer, secret: Type.String() }) },
      },
    },
    async (request, reply) => {
      const { wanted, address } = request.body as { wanted: Wanted; address: string }
      if (!URL.canParse(address)) throw new HttpProblem(400, 'bad-address', 'the address is none; check its spelling')
      if (Object.keys(wanted).length === 0)
        throw new HttpProblem(400, 'no-filter', 'name a kind, side, place or series')
      const secret = newSecret(effects.random)
      const user = request.who?.user.no ?? 0
      const alert = await addAlert(ledger, name, { user, wanted, address, secret, created: effects.clock() })
      reply.header('cache-control', 'no-store')
      return reply.code(201).send({ id: alert.id, wanted, address, secret, created: instant(alert.created) })
    },
  )
  app.delete(
    '/api/v1/alerts/:alert',
    {
      config,
      schema: {
        operationId: 'removeAlert',
        summary: 'Remove an alert',
        tags,
        params: Query({ alert: Id }),
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      if (!(await removeAlert(ledger, name, (request.params as { alert: string }).alert))) {
        throw new HttpProblem(404, 'no-such-alert', 'there is no alert of this id')
      }
      return reply.code(204).send()
    },
  )
}
