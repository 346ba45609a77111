import type { FastifyReply, FastifyRequest } from 'fastify'
import { chooseEncoding, isKnown, type Ready } from '../story/answer-cache.ts'

/**
 * Sends an answer: nothing but its state where the client has it already, else its bytes in the best encoding. Clients
 * ask every time, which costs a comparison, so that nobody reads yesterday's page.
 */
export function send(request: FastifyRequest, reply: FastifyReply, ready: Ready): FastifyReply | Promise<FastifyReply> {
  const { headers } = request
  reply.code(ready.status).header('vary', 'accept-encoding, cookie, authorization')
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-cache')
  if (ready.status === 200) {
    reply.header('etag', ready.etag)
    if (isKnown(ready.etag, headers['if-none-match'])) return reply.code(304).send()
  }
  reply.header('content-type', ready.type)
  const size = (ready.as('identity') as Uint8Array).length
  const accepted = headers['accept-encoding']
  const encoding = chooseEncoding(typeof accepted === 'string' ? accepted : undefined, size)
  if (encoding !== 'identity') reply.header('content-encoding', encoding)
  const bytes = ready.as(encoding)
  return bytes instanceof Uint8Array ? reply.send(bytes) : bytes.then((packed) => reply.send(packed))
}
