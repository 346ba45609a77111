import type { FastifyInstance, FastifyRequest } from 'fastify'
import Type from 'typebox'
import type { SignIn } from '../accounts/sign-in.ts'
import type { Who } from '../http/access.ts'
import { Body, Words } from './schemas.ts'

const Session = Type.Object({
  name: Type.Union([Type.String(), Type.Null()]),
  role: Type.Union([Words('reader', 'editor', 'admin'), Type.Null()]),
  csrf: Type.Optional(Type.String({ description: 'send it as X-CSRF-Token, or as the field csrf, with every change' })),
  openPage: Type.Boolean({ description: 'the page can be read without signing in' }),
})

const Credentials = Body({
  name: Type.String({ minLength: 1, maxLength: 200 }),
  password: Type.String({ minLength: 1, maxLength: 1024 }),
})

/** Signing in and out by programs; the page has forms of its own. */
export function sessionRoutes(app: FastifyInstance, signIn: SignIn, openPage: () => boolean): void {
  const tags = ['Accounts']
  const told = (who: Who | null) => ({
    name: who?.user.name ?? null,
    role: who?.user.role ?? null,
    ...(who?.session ? { csrf: who.session.proof } : {}),
    openPage: openPage(),
  })
  app.get(
    '/api/v1/session',
    { config: { access: 'everyone' }, schema: { summary: 'Who is signed in', tags, response: { 200: Session } } },
    async (request, reply) => {
      reply.header('cache-control', 'no-store')
      return told(request.who)
    },
  )
  app.post(
    '/api/v1/session',
    {
      config: { access: 'everyone', signIn: true },
      schema: { summary: 'Sign in', tags, body: Credentials, response: { 200: Session } },
    },
    async (request, reply) => {
      const { name, password } = request.body as { name: string; password: string }
      const user = await signIn.checkPassword(name, password, request.ip)
      reply.header('cache-control', 'no-store')
      return told(await signIn.begin(user, request, reply))
    },
  )
  app.delete(
    '/api/v1/session',
    { config: { access: 'everyone' }, schema: { summary: 'Sign out', tags, response: { 204: Type.Null() } } },
    async (request: FastifyRequest, reply) => {
      await signIn.end(request, reply)
      return reply.code(204).send()
    },
  )
}
