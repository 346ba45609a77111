import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { forgetFeed, type Ledger, listFeeds, watchFeed } from '../../ledger/index.ts'
import { HttpProblem } from '../http/problem.ts'
import { instant } from '../instant.ts'
import type { LiveStory } from '../story/live-story.ts'
import { Body } from './schemas.ts'

const Address = Type.String({ pattern: '^https?://', maxLength: 2000 })

/** The feeds that the story watches, and how they are. */
export function feedRoutes(app: FastifyInstance, ledger: Ledger, story: LiveStory, name: string): void {
  const config = { access: 'editor' } as const
  const tags = ['Desk']
  app.get(
    '/api/v1/feeds',
    { config, schema: { operationId: 'feeds', summary: 'Feeds that are watched, and how they are', tags } },
    async () => {
      if (story.newest('desk') === undefined) return { feeds: [] }
      return {
        feeds: (await listFeeds(ledger, name)).map(({ address, checked, succeeded, failures, failure }) => ({
          address,
          failures,
          ...(checked === undefined ? {} : { checked: instant(checked) }),
          ...(succeeded === undefined ? {} : { succeeded: instant(succeeded) }),
          ...(failure === undefined ? {} : { failure: { ...failure, at: instant(failure.at) } }),
        })),
      }
    },
  )
  app.post(
    '/api/v1/feeds',
    {
      config,
      schema: {
        operationId: 'addFeed',
        summary: 'Watch a feed, as far as feeds are watched: by sayso serve FEEDS… or sayso watch',
        tags,
        body: Body({ address: Address }),
        response: { 201: Type.Object({ address: Type.String() }) },
      },
    },
    async (request, reply) => {
      const { address } = request.body as { address: string }
      if (!URL.canParse(address)) throw new HttpProblem(400, 'bad-address', 'the address is none; check its spelling')
      await watchFeed(ledger, name, address)
      return reply.code(201).send({ address })
    },
  )
  app.delete(
    '/api/v1/feeds',
    {
      config,
      schema: {
        operationId: 'removeFeed',
        summary: 'Watch a feed no longer; what came of it stays',
        tags,
        body: Body({ address: Address }),
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const { address } = request.body as { address: string }
      if (story.newest('desk') === undefined || !(await forgetFeed(ledger, name, address))) {
        throw new HttpProblem(404, 'no-such-feed', 'this feed is not watched')
      }
      return reply.code(204).send()
    },
  )
}
