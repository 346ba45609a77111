import type { FastifyInstance, FastifyRequest } from 'fastify'
import Type from 'typebox'
import {
  addToken,
  addUser,
  changeUser,
  findUser,
  type Ledger,
  listTokens,
  listUsers,
  ROLES,
  type Role,
  removeToken,
  removeUser,
} from '../../ledger/index.ts'
import { checkPassword, hashPassword, type PasswordCost } from '../accounts/password.ts'
import { hashSecret, newSecret } from '../accounts/secrets.ts'
import type { SignIn } from '../accounts/sign-in.ts'
import type { ServeEffects } from '../effects.ts'
import { HttpProblem } from '../http/problem.ts'
import { instant } from '../instant.ts'
import { Body, Id, Query, Words } from './schemas.ts'

const RoleWord = Words('reader', 'editor', 'admin')
const Name = Type.String({ pattern: String.raw`^[^\s\u0000-\u001f](?:[^\u0000-\u001f]{0,98}[^\s\u0000-\u001f])?$` })
const Password = Type.String({ minLength: 1, maxLength: 1024 })
const UserAnswer = Type.Object({ name: Type.String(), role: RoleWord, created: Type.String() })
const TokenAnswer = Type.Object({
  id: Type.String(),
  label: Type.String(),
  role: RoleWord,
  created: Type.String(),
  used: Type.Optional(Type.String()),
})

export interface AccountsOptions {
  readonly ledger: Ledger
  readonly signIn: SignIn
  readonly effects: ServeEffects
  readonly cost?: PasswordCost
}

/** Users, which admins make; and what everybody does for themselves: a new password, tokens. */
export function accountRoutes(app: FastifyInstance, options: AccountsOptions): void {
  userRoutes(app, options)
  ownRoutes(app, options)
}

function userRoutes(app: FastifyInstance, { ledger, effects, cost }: AccountsOptions): void {
  const config = { access: 'admin' } as const
  const tags = ['Accounts']
  app.get(
    '/api/v1/users',
    {
      config,
      schema: { summary: 'All users', tags, response: { 200: Type.Object({ users: Type.Array(UserAnswer) }) } },
    },
    async () => ({
      users: (await listUsers(ledger)).map(({ name, role, created }) => ({ name, role, created: instant(created) })),
    }),
  )
  app.post(
    '/api/v1/users',
    {
      config,
      schema: {
        summary: 'Add a user',
        tags,
        body: Body({ name: Name, role: RoleWord, password: Password }),
        response: { 201: UserAnswer },
      },
    },
    async (request, reply) => {
      const { name, role, password } = request.body as { name: string; role: Role; password: string }
      checkPassword(password)
      const created = effects.clock()
      await addUser(ledger, { name, role, created, secret: await hashPassword(password, effects.random, cost) })
      return reply.code(201).send({ name, role, created: instant(created) })
    },
  )
  app.patch(
    '/api/v1/users/:name',
    {
      config,
      schema: {
        summary: 'Give a user another role or password; ends the user’s sessions, another password the tokens too',
        tags,
        params: Query({ name: Name }),
        body: Body({ role: Type.Optional(RoleWord), password: Type.Optional(Password) }),
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const { name } = request.params as { name: string }
      const { role, password } = request.body as { role?: Role; password?: string }
      if (password !== undefined) checkPassword(password)
      await changeUser(ledger, name, {
        ...(role === undefined ? {} : { role }),
        ...(password === undefined ? {} : { secret: await hashPassword(password, effects.random, cost) }),
      })
      return reply.code(204).send()
    },
  )
  app.delete(
    '/api/v1/users/:name',
    {
      config,
      schema: { summary: 'Remove a user', tags, params: Query({ name: Name }), response: { 204: Type.Null() } },
    },
    async (request, reply) => {
      await removeUser(ledger, (request.params as { name: string }).name)
      return reply.code(204).send()
    },
  )
}

function ownRoutes(app: FastifyInstance, { ledger, signIn, effects, cost }: AccountsOptions): void {
  const config = { access: 'reader' } as const
  const tags = ['Accounts']
  app.post(
    '/api/v1/session/password',
    {
      config,
      schema: {
        summary: 'Give oneself another password: the present one is asked for; all other sessions end',
        tags,
        body: Body({ present: Password, password: Password }),
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const { present, password } = request.body as { present: string; password: string }
      const { user } = bySession(request)
      await signIn.checkPassword(user.name, present, request.ip)
      checkPassword(password)
      await changeUser(ledger, user.name, { secret: await hashPassword(password, effects.random, cost) })
      const fresh = await findUser(ledger, user.name)
      if (fresh) await signIn.begin(fresh, request, reply)
      return reply.code(204).send()
    },
  )
  app.get(
    '/api/v1/tokens',
    {
      config,
      schema: {
        summary: 'One’s tokens; the keys themselves are not kept',
        tags,
        response: { 200: Type.Object({ tokens: Type.Array(TokenAnswer) }) },
      },
    },
    async (request) => ({
      tokens: (await listTokens(ledger, request.who?.user.no ?? 0)).map(({ created, used, ...token }) => ({
        ...token,
        created: instant(created),
        ...(used === undefined ? {} : { used: instant(used) }),
      })),
    }),
  )
  app.post(
    '/api/v1/tokens',
    {
      config,
      schema: {
        summary: 'Make a token for a program; its key is shown this once',
        tags,
        body: Body({ label: Type.String({ minLength: 1, maxLength: 100 }), role: Type.Optional(RoleWord) }),
        response: { 201: Type.Object({ ...TokenAnswer.properties, token: Type.String() }) },
      },
    },
    async (request, reply) => {
      const { user } = bySession(request)
      const { label, role = user.role } = request.body as { label: string; role?: Role }
      if (ROLES.indexOf(role) > ROLES.indexOf(user.role)) {
        throw new HttpProblem(403, 'not-allowed', 'a token may do no more than its user')
      }
      const token = `sayso_${newSecret(effects.random)}`
      const created = effects.clock()
      const kept = await addToken(ledger, { user: user.no, label, role, hash: hashSecret(token), created })
      reply.header('cache-control', 'no-store')
      return reply.code(201).send({ ...kept, created: instant(created), token })
    },
  )
  app.delete(
    '/api/v1/tokens/:token',
    {
      config,
      schema: { summary: 'Take a token back', tags, params: Query({ token: Id }), response: { 204: Type.Null() } },
    },
    async (request, reply) => {
      const { token } = request.params as { token: string }
      if (!(await removeToken(ledger, request.who?.user.no ?? 0, token))) {
        throw new HttpProblem(404, 'no-such-token', 'there is no such token of yours')
      }
      return reply.code(204).send()
    },
  )
}

/** Whoever has somebody's token must not be able to make it last. */
function bySession({ who }: FastifyRequest): NonNullable<FastifyRequest['who']> {
  if (!who?.session) throw new HttpProblem(403, 'not-by-token', 'sign in for this; a token does not do')
  return who
}
