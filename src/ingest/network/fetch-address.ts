import got, { HTTPError, MaxRedirectsError, type PlainResponse, RequestError, TimeoutError } from 'got'
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent'
import type { DocumentVersion, Fetched } from '../effects.ts'
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
export async function fetchAddress(
  address: string,
  { allowPrivate, since = {} }: { readonly allowPrivate: boolean; readonly since?: DocumentVersion },
  limits: NetworkLimits,
): Promise<Fetched> {
  const filter = { allowPrivateIPAddress: allowPrivate, allowMetaIPAddress: allowPrivate }
  const agent = { http: new RequestFilteringHttpAgent(filter), https: new RequestFilteringHttpsAgent(filter) }
  const request = got.stream(address, {
    agent,
    headers: {
      'user-agent': AGENT,
      accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
      ...(since.etag !== undefined && { 'if-none-match': since.etag }),
      ...(since.modified !== undefined && { 'if-modified-since': since.modified }),
    },
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
  return { ...describe(request.response?.headers ?? {}), ...readStatus(request.response, address, chunks) }
}

function readStatus(response: PlainResponse | undefined, address: string, chunks: readonly Uint8Array[]) {
  const url = response?.url ?? address
  return response?.statusCode === 304
    ? ({ url, bytes: new Uint8Array(), unchanged: true } as const)
    : { url, bytes: Buffer.concat(chunks) }
}

function describe(headers: PlainResponse['headers']): Partial<Fetched> {
  const { 'content-type': contentType, etag, 'last-modified': modified } = headers
  const maxAge = /\bmax-age\s?=\s?"?(\d{1,9})/i.exec(headers['cache-control'] ?? '')?.[1]
  const version = { ...(etag !== undefined && { etag }), ...(modified !== undefined && { modified }) }
  return {
    ...(contentType !== undefined && { contentType }),
    ...((etag ?? modified) !== undefined && { version }),
    ...(maxAge !== undefined && { maxAge: Number(maxAge) }),
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
  if (error instanceof HTTPError) {
    return statusProblem(error.response.statusCode, error.response.headers['retry-after'])
  }
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

function statusProblem(status: number, retryAfter: string | undefined): Problem {
  if (status === 404 || status === 410)
    return new Problem('not-found', `answers ${status}, not found; check the address`)
  if (status === 429) {
    return new Problem('too-many-requests', 'asks to be left alone for a while (429); try again later', { retryAfter })
  }
  if (status < 500) return new Problem('refused', `answers ${status}; the page may need a login, save it by hand`)
  return new Problem('server-error', `answers ${status}; try again later`, { retryAfter })
}
