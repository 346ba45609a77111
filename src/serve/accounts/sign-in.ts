import type {} from '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  beginSession,
  dropSessions,
  endSession,
  findSession,
  findToken,
  findUser,
  type Ledger,
  touchSession,
  type User,
} from '../../ledger/index.ts'
import type { ServeEffects } from '../effects.ts'
import type { Who } from '../http/access.ts'
import { HttpProblem } from '../http/problem.ts'
import { type AttemptKey, countAttempts } from './attempts.ts'
import { isPassword, PASSWORD_COST, type PasswordCost } from './password.ts'
import { hashSecret, newSecret } from './secrets.ts'

const MINUTE = 60_000
/** A session ends when it was not used for so long, and after so long whatever happens. */
const IDLE = 12 * 60 * MINUTE
const LONGEST = 14 * 24 * 60 * MINUTE
/** Failed passwords are counted over this time: so many from one address for one name, from one address, for one name. */
const WINDOW = 15 * MINUTE
const MOST = { both: 5, address: 30, name: 100 } as const

export interface SignIn {
  /** Who asks, by token or by cookie; nobody where neither holds. */
  identify(request: FastifyRequest): Promise<Who | null>
  /** Checks name and password; throws HttpProblem 401 or 429. */
  checkPassword(name: string, password: string, address: string): Promise<User>
  /**
   * Begins a session for a user however found (by password, or later by an OpenID provider's `iss` and `sub`): always a
   * new one, whatever cookie came along, so that nobody can have a session prepared for somebody else.
   */
  begin(user: User, request: FastifyRequest, reply: FastifyReply): Promise<Who>
  end(request: FastifyRequest, reply: FastifyReply): Promise<void>
}

export interface SignInOptions {
  /** The address readers use begins with https: cookies are sent over nothing else. */
  readonly secure: boolean
  readonly cost?: PasswordCost
}

/** Sessions by cookie and tokens by header, both kept as hashes in the ledger. */
export function startSignIn(
  ledger: Ledger,
  effects: ServeEffects,
  { secure, cost = PASSWORD_COST }: SignInOptions,
): SignIn {
  const attempts = countAttempts(WINDOW)
  const cookie = secure ? '__Host-sayso' : 'sayso'
  const settings = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const

  async function bySession(request: FastifyRequest): Promise<Who | null> {
    const value = request.cookies[cookie]
    if (value === undefined || value.length > 128) return null
    const hash = hashSecret(value)
    const session = await findSession(ledger, hash)
    const now = effects.clock()
    if (!session || now - session.created > LONGEST || now - session.used > IDLE) return null
    if (now - session.used > MINUTE) await touchSession(ledger, hash, now)
    return { user: session.user, session: { hash, proof: session.proof } }
  }

  return {
    async identify(request) {
      const token = /^Bearer ([\w.~+/=-]{1,256})$/i.exec(request.headers.authorization ?? '')?.[1]
      if (token === undefined) return bySession(request)
      const user = await findToken(ledger, hashSecret(token), effects.clock())
      return user ? { user } : null
    },
    async checkPassword(name, password, address) {
      const keys: AttemptKey[] = [
        { key: `both ${address} ${name}`, most: MOST.both },
        { key: `address ${address}`, most: MOST.address },
        { key: `name ${name}`, most: MOST.name },
      ]
      const wait = attempts.wait(keys, effects.clock())
      if (wait > 0) {
        throw new HttpProblem(429, 'too-many-attempts', 'too many failed attempts; wait and try again', {
          headers: { 'retry-after': String(Math.ceil(wait / 1000)) },
        })
      }
      // Counted before the password is looked at: attempts sent all at once count as well.
      attempts.failed(keys, effects.clock())
      const user = await findUser(ledger, name)
      if (!(await isPassword(password, user?.secret, cost)) || !user) {
        throw new HttpProblem(401, 'wrong-password', 'name or password is not right')
      }
      attempts.succeeded(keys)
      return user
    },
    async begin(user, request, reply) {
      const now = effects.clock()
      await dropSessions(ledger, { begunBefore: now - LONGEST, usedBefore: now - IDLE })
      const old = request.cookies[cookie]
      const value = newSecret(effects.random)
      const session = { hash: hashSecret(value), user: user.no, proof: newSecret(effects.random), now }
      await beginSession(ledger, session, old === undefined ? undefined : hashSecret(old))
      reply.setCookie(cookie, value, settings)
      return { user, session: { hash: session.hash, proof: session.proof } }
    },
    async end(request, reply) {
      if (request.who?.session) await endSession(ledger, request.who.session.hash)
      reply.clearCookie(cookie, settings)
    },
  }
}
