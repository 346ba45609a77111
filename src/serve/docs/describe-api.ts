import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { send } from '../http/send.ts'
import { makeReady, type Ready } from '../story/answer-cache.ts'
import type { ApiDocument } from './api-document.ts'
import { API_STYLE, renderApiPage } from './api-page.ts'

/** The API described as OpenAPI 3.1, for programs and as a page for people. Routes registered afterwards are in it. */
export async function describeApi(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Sayso',
        version,
        description:
          'What is said about a story, on whose say-so, and the sentence. Times are ISO 8601; offsets are UTF-16 code units into a report’s clean text. Errors are RFC 9457 problem details. GET answers have an ETag: send it as If-None-Match.',
      },
      tags: [
        { name: 'Story', description: 'The brief and all that is in it' },
        { name: 'Reports', description: 'What the story is made of' },
        { name: 'Desk', description: 'For editors' },
        { name: 'Accounts', description: 'Signing in, users, tokens' },
      ],
      components: {
        securitySchemes: {
          token: { type: 'http', scheme: 'bearer', description: 'a token of POST /api/v1/tokens' },
          session: { type: 'apiKey', in: 'cookie', name: 'sayso', description: 'changes need X-CSRF-Token too' },
        },
      },
    },
    hideUntagged: true,
    refResolver: { buildLocalReference: (json, _base, _fragment, index) => String(json['$id'] ?? `part-${index}`) },
    transform: ({ schema, url, route }) => {
      const access = route.config?.access
      const security =
        access === 'everyone'
          ? []
          : access === 'page'
            ? [{}, { token: [] }, { session: [] }]
            : [{ token: [] }, { session: [] }]
      const problems = {
        default: {
          description: 'a problem',
          content: { 'application/problem+json': { schema: { $ref: 'Problem#' } } },
        },
      }
      const response = { ...(schema?.['response'] as object | undefined), ...problems }
      const role = access === 'everyone' || access === 'page' ? '' : `For the role ${access}. `
      const description = `${role}${schema?.description ?? ''}`.trim()
      return { url, schema: { ...schema, response, security, ...(description === '' ? {} : { description }) } }
    },
  })
  let described: { readonly json: Ready; readonly page: Ready } | undefined
  const describe = (): { readonly json: Ready; readonly page: Ready } => {
    if (described) return described
    const document = app.swagger() as unknown as ApiDocument
    const ready = (type: string, text: string): Ready => makeReady({ status: 200, type, body: Buffer.from(text) })
    described = {
      json: ready('application/json; charset=utf-8', `${JSON.stringify(document, null, 2)}\n`),
      page: ready('text/html; charset=utf-8', renderApiPage(document)),
    }
    return described
  }
  const config = { access: 'everyone' } as const
  const style = makeReady({ status: 200, type: 'text/css; charset=utf-8', body: Buffer.from(API_STYLE) })
  app.get('/api/v1/openapi.json', { config }, (request, reply) => send(request, reply, describe().json))
  app.get('/api/v1/docs', { config }, (request, reply) => send(request, reply, describe().page))
  app.get('/api/v1/docs.css', { config }, (request, reply) => send(request, reply, style))
}
