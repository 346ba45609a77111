import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ROLES, type Role, type User } from '../../ledger/index.ts'
import { isSameSecret } from '../accounts/secrets.ts'
import { HttpProblem } from './problem.ts'

/**
 * Who may use a route: anybody (signing in, the description of the API); whoever may read the page, which is anybody
 * where it is open; or those who have a role.
 */
export type Access = 'everyone' | 'page' | Role

/** Who asks. */
export interface Who {
  readonly user: User
  /** The session's hash and what its forms send along; nothing for a token. */
  readonly session?: { readonly hash: string; readonly proof: string }
}

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access
    /** A page for people: who may not see it is led to the sign-in. */
    page?: boolean
    /** Signs somebody in: what comes with an older session need not prove anything. */
    signIn?: boolean
  }
  interface FastifyRequest {
    who: Who | null
  }
  interface FastifyInstance {
    /** Every route there is, as `GET /days`. */
    listed: readonly string[]
  }
}

export interface AccessRules {
  /** Anybody may read the page. */
  readonly openPage: () => boolean
  /** Names this server answers to; nothing where it is asked under any. */
  readonly hosts?: ReadonlySet<string>
  /** Address under which it is reached, where that is not what the request says. */
  readonly origin?: string
  readonly identify: (request: FastifyRequest) => Promise<Who | null>
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Checks every request before anything else is done with it. A route that does not say who may use it is a bug. */
export function guardAccess(app: FastifyInstance, rules: AccessRules): void {
  const listed: string[] = []
  app.decorateRequest('who', null)
  app.decorate('listed', listed)
  app.addHook('onRoute', ({ config, method, url }) => {
    if (config?.access === undefined) throw new Error(`${method} ${url} does not say who may use it`)
    listed.push(...[method].flat().map((each) => `${each} ${url}`))
  })
  app.addHook('onRequest', async (request, reply) => {
    checkHost(request, rules.hosts)
    if (request.is404) return
    request.who = await rules.identify(request)
    if (!SAFE.has(request.method)) checkSite(request, rules.origin)
    checkRole(request, reply, rules.openPage())
  })
  app.addHook('preHandler', async (request) => {
    if (!SAFE.has(request.method)) checkProof(request)
  })
}

/** A name that an attacker's domain resolves to this machine must not open it to that domain's pages. */
function checkHost(request: FastifyRequest, hosts: ReadonlySet<string> | undefined): void {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase()
  if (hosts && !hosts.has(host)) {
    throw new HttpProblem(421, 'unknown-host', 'this server is not reached under that name; see --origin and --host')
  }
}

/** Other sites' forms and scripts change nothing here, signed in or not. */
function checkSite(request: FastifyRequest, origin: string | undefined): void {
  const { 'sec-fetch-site': site, origin: from } = request.headers
  const own = origin ?? `${request.protocol}://${request.headers.host ?? ''}`
  const foreign = site !== undefined && site !== 'same-origin' && site !== 'none'
  if (foreign || (from !== undefined && from !== own)) {
    throw new HttpProblem(403, 'other-site', 'the request comes from another site')
  }
}

function checkRole(request: FastifyRequest, reply: FastifyReply, openPage: boolean): void {
  const { access = 'admin' } = request.routeOptions.config
  if (access === 'everyone' || (access === 'page' && openPage)) return
  const needed = access === 'page' ? 'reader' : access
  if (!request.who) {
    throw new HttpProblem(401, 'not-signed-in', 'sign in, or send a token as Authorization: Bearer', {
      headers: { 'www-authenticate': 'Bearer realm="sayso"' },
    })
  }
  reply.header('cache-control', 'private, no-cache')
  if (ROLES.indexOf(request.who.user.role) < ROLES.indexOf(needed)) {
    throw new HttpProblem(403, 'not-allowed', `this needs the role ${needed}`)
  }
}

/** What comes with a session's cookie must prove that a page of this site sent it. Tokens are sent on purpose. */
function checkProof({ who, headers, body, routeOptions }: FastifyRequest): void {
  if (!who?.session || routeOptions.config.signIn) return
  const header = headers['x-csrf-token']
  const field = typeof body === 'object' && body !== null && 'csrf' in body ? body.csrf : undefined
  const proof = typeof header === 'string' ? header : field
  if (typeof proof !== 'string' || !isSameSecret(proof, who.session.proof)) {
    throw new HttpProblem(
      403,
      'no-proof',
      'send the csrf value of GET /api/v1/session as X-CSRF-Token, or as field csrf',
    )
  }
}
