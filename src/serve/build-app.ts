import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import { TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox'
import fastify, { type FastifyInstance } from 'fastify'
import { findSession, type Ledger } from '../ledger/index.ts'
import type { Web } from '../web/index.ts'
import type { PasswordCost } from './accounts/password.ts'
import { startSignIn } from './accounts/sign-in.ts'
import { accountRoutes } from './api/account-routes.ts'
import { alertRoutes } from './api/alert-routes.ts'
import { decisionRoutes } from './api/decision-routes.ts'
import { editionRoutes } from './api/edition-routes.ts'
import { feedRoutes } from './api/feed-routes.ts'
import { queueRoutes } from './api/queue-routes.ts'
import { reportRoutes } from './api/report-routes.ts'
import { COMPONENTS } from './api/schemas.ts'
import { sessionRoutes } from './api/session-routes.ts'
import { storyRoutes } from './api/story-routes.ts'
import { startAlerts } from './desk/send-alerts.ts'
import { describeApi } from './docs/describe-api.ts'
import type { ServeEffects } from './effects.ts'
import { guardAccess } from './http/access.ts'
import { answerErrors } from './http/error-answers.ts'
import { POLICY } from './http/policy.ts'
import { liveStream } from './live/live-stream.ts'
import { pageRoutes, showProblem } from './page/page-routes.ts'
import type { Intake } from './story/engine.ts'
import type { LiveStory } from './story/live-story.ts'

export interface AppOptions {
  readonly ledger: Ledger
  /** Name of the story; the one without a name is the empty one. */
  readonly name: string
  readonly story: LiveStory
  readonly intake: Intake
  readonly effects: ServeEffects
  readonly version: string
  /** Whether anybody may read the page; asked at every request. */
  readonly openPage: () => boolean
  /** Names this server answers to; nothing where it is asked under any. */
  readonly hosts?: ReadonlySet<string>
  /** Address under which readers reach it: https://live.example.org */
  readonly origin?: string
  readonly cost?: PasswordCost
  /** The page's built components; left out, only the API is served. */
  readonly web?: Web
  /** Milliseconds for a client to send its request. */
  readonly patience?: number
}

/** Milliseconds for a client to send a whole request: slow ones must not hold connections. */
const PATIENCE = 20_000
const BODY = 1024 * 1024

/** The server, not listening yet. Closing it ends live streams and alerts, and leaves ledger and story open. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { ledger, name, story, effects, origin, patience = PATIENCE } = options
  const app = fastify({
    bodyLimit: BODY,
    // Only a proxy on this very machine is believed when it says who asks.
    trustProxy: 'loopback',
    requestTimeout: patience,
    http: { headersTimeout: patience, connectionsCheckingInterval: Math.min(5000, Math.ceil(patience / 4)) },
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
    ajv: { customOptions: { removeAdditional: false } },
  })
  app.setValidatorCompiler(TypeBoxValidatorCompiler)
  app.setSerializerCompiler(() => (value) => JSON.stringify(value))
  answerErrors(
    app,
    effects.tell,
    options.web && ((request, reply, status) => showProblem(request, reply, story, status)),
  )
  const secure = origin?.startsWith('https:') ?? false
  await app.register(cookie)
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    strictTransportSecurity: secure,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  })
  await app.register(rateLimit, { global: false, max: 60 })
  const signIn = startSignIn(ledger, effects, { secure, ...(options.cost ? { cost: options.cost } : {}) })
  guardAccess(app, {
    openPage: options.openPage,
    identify: signIn.identify,
    ...(options.hosts ? { hosts: options.hosts } : {}),
    ...(origin === undefined ? {} : { origin }),
  })
  for (const [id, schema] of Object.entries(COMPONENTS)) app.addSchema({ ...schema, $id: id })
  await describeApi(app, options.version)

  storyRoutes(app, story)
  reportRoutes(app, options.intake, story)
  decisionRoutes(app, ledger, story, name, effects)
  queueRoutes(app, ledger, story, name, effects)
  editionRoutes(app, ledger, story, name, effects)
  feedRoutes(app, ledger, story, name)
  alertRoutes(app, ledger, story, name, effects)
  sessionRoutes(app, signIn, options.openPage)
  accountRoutes(app, { ledger, signIn, effects, ...(options.cost ? { cost: options.cost } : {}) })

  if (options.web)
    await pageRoutes(app, { ledger, name, story, signIn, effects, web: options.web, intake: options.intake })

  const live = liveStream(app, {
    story,
    run: Buffer.from(effects.random(6)).toString('hex'),
    holds: async (session) => (await findSession(ledger, session)) !== undefined,
  })
  const alerts = startAlerts(ledger, name, effects)
  story.onRefresh(({ matter }) => {
    alerts.tell(matter).catch((error: unknown) => effects.tell(`alerts: ${String(error)}`))
  })
  app.addHook('preClose', async () => {
    live.close()
    alerts.close()
  })
  return app
}
