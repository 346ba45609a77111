import got, { HTTPError, MaxRedirectsError, RequestError, TimeoutError } from 'got'
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent'
import type { Fetched } from '../effects.ts'
import { Problem } from '../problem.ts'
import { AGENT } from './agent.ts'

export interface NetworkLimits {
  /** Milliseconds a whole request may take, redirects included. */
  readonly milliseconds: number
  /** Bytes of an answer, unpacked. */
  readonly bytes: number
  readonly redirects: number
}

/**
 * Fetches one address. Private addresses (of this machine and its networks, in every spelling, also after a redirect)
 * are refused at the connection unless allowed. Throws a `Problem` for anything that goes wrong.
 */
export async function fetchAddress(address: string, allowPrivate: boolean, limits: NetworkLimits): Promise<Fetched> {
  const filter = { allowPrivateIPAddress: allowPrivate, allowMetaIPAddress: allowPrivate }
  const agent = { http: new RequestFilteringHttpAgent(filter), https: new RequestFilteringHttpsAgent(filter) }
  const request = got.stream(address, {
    agent,
    headers: { 'user-agent': AGENT, accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' },
    timeout: { request: limits.milliseconds },
    maxRedirects: limits.redirects,
    retry: { limit: 0 },
  })
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of request as AsyncIterable<Uint8Array>) {
      size += chunk.length
      if (size > limits.bytes) throw tooLarge(limits)
      chunks.push(chunk)
    }
  } catch (error) {
    throw asProblem(error, limits)
  } finally {
    request.destroy()
    agent.http.destroy()
    agent.https.destroy()
  }
  const response = request.response
  const contentType = response?.headers['content-type']
  return {
    url: response?.url ?? address,
    bytes: Buffer.concat(chunks),
    ...(contentType !== undefined && { contentType }),
  }
}

function tooLarge(limits: NetworkLimits): Problem {
  return new Problem(
    'too-large',
    `answers with more than ${Math.round(limits.bytes / 1024 / 1024)} MB; fetch it by hand`,
  )
}

function asProblem(error: unknown, limits: NetworkLimits): unknown {
  if (error instanceof Problem) return error
  if (error instanceof MaxRedirectsError) {
    return new Problem('too-many-redirects', `redirects more than ${limits.redirects} times; check the address`)
  }
  if (error instanceof HTTPError) return statusProblem(error.response.statusCode)
  if (error instanceof TimeoutError) {
    return new Problem('timed-out', `did not answer within ${limits.milliseconds / 1000} s; try again later`)
  }
  if (!(error instanceof RequestError)) return error
  if (/is not allowed\. Because/.test(error.message)) {
    return new Problem('private-address', 'points to a private address; use --allow-private if that is meant')
  }
  if (error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN') {
    return new Problem('unknown-host', 'has an unknown host name; check the address and the connection')
  }
  return new Problem('unreachable', `cannot be reached (${error.code}); check the address and try again`)
}

function statusProblem(status: number): Problem {
  if (status === 404 || status === 410)
    return new Problem('not-found', `answers ${status}, not found; check the address`)
  if (status < 500) return new Problem('refused', `answers ${status}; the page may need a login, save it by hand`)
  return new Problem('server-error', `answers ${status}; try again later`)
}
