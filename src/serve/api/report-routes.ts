import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { HttpProblem } from '../http/problem.ts'
import type { Intake, PostedResult } from '../story/engine.ts'
import type { LiveStory } from '../story/live-story.ts'
import { Body, Query } from './schemas.ts'

/** Bytes of a report that is posted. Pages with everything they carry stay well below. */
const LARGEST = 8 * 1024 * 1024

const Added = Type.Object({
  reports: Type.Array(
    Type.Object({
      id: Type.String(),
      added: Type.Boolean({ description: 'false where the story had this very document already' }),
      versions: Type.Integer(),
      language: Type.String(),
      title: Type.Optional(Type.String()),
    }),
  ),
  diagnostics: Type.Array(Type.Object({ code: Type.String(), message: Type.String() })),
})

const Address = Type.String({ pattern: '^https?://', maxLength: 2000, description: 'where it was published' })
const Line = (maxLength: number) => Type.String({ minLength: 1, maxLength })

const ByHand = Body({
  text: Type.String({ minLength: 1, maxLength: 1_000_000 }),
  from: Type.String({
    minLength: 1,
    maxLength: 200,
    description: 'who told it: a caller, our own reporter; an origin of its own',
  }),
  title: Type.Optional(Line(500)),
  author: Type.Optional(Line(200)),
  publishedAt: Type.Optional(Line(40)),
})

/** Reports come in: a document as it is, or what somebody writes down. */
export function reportRoutes(app: FastifyInstance, intake: Intake, story: LiveStory): void {
  const tags = ['Reports']
  app.register(async (scope) => {
    // Whatever it is, ingest tells by its bytes.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LARGEST }, (_request, body, done) =>
      done(null, body),
    )
    scope.post(
      '/api/v1/reports',
      {
        bodyLimit: LARGEST,
        config: { access: 'editor' },
        schema: {
          operationId: 'addReport',
          summary: 'Add a report: text, Markdown, HTML, JSON (ninjs), a feed, mail, PDF or DOCX, told by its bytes',
          description: 'What is answered is safe on the disk. The same document again changes nothing.',
          tags,
          consumes: ['text/plain', 'text/html', 'application/json', 'application/octet-stream'],
          querystring: Query({ address: Type.Optional(Address) }),
          response: { 200: Added, 201: Added },
        },
      },
      async (request, reply) => {
        const { address } = request.query as { address?: string }
        const bytes = request.body
        if (!(bytes instanceof Uint8Array) || bytes.length === 0) {
          throw new HttpProblem(400, 'empty', 'the body is empty; send the report as it is')
        }
        const contentType = request.headers['content-type']
        const result = await intake.add({
          bytes,
          name: 'posted',
          ...(contentType === undefined ? {} : { contentType }),
          ...(address === undefined ? {} : { address }),
        })
        return reply.code(statusOf(result, story)).send(result)
      },
    )
  })
  app.post(
    '/api/v1/desk/reports',
    {
      bodyLimit: LARGEST,
      config: { access: 'editor' },
      schema: {
        operationId: 'addByHand',
        summary: 'Add a report by hand: pasted, from a caller, from our own reporter',
        tags: ['Desk'],
        body: ByHand,
        response: { 200: Added, 201: Added },
      },
    },
    async (request, reply) => {
      const { text, from, title, author, publishedAt } = request.body as Readonly<Record<string, string>>
      const article = {
        '@type': 'Article',
        articleBody: text,
        publisher: { name: from },
        headline: title,
        author: author === undefined ? undefined : { name: author },
        datePublished: publishedAt,
      }
      const bytes = Buffer.from(JSON.stringify(article))
      const result = await intake.add({
        bytes,
        name: `by hand: ${request.who?.user.name ?? ''}`,
        contentType: 'application/json',
      })
      return reply.code(statusOf(result, story)).send(result)
    },
  )
}

/** What came in is shown as soon as it can be; nobody has to wait for that. Throws 422 where nothing could be read. */
function statusOf({ reports, diagnostics }: PostedResult, story: LiveStory): 200 | 201 {
  if (reports.length === 0) {
    const [first] = diagnostics
    throw new HttpProblem(422, first?.code ?? 'unreadable', first?.message ?? 'nothing in it could be read', {
      more: { diagnostics },
    })
  }
  if (!reports.some(({ added }) => added)) return 200
  // What goes wrong there is told by the listener of refreshes; the report is on the disk.
  story.changed().catch(() => {})
  return 201
}
