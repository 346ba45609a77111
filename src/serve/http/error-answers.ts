import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { LedgerError } from '../../ledger/index.ts'
import { UsageError } from '../../model/index.ts'
import { HttpProblem, PROBLEM_TYPE, problemOf } from './problem.ts'

/** Codes of wrong use that are not plainly a bad request. */
const STATUS: Readonly<Record<string, number>> = {
  'already-undone': 409,
  'last-admin': 409,
  'no-such-decision': 404,
  'no-such-edition': 404,
  'no-such-story': 404,
  'no-such-user': 404,
  'not-cleared': 409,
  'step-taken': 409,
  'user-exists': 409,
}

/** Codes of Fastify and its plugins for what is the client's fault. */
const CODES: Readonly<Record<string, readonly [code: string, detail: string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['too-large', 'the body is larger than is taken here'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['unknown-type', 'this content type is not taken here'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['bad-json', 'the body is empty'],
  FST_ERR_CTP_INVALID_JSON_BODY: ['bad-json', 'the body is no JSON'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['bad-length', 'the body is not as long as Content-Length says'],
}

/** Shows a problem to people who asked for a page. */
export type ShowProblem = (request: FastifyRequest, reply: FastifyReply, status: number) => Promise<FastifyReply>

/**
 * Answers every error as RFC 9457 has it, or as a page to who asked for one. What is a bug is told to whoever runs the
 * server, and to nobody else.
 */
export function answerErrors(app: FastifyInstance, tell: (line: string) => void, show?: ShowProblem): void {
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = show && request.method === 'GET' && !request.url.startsWith('/api/') && takesHtml(request)
    if (wantsPage) return show(request, reply, 404)
    return sendProblem(reply, problemOf(404, 'not-found', `there is nothing at ${pathOf(request.url)}`))
  })
  app.setErrorHandler((error: unknown, request, reply) => {
    const problem = problemFor(error, `${request.method} ${pathOf(request.url)}`, tell)
    if (error instanceof HttpProblem) reply.headers(error.headers)
    return show && request.routeOptions.config?.page
      ? show(request, reply, problem.status)
      : sendProblem(reply, problem)
  })
}

const takesHtml = ({ headers }: FastifyRequest): boolean => /\btext\/html\b/.test(headers.accept ?? '')

function problemFor(error: unknown, where: string, tell: (line: string) => void): ReturnType<typeof problemOf> {
  if (error instanceof HttpProblem) return problemOf(error.status, error.code, error.message, error.more)
  if (error instanceof UsageError) return problemOf(STATUS[error.code] ?? 400, error.code, error.message)
  if (error instanceof LedgerError) {
    tell(`${where}: ${error.message}`)
    return problemOf(503, error.code, 'the ledger cannot be used now; whoever runs the server knows')
  }
  return foreignProblem(error, where, tell)
}

function foreignProblem(error: unknown, where: string, tell: (line: string) => void): ReturnType<typeof problemOf> {
  const { statusCode = 500, code = '', validation, validationContext } = error as Partial<FastifyError>
  if (validation) {
    const faults = validation.map(({ instancePath, message }) => ({
      at: instancePath,
      message: message ?? 'is not right',
    }))
    const [first] = faults
    const detail = `${validationContext ?? 'request'}${first?.at ?? ''} ${first?.message ?? 'is not right'}`
    return problemOf(400, 'bad-request', detail, { faults })
  }
  if (statusCode >= 400 && statusCode < 500) {
    const [known, detail] = CODES[code] ?? [statusCode === 429 ? 'too-many-requests' : 'bad-request', 'cannot be taken']
    return problemOf(statusCode, known, detail)
  }
  tell(`${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return problemOf(500, 'bug', 'something is wrong with the server; whoever runs it knows')
}

function sendProblem(reply: FastifyReply, problem: ReturnType<typeof problemOf>): FastifyReply {
  return reply.code(problem.status).header('cache-control', 'no-store').type(PROBLEM_TYPE).send(JSON.stringify(problem))
}

/** Without what was asked, which may hold anything. */
function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? ''
}
