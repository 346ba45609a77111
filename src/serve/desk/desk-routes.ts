import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { keepEdition, settleItem, takeStep } from '../../ledger/index.ts'
import type { Brief, DecisionContent } from '../../model/index.ts'
import { DESK_STYLE } from '../../web/desk/desk-style.ts'
import { Id, Query } from '../api/schemas.ts'
import { HttpProblem } from '../http/problem.ts'
import { send } from '../http/send.ts'
import { makeReady } from '../story/answer-cache.ts'
import type { Intake } from '../story/engine.ts'
import { type Desk, makeDecision } from './make-decision.ts'

const config = { access: 'editor', page: true } as const
type Strings = Readonly<Record<string, string>>
const Text = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: String.raw`\S` })
const Csrf = Type.String({ maxLength: 128 })
const Target = Type.Optional(Text(300))

/** The desk's pages, and what their forms do: all of it without script. */
export function deskRoutes(app: FastifyInstance, desk: Desk, intake: Intake): void {
  const style = makeReady({ status: 200, type: 'text/css; charset=utf-8', body: Buffer.from(DESK_STYLE) })
  app.get('/desk/desk.css', { config: { access: 'everyone' } }, (request, reply) => send(request, reply, style))
  app.get('/desk', { config }, (request, reply) => show(request, reply, desk, 'desk'))
  app.get('/desk/report/:report', { config, schema: { params: Query({ report: Id }) } }, (request, reply) =>
    show(request, reply, desk, 'desk-report', request.params as Strings),
  )
  decideRoute(app, desk)
  queueRoute(app, desk)
  editionRoute(app, desk)
  addRoute(app, desk, intake)
}

function decideRoute(app: FastifyInstance, desk: Desk): void {
  const form = Query({
    kind: Text(20),
    target: Text(300),
    why: Text(1000),
    version: Text(80),
    heading: Target,
    events: Target,
    lines: Target,
    grade: Type.Optional(Type.String({ pattern: '^[A-F]$' })),
    csrf: Csrf,
  })
  app.post('/desk/decide', { config, schema: { body: form } }, async (request, reply) => {
    const { why = '', version = '', ...asked } = request.body as Strings
    const by = request.who?.user.name ?? ''
    try {
      await makeDecision(desk, { content: contentOf(asked), why, by, seen: version })
      return reply.redirect('/desk', 303)
    } catch (error) {
      if (!(error instanceof HttpProblem) || error.status !== 409) throw error
      const met = (error.more['met'] as readonly { readonly by: string; readonly why: string }[]) ?? []
      const words = [error.message, ...met.map((each) => `${each.by}: ${each.why}`)].join('\n')
      return show(request, reply.code(409), desk, 'desk-message', { heading: 'Decided meanwhile', words })
    }
  })
}

/** Throws HttpProblem 400 where a form lacks what its kind of decision needs. */
function contentOf({ kind, target = '', heading, events, lines, grade }: Strings): DecisionContent {
  if (kind === 'pin' || kind === 'hide' || kind === 'withdraw' || kind === 'undo') return { kind, target }
  if (kind === 'heading' && heading) return { kind, target, heading }
  if (kind === 'merge' && events) return { kind, target, events: events.split(' ') }
  if (kind === 'split' && lines) return { kind, target, lines: lines.split(' ') }
  if (kind === 'grade' && grade) return { kind, target, grade: grade as 'A' }
  throw new HttpProblem(400, 'bad-decision', 'the form lacks something; go back and try again')
}

function queueRoute(app: FastifyInstance, { ledger, name, effects }: Desk): void {
  const form = Query({ item: Id, why: Text(1000), csrf: Csrf })
  app.post('/desk/settle', { config, schema: { body: form } }, async (request, reply) => {
    const { item = '', why = '' } = request.body as Strings
    const by = request.who?.user.name ?? ''
    await settleItem(ledger, name, item, { at: effects.clock(), by, why })
    return reply.redirect('/desk#queue', 303)
  })
}

function editionRoute(app: FastifyInstance, { ledger, story, name, effects }: Desk): void {
  const form = Query({
    step: Type.String({ pattern: '^(?:draft|clear|publish)$' }),
    edition: Type.Optional(Id),
    csrf: Csrf,
  })
  app.post('/desk/edition', { config, schema: { body: form } }, async (request, reply) => {
    const { step, edition = '' } = request.body as Strings
    const by = request.who?.user.name ?? ''
    const made = effects.clock()
    if (step === 'draft') {
      const answer = await story.ask({ view: 'brief', audience: 'desk', params: {} })
      if (answer.status !== 200) throw new HttpProblem(404, 'no-brief', 'there is no brief yet')
      const brief = JSON.parse(Buffer.from(await answer.as('identity')).toString('utf8')) as Brief
      await keepEdition(ledger, name, brief, made)
    } else {
      await takeStep(ledger, name, edition, { step: step === 'clear' ? 'cleared' : 'published', by, why: '', made })
      await story.changed()
    }
    return reply.redirect('/desk#editions', 303)
  })
}

function addRoute(app: FastifyInstance, { story }: Desk, intake: Intake): void {
  const form = Query({
    from: Text(200),
    text: Text(100_000),
    title: Type.Optional(Type.String({ maxLength: 500 })),
    publishedAt: Type.Optional(Type.String({ maxLength: 40 })),
    csrf: Csrf,
  })
  app.post('/desk/add', { config, schema: { body: form }, bodyLimit: 400_000 }, async (request, reply) => {
    const { from, text, title, publishedAt } = request.body as Strings
    const article = {
      '@type': 'Article',
      articleBody: text,
      publisher: { name: from },
      // A form sends its empty fields too.
      headline: title || undefined,
      datePublished: publishedAt || undefined,
    }
    const bytes = Buffer.from(JSON.stringify(article))
    const name = `by hand: ${request.who?.user.name ?? ''}`
    const { reports, diagnostics } = await intake.add({ bytes, name, contentType: 'application/json' })
    if (reports.length === 0)
      throw new HttpProblem(422, 'unreadable', diagnostics[0]?.message ?? 'nothing could be read')
    await story.changed()
    return reply.redirect('/desk#reports', 303)
  })
}

/** A page of the desk, always worked out anew: it shows more than the story's state. */
async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  { story }: Desk,
  view: string,
  asked: Strings = {},
): Promise<FastifyReply> {
  const { who } = request
  const params = { ...asked, user: who?.user.name ?? '', csrf: who?.session?.proof ?? '' }
  const { status, type, as } = await story.askAnew({ view, audience: 'desk', params })
  if (reply.statusCode === 200) reply.code(status)
  return reply
    .header('cache-control', 'private, no-store')
    .type(type)
    .send(await as('identity'))
}
