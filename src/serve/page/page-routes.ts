import { readFileSync } from 'node:fs'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import type { Ledger } from '../../ledger/index.ts'
import type { Web } from '../../web/index.ts'
import type { SignIn } from '../accounts/sign-in.ts'
import { objectTo } from '../api/queue-routes.ts'
import { FILTER, Query, WHEN } from '../api/schemas.ts'
import { deskRoutes } from '../desk/desk-routes.ts'
import type { ServeEffects } from '../effects.ts'
import { HttpProblem } from '../http/problem.ts'
import { send } from '../http/send.ts'
import { makeReady } from '../story/answer-cache.ts'
import type { Intake } from '../story/engine.ts'
import type { LiveStory } from '../story/live-story.ts'

export interface PageRoutes {
  readonly ledger: Ledger
  readonly name: string
  readonly story: LiveStory
  readonly signIn: SignIn
  readonly effects: ServeEffects
  readonly web: Web
  readonly intake: Intake
}

const page = { access: 'page', page: true } as const
const everyone = { access: 'everyone', page: true } as const
const Day = Query({ day: Type.String({ pattern: String.raw`^\d{4}-\d{2}-\d{2}$` }) })
const Text = (maxLength: number) => Type.Optional(Type.String({ maxLength }))

/** The pages for people: days, search, feeds, signing in and out, "this is wrong". */
export async function pageRoutes(app: FastifyInstance, routes: PageRoutes): Promise<void> {
  readRoutes(app, routes.story)
  assetRoutes(app, routes.web)
  // Forms are taken by pages alone.
  await app.register(async (scope) => {
    takeForms(scope)
    formRoutes(scope, routes)
    deskRoutes(scope, routes, routes.intake)
  })
}

function takeForms(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 16_384 },
    (_request, body, done) => {
      done(null, Object.fromEntries(new URLSearchParams(String(body))))
    },
  )
}

function readRoutes(app: FastifyInstance, story: LiveStory): void {
  const moment = Query({ asOf: WHEN.asOf })
  app.get('/', { config: page, schema: { querystring: moment } }, (request, reply) =>
    show(request, reply, story, 'page-day'),
  )
  app.get('/day/:day', { config: page, schema: { params: Day, querystring: moment } }, (request, reply) =>
    show(request, reply, story, 'page-day'),
  )
  app.get('/days', { config: page }, (request, reply) => show(request, reply, story, 'page-days', {}))
  app.get(
    '/search',
    {
      config: page,
      schema: {
        // A form sends its empty fields too.
        querystring: Query({
          q: Text(300),
          speaker: Text(200),
          place: Text(200),
          kind: Text(60),
          from: Text(10),
          to: Text(10),
        }),
      },
    },
    (request, reply) => show(request, reply, story, 'page-search'),
  )
  app.get('/draft', { config: { access: 'editor', page: true } }, (request, reply) =>
    show(request, reply, story, 'page-day', {}, 'desk'),
  )
  const feeds = { '/feed.atom': 'feed-atom', '/feed.json': 'feed-json', '/coming-up.ics': 'calendar' }
  for (const [path, view] of Object.entries(feeds)) {
    app.get(path, { config: { access: 'page' }, schema: { querystring: Query(FILTER) } }, (request, reply) =>
      plain(request, reply, story, view),
    )
  }
  app.get(
    '/brief.md',
    { config: { access: 'page' }, schema: { querystring: Query({ day: WHEN.day, asOf: WHEN.asOf, ...FILTER }) } },
    (request, reply) => plain(request, reply, story, 'markdown'),
  )
}

type Strings = Readonly<Record<string, string>>

/** A page: the same for all who are not signed in; with name and way out for those who are. */
async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  story: LiveStory,
  view: string,
  asked: Strings = { ...(request.query as Strings), ...(request.params as Strings) },
  audience: 'reader' | 'desk' = 'reader',
): Promise<FastifyReply> {
  const params = { ...asked, ...whoOf(request) }
  if (request.who) reply.header('cache-control', 'private, no-cache')
  return send(request, reply, await story.ask({ view, audience, params }))
}

async function plain(
  request: FastifyRequest,
  reply: FastifyReply,
  story: LiveStory,
  view: string,
): Promise<FastifyReply> {
  return send(request, reply, await story.ask({ view, audience: 'reader', params: request.query as Strings }))
}

