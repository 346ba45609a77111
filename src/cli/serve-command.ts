import { randomBytes } from 'node:crypto'
import { isIP } from 'node:net'
import { hasUsers, type Ledger } from '../ledger/index.ts'
import { UsageError } from '../model/error.ts'
import { buildApp, type LiveStory, startLiveStory } from '../serve/index.ts'
import type { LedgerEffects } from './ledger-effects.ts'
import { withLedger } from './open-story.ts'
import { packageVersion } from './package-version.ts'
import { builtWeb } from './serve/make-engine.ts'
import { postWebhook } from './serve/post-webhook.ts'
import { engineThread, feedsThread, intakeThread } from './serve/start-thread.ts'

export interface ServeOptions {
  readonly ledger?: string | true
  readonly story?: string
  readonly host?: string
  readonly port?: string
  /** Anybody may read the page. */
  readonly public?: boolean
  readonly publish?: string
  readonly origin?: string
  readonly zone?: string
  readonly start?: string
  readonly allowPrivate?: boolean
}

const HOST = '127.0.0.1'
const PORT = 7370
/** Milliseconds between two looks whether somebody else has written to the ledger. */
const LOOK_EVERY = 250
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/

/** `sayso serve`: serves the page, the desk and the API out of a ledger until it is stopped. Gives the exit status. */
export function serveCommand(feeds: readonly string[], options: ServeOptions, effects: LedgerEffects): Promise<number> {
  const settings = checkOptions(options)
  for (const feed of feeds) {
    if (!/^https?:\/\//i.test(feed) || !URL.canParse(feed))
      throw new UsageError('bad-feed', `'${feed}' is no address of a feed`)
  }
  return withLedger(options, effects, { create: true }, async (ledger, story) => {
    await checkAccounts(ledger, settings)
    const running = await startServing(ledger, story, settings, effects)
    await effects.print(`serving ${ledger.name} at ${running.address}\n`)
    if (feeds.length > 0) await running.watch(feeds)
    await ended(effects.stopped())
    await running.close()
    return 0
  })
}

interface Settings {
  readonly host: string
  readonly port: number
  readonly openPage: boolean
  readonly publish: 'manual' | 'continuous'
  readonly origin?: string
  readonly zone?: string
  readonly start?: string
  readonly allowPrivate: boolean
}

function checkOptions(options: ServeOptions): Settings {
  const { host = HOST, port = String(PORT), publish = 'continuous', origin, zone, start } = options
  const number = Number(port)
  if (!/^\d{1,5}$/.test(port) || number > 65_535) throw new UsageError('bad-port', `--port '${port}' is no port`)
  if (host !== 'localhost' && isIP(host) === 0 && !/^[\w.-]+$/.test(host)) {
    throw new UsageError('bad-host', `--host '${host}' is no address of this machine`)
  }
  if (publish !== 'manual' && publish !== 'continuous') {
    throw new UsageError('bad-publish', `--publish '${publish}': manual or continuous`)
  }
  return {
    host,
    port: number,
    publish,
    openPage: options.public ?? false,
    allowPrivate: options.allowPrivate ?? false,
    ...(origin === undefined ? {} : { origin: checkOrigin(origin) }),
    ...(zone === undefined ? {} : { zone }),
    ...(start === undefined ? {} : { start }),
  }
}

function checkOrigin(origin: string): string {
  const url = URL.canParse(origin) ? new URL(origin) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '' || url.username !== '') {
    throw new UsageError('bad-origin', `--origin '${origin}': as https://live.example.org, without a path`)
  }
  return url.origin
}

async function checkAccounts(ledger: Ledger, { host }: Settings): Promise<void> {
  if (LOOPBACK.test(host) || (await hasUsers(ledger))) return
  throw new UsageError(
    'no-account',
    `--host ${host} can be reached by others, and nobody has an account; make one: sayso user add NAME --role admin`,
  )
}

interface Serving {
  readonly address: string
  readonly story: LiveStory
  /** Reads these feeds, and those that the story watches already, until the server is closed. */
  watch(feeds: readonly string[]): Promise<void>
  close(): Promise<void>
}

/** Opens threads and port. Throws UsageError `cannot-listen`. */
async function startServing(
  ledger: Ledger,
  name: string,
  settings: Settings,
  effects: LedgerEffects,
): Promise<Serving> {
  const { host, port, publish, origin, zone, start } = settings
  const thread = {
    file: ledger.name,
    story: name,
    publish,
    ...(zone === undefined ? {} : { zone }),
    ...(start === undefined ? {} : { start }),
    ...(origin === undefined ? {} : { origin }),
  }
  const intake = intakeThread(thread)
  const watcher = feedsThread(thread)
  const web = await builtWeb(effects.tell)
  const story = await startLiveStory(
    engineThread(thread),
    web ? [{ view: 'page-day', audience: 'reader', params: {} }] : [],
  )
  let accounts = await hasUsers(ledger)
  const app = await buildApp({
    ledger,
    name,
    story,
    intake,
    effects: {
      clock: effects.clock,
      random: (bytes) => randomBytes(bytes),
      tell: effects.tell,
      post: postWebhook(settings.allowPrivate),
    },
    version: packageVersion(),
    // Without any account this machine is all there is to serve.
    openPage: () => settings.openPage || !accounts,
    ...(web ? { web } : {}),
    ...hostsOf(settings),
    ...(origin === undefined ? {} : { origin }),
  })
  const watching = setInterval(async () => {
    try {
      accounts ||= await hasUsers(ledger)
      await watch()
    } catch (error) {
      effects.tell(error instanceof Error ? error.message : String(error))
    }
  }, LOOK_EVERY)
  let seen = await ledger.othersWrote()
  async function watch(): Promise<void> {
    const now = await ledger.othersWrote()
    if (now === seen) return
    seen = now
    await story.changed(true)
  }
  const address = await listen(app, host, port)
  return {
    address,
    story,
    watch: (feeds) => watcher.watch(feeds, { allowPrivate: settings.allowPrivate }),
    async close() {
      clearInterval(watching)
      await app.close()
      await Promise.all([intake.close(), watcher.close(), story.close()])
    },
  }
}

/** A server for this machine alone answers to this machine's names: another name that leads here is an attack. */
function hostsOf({ host, origin }: Settings): { hosts?: ReadonlySet<string> } {
  if (!LOOPBACK.test(host)) return {}
  const own = origin === undefined ? [] : [new URL(origin).hostname]
  return { hosts: new Set(['localhost', '127.0.0.1', '[::1]', host, ...own]) }
}

async function listen(app: Awaited<ReturnType<typeof buildApp>>, host: string, port: number): Promise<string> {
  try {
    return await app.listen({ host, port })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const why = code === 'EADDRINUSE' ? 'something else uses that port; --port names another' : `${code ?? error}`
    throw new UsageError('cannot-listen', `${host}:${port}: ${why}`)
  }
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
