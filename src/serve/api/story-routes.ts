import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { ROLES } from '../../ledger/index.ts'
import type { Access } from '../http/access.ts'
import { HttpProblem } from '../http/problem.ts'
import { send } from '../http/send.ts'
import type { Audience } from '../story/engine.ts'
import type { LiveStory } from '../story/live-story.ts'
import { FILTER, Id, Query, Ref, Standing, WHEN, Words } from './schemas.ts'

interface ViewRoute {
  readonly path: string
  readonly view: string
  readonly summary: string
  readonly tag: string
  readonly access?: Access
  readonly query?: Parameters<typeof Type.Object>[0]
  readonly params?: Parameters<typeof Type.Object>[0]
  readonly answer: object
}

const list = (name: string, of: object, more: Parameters<typeof Type.Object>[0] = {}) =>
  Type.Object({ ...Standing, ...more, [name]: Type.Array(Type.Unsafe(of)) })

const Anything = Type.Unsafe<unknown>({})
const Limit = Type.Optional(Type.Integer({ minimum: 1, maximum: 200 }))

const STORY: readonly ViewRoute[] = [
  {
    path: '/brief',
    view: 'brief',
    summary: 'The brief of a day, as it stands or stood',
    tag: 'Story',
    query: WHEN,
    answer: Ref('Brief'),
  },
  {
    path: '/days',
    view: 'days',
    summary: 'The days of the story, oldest first',
    tag: 'Story',
    query: { draft: WHEN.draft },
    answer: Type.Object({
      newest: Type.String(),
      days: Type.Array(
        Type.Object({
          day: Type.String(),
          number: Type.Optional(Type.Integer()),
          reports: Type.Integer(),
          statements: Type.Integer(),
        }),
      ),
    }),
  },
  {
    path: '/lines',
    view: 'lines',
    summary: 'Lines of a brief by speaker, side, place, kind, section, state',
    tag: 'Story',
    query: {
      ...WHEN,
      ...FILTER,
      state: Type.Optional(Words('new', 'updated', 'unchanged', 'disputed', 'withdrawn')),
      modality: Type.Optional(Type.String({ maxLength: 20 })),
    },
    answer: list('lines', Ref('Line')),
  },
  {
    path: '/lines/:line',
    view: 'line',
    summary: 'One line, by its id or the beginning of it',
    tag: 'Story',
    query: WHEN,
    params: { line: Id },
    answer: Ref('Line'),
  },
  {
    path: '/lines/:line/why',
    view: 'why',
    summary: 'Why a line stands there: the words in each report, carriers, history, decisions',
    tag: 'Story',
    query: WHEN,
    params: { line: Id },
    answer: Type.Object({
      ...Standing,
      line: Ref('Line'),
      passages: Type.Array(Anything),
      carriers: Type.Array(Ref('ReportRef')),
    }),
  },
  {
    path: '/series',
    view: 'series',
    summary: 'Counted things over time',
    tag: 'Story',
    query: {
      ...WHEN,
      what: Type.Optional(Type.String({ maxLength: 60 })),
      scope: Type.Optional(Words('event', 'period', 'total', 'stock')),
    },
    answer: list('series', Ref('Series')),
  },
  {
    path: '/series/:series',
    view: 'oneSeries',
    summary: 'One series',
    tag: 'Story',
    query: WHEN,
    params: { series: Id },
    answer: Ref('Series'),
  },
  {
    path: '/disputes',
    view: 'disputes',
    summary: 'Claims that contradict one another, side by side',
    tag: 'Story',
    query: WHEN,
    answer: list('disputes', Ref('Dispute')),
  },
  {
    path: '/places',
    view: 'places',
    summary: 'Where it happens, with the lines that say so',
    tag: 'Story',
    query: WHEN,
    answer: list('places', Type.Object({ place: Ref('Place'), lines: Type.Array(Type.String()) })),
  },
  {
    path: '/coming-up',
    view: 'comingUp',
    summary: 'What is planned, and what became of it',
    tag: 'Story',
    query: WHEN,
    answer: list('comingUp', Ref('ComingUp')),
  },
  {
    path: '/corrections',
    view: 'corrections',
    summary: 'What was taken back or corrected',
    tag: 'Story',
    query: WHEN,
    answer: list('corrections', Ref('Correction')),
  },
  {
    path: '/not-known',
    view: 'notKnown',
    summary: 'What the sources say could not be verified, plans that passed, open disputes',
    tag: 'Story',
    query: WHEN,
    answer: list('notKnown', Anything),
  },
  {
    path: '/left-out',
    view: 'leftOut',
    summary: 'What is not printed, and why',
    tag: 'Story',
    query: WHEN,
    answer: list('leftOut', Anything),
  },
  {
    path: '/numbers',
    view: 'numbers',
    summary: 'The day in numbers',
    tag: 'Story',
    query: WHEN,
    answer: Type.Object({ ...Standing, numbers: Anything }),
  },
  {
    path: '/changes',
    view: 'changes',
    summary: 'What changed since a moment',
    tag: 'Story',
    query: WHEN,
    answer: list('changes', Ref('Change')),
  },
  {
    path: '/search',
    view: 'search',
    summary: 'Everything said, by words, speaker, place, kind and day; newest first',
    tag: 'Story',
    query: {
      q: Type.Optional(
        Type.String({ maxLength: 300, description: '"two words" stand together, bridg* begins a word' }),
      ),
      speaker: FILTER.speaker,
      place: FILTER.place,
      kind: FILTER.kind,
      day: WHEN.day,
      from: WHEN.day,
      to: WHEN.day,
      limit: Limit,
      draft: WHEN.draft,
    },
    answer: Type.Object({ statements: Type.Array(Anything), titles: Type.Array(Anything), more: Type.Boolean() }),
  },
  {
    path: '/reports',
    view: 'reports',
    summary: 'The reports that a brief was made of',
    tag: 'Reports',
    query: WHEN,
    answer: list('reports', Ref('ReportRef')),
  },
  {
    path: '/reports/:report',
    view: 'report',
    summary: 'The clean text of a report; the offsets of evidence count in it',
    tag: 'Reports',
    query: { draft: WHEN.draft },
    params: { report: Id },
    answer: Anything,
  },
]