function whoOf({ who }: FastifyRequest): Strings {
  return who?.session ? { user: who.user.name, role: who.user.role, csrf: who.session.proof } : {}
}

/** Says in a page what went wrong; whoever is not signed in is led to where they can. */
export async function showProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  story: LiveStory,
  status: number,
): Promise<FastifyReply> {
  if (status === 401) return reply.redirect(`/sign-in?${new URLSearchParams({ next: ownPath(request.url) })}`, 303)
  const message = MESSAGES[status] ?? 'wrong'
  const ready = await story.ask({ view: 'page-message', audience: 'reader', params: { message } })
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type(ready.type)
    .send(await ready.as('identity'))
}

const MESSAGES: Readonly<Record<number, string>> = { 403: 'refused', 404: 'missing', 429: 'busy', 503: 'busy' }

function formRoutes(app: FastifyInstance, { ledger, name, story, signIn, effects }: PageRoutes): void {
  const next = Text(300)
  app.get('/sign-in', { config: everyone, schema: { querystring: Query({ next }) } }, (request, reply) =>
    show(request, reply, story, 'page-sign-in'),
  )
  app.post(
    '/sign-in',
    {
      config: { ...everyone, signIn: true, rateLimit: SIGN_INS },
      schema: {
        body: Query({
          name: Type.String({ maxLength: 200 }),
          password: Type.String({ maxLength: 1024 }),
          next,
          csrf: Text(128),
        }),
      },
    },
    async (request, reply) => {
      const form = request.body as Strings
      try {
        const user = await signIn.checkPassword(form['name'] ?? '', form['password'] ?? '', request.ip)
        await signIn.begin(user, request, reply)
        return reply.redirect(ownPath(form['next']), 303)
      } catch (error) {
        if (!(error instanceof HttpProblem)) throw error
        const fault =
          error.status === 429
            ? 'Too many failed attempts. Wait a while and try again.'
            : 'Name or password is not right.'
        const again = { fault, next: ownPath(form['next']) }
        reply.code(error.status).headers(error.headers).header('cache-control', 'no-store')
        const ready = await story.ask({ view: 'page-sign-in', audience: 'reader', params: again })
        return reply.type(ready.type).send(await ready.as('identity'))
      }
    },
  )
  app.post('/sign-out', { config: everyone }, async (request, reply) => {
    await signIn.end(request, reply)
    return reply.redirect('/', 303)
  })
  app.post(
    '/fault',
    {
      config: { ...page, rateLimit: FAULTS },
      schema: {
        body: Query({
          line: Type.String({ pattern: String.raw`^[\w-]{1,64}$` }),
          edition: Text(64),
          note: Type.String({ minLength: 1, maxLength: 2000, pattern: String.raw`\S` }),
          csrf: Text(128),
        }),
      },
    },
    async (request, reply) => {
      const { line = '', note = '', edition } = request.body as Strings
      const by = request.who?.user.name ?? 'a reader'
      const objection = { line, note, by, made: effects.clock(), ...(edition === undefined ? {} : { edition }) }
      await objectTo(ledger, story, name, objection)
      return show(request, reply, story, 'page-message', { message: 'thanks' })
    },
  )
}

/** By one address within a minute, right or wrong; failures are counted beside that. */
const SIGN_INS = { max: 20, timeWindow: 60_000 }
const FAULTS = { max: 10, timeWindow: 600_000 }

/** A path of this site; anything that could lead elsewhere leads home. */
export function ownPath(next: string | undefined): string {
  if (next === undefined || !/^\/(?![/\\])[\w\-./?=&%#:+]*$/.test(next)) return '/'
  return next
}

/** Files named after their content: kept for ever once fetched. Only those that the build lists are there. */
function assetRoutes(app: FastifyInstance, web: Web): void {
  for (const [path, { file, type }] of web.assets) {
    const ready = makeReady({ status: 200, type, body: readFileSync(file) })
    app.get(`/${path}`, { config: { access: 'everyone' } }, (request, reply) => {
      reply.header('cache-control', 'public, max-age=31536000, immutable')
      return send(request, reply, ready)
    })
  }
}
