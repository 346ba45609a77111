import assert from 'node:assert/strict'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { makeBrief } from '../../src/brief/index.ts'
import { builtWeb } from '../../src/cli/serve/make-engine.ts'
import { startIntake } from '../../src/cli/serve/story-intake.ts'
import {
  addReport,
  addUser,
  type Ledger,
  listDecisions,
  loadReports,
  openLedger,
  type Role,
} from '../../src/ledger/index.ts'
import type { Report } from '../../src/model/index.ts'
import { hashPassword } from '../../src/serve/accounts/password.ts'
import {
  type AppOptions,
  buildApp,
  type LiveStory,
  pageViews,
  startEngine,
  startLiveStory,
} from '../../src/serve/index.ts'
import { itemOf } from '../ledger/any-item.ts'

export const PASSWORD = 'a bridge, a river, a mayor'
/** Fast, for tests alone. */
const COST = { cost: 4, blocks: 8, passes: 1 }

export interface Told extends Partial<Report> {
  readonly text: string
  readonly at?: string
}

export interface Started {
  readonly app: FastifyInstance
  readonly ledger: Ledger
  readonly story: LiveStory
  /** Moves the server's clock, in milliseconds. */
  wait(milliseconds: number): void
  /** Webhooks posted. */
  readonly posted: {
    readonly address: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
  }[]
  /** What an answer of a webhook's address is next. */
  answer: number
  /** What was told to whoever runs the server. */
  readonly lines: string[]
  /** Adds a report behind the server's back, as another process does, and lets it notice. */
  tell(report: Told): Promise<void>
  /** Signs a user of this role in and gives what the browser sends from then on. */
  signIn(role: Role): Promise<Browser>
  close(): Promise<void>
}

/** A browser that is signed in. */
export interface Browser {
  readonly cookie: string
  readonly csrf: string
  send(options: InjectOptions): Promise<LightMyRequestResponse>
}

export interface StartOptions extends Partial<Pick<AppOptions, 'openPage' | 'hosts' | 'origin' | 'patience'>> {
  readonly publish?: 'manual' | 'continuous'
  readonly reports?: readonly Told[]
  /** With pages; they need `npm run build`. */
  readonly pages?: boolean
}

export const BRIDGE: Told = {
  text: 'Four people were killed when a shell hit the bridge at Tarn, the mayor, Ana Ruhle, said.',
  at: '2031-03-04T09:00Z',
  outlet: 'Tarn Post',
  title: 'Bridge hit',
}

/** A server over a ledger in memory, not listening: ask it with `app.inject`. */
export async function startServer(options: StartOptions = {}): Promise<Started> {
  const { publish = 'continuous', reports = [BRIDGE], pages = false, openPage = () => true, ...rest } = options
  const ledger = await openLedger(':memory:', { create: true })
  let now = Date.parse('2031-03-04T12:00Z')
  let random = 0
  const clock = (): number => now
  for (const report of reports) await addReport(ledger, itemOf(report), { received: clock() })
  const web = pages ? await builtWeb((line) => assert.fail(line)) : undefined
  const engine = startEngine({
    ledger,
    story: '',
    publish,
    clock,
    makeBrief: async (when) => {
      const items = await loadReports(ledger, '')
      if (items.length === 0) return undefined
      const decisions = (await listDecisions(ledger, '')).map(({ decision }) => decision)
      return makeBrief(items, { ...when, decisions })
    },
    ...(web
      ? {
          pages: pageViews({
            render: web.renderPage,
            renderDesk: web.renderDesk,
            byHand: publish === 'manual',
            name: '',
          }),
        }
      : {}),
  })
  const story = await startLiveStory(engine)
  const intake = startIntake({ ledger, story: '', clock })
  const started = {
    posted: [] as Started['posted'][number][],
    lines: [] as string[],
    answer: 200,
  }
  const nextByte = (): number => {
    random = (random * 1103515245 + 12345) & 0x7fffffff
    return (random >> 16) & 255
  }
  const effects: AppOptions['effects'] = {
    clock,
    random: (bytes) => Uint8Array.from({ length: bytes }, nextByte),
    tell: (line) => started.lines.push(line),
    async post(address, headers, body) {
      started.posted.push({ address, headers, body })
      return started.answer
    },
  }
  const app = await buildApp({
    ledger,
    name: '',
    story,
    intake,
    effects,
    version: '0.0.0',
    openPage,
    cost: COST,
    ...(web ? { web } : {}),
    ...rest,
  })
  await app.ready()
  return Object.assign(started, {
    app,
    ledger,
    story,
    wait(milliseconds: number) {
      now += milliseconds
    },
    async tell(report: Told) {
      await addReport(ledger, itemOf(report), { received: clock() })
      await story.changed(true)
    },
    async signIn(role: Role): Promise<Browser> {
      const name = `the ${role}`
      const secret = await hashPassword(PASSWORD, effects.random, COST)
      await addUser(ledger, { name, role, secret, created: clock() }).catch(() => {})
      const answer = await app.inject({ method: 'POST', url: '/api/v1/session', payload: { name, password: PASSWORD } })
      if (answer.statusCode !== 200) throw new Error(`${answer.statusCode} ${answer.body}`)
      const [set] = [answer.headers['set-cookie'] ?? ''].flat()
      const cookie = set!.split(';')[0]!
      const { csrf } = answer.json<{ csrf: string }>()
      const send = (wanted: InjectOptions): Promise<LightMyRequestResponse> =>
        app.inject({ ...wanted, headers: { cookie, 'x-csrf-token': csrf, ...wanted.headers } })
      return { cookie, csrf, send }
    },
    async close() {
      await app.close()
      await intake.close()
      await story.close()
      await ledger.close()
    },
  })
}