const DESK: readonly ViewRoute[] = [
  {
    path: '/desk/reports',
    view: 'incoming',
    summary: 'Reports in the order of arrival, the last first',
    tag: 'Desk',
    access: 'editor',
    query: { limit: Limit, before: Type.Optional(Type.Integer({ minimum: 0 })) },
    answer: Anything,
  },
  {
    path: '/desk/reports/:report',
    view: 'reading',
    summary: 'A report and all that was read out of it',
    tag: 'Desk',
    access: 'editor',
    params: { report: Id },
    answer: Anything,
  },
  {
    path: '/desk/queue',
    view: 'queue',
    summary: 'What waits for a decision',
    tag: 'Desk',
    access: 'editor',
    query: WHEN,
    answer: Anything,
  },
  {
    path: '/desk/handover',
    view: 'handover',
    summary: 'The end of a shift: what changed since, what was decided, what is open',
    tag: 'Desk',
    access: 'editor',
    query: { ...WHEN, since: Type.String({ maxLength: 40 }) },
    answer: Anything,
  },
]

/** Everything that is read about the story, out of the answers kept. */
export function storyRoutes(app: FastifyInstance, story: LiveStory): void {
  for (const route of [...STORY, ...DESK]) {
    const { access = 'page', summary, tag, query = {}, params } = route
    app.get(
      `/api/v1${route.path}`,
      {
        config: { access },
        schema: {
          operationId: route.view,
          summary,
          tags: [tag],
          querystring: Query(query),
          ...(params ? { params: Query(params) } : {}),
          response: { 200: route.answer, 304: { description: 'not changed', type: 'null' }, default: Ref('Problem') },
        },
      },
      (request, reply) => answer(request, reply, story, route.view, access),
    )
  }
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  story: LiveStory,
  view: string,
  access: Access,
): Promise<FastifyReply> {
  const { draft = false, ...query } = request.query as Readonly<Record<string, unknown>>
  if (draft === true) allowDraft(request)
  const audience: Audience = access === 'page' && draft !== true ? 'reader' : 'desk'
  const params: Record<string, string> = {}
  for (const [name, value] of Object.entries({ ...query, ...(request.params as object) })) params[name] = String(value)
  return send(request, reply, await story.ask({ view, audience, params }))
}

/** Throws 401 or 403 for whoever may not see what is not published. */
export function allowDraft({ who }: FastifyRequest): void {
  if (!who) throw new HttpProblem(401, 'not-signed-in', 'drafts are for editors; sign in')
  if (ROLES.indexOf(who.user.role) < ROLES.indexOf('editor')) {
    throw new HttpProblem(403, 'not-allowed', 'drafts are for editors')
  }
}
