import { setTimeout as wait } from 'node:timers/promises'
import { nodeEffects } from '../ingest/index.ts'
import { type Feed, forgetFeed, type Ledger, listFeeds, listStories, watchFeed } from '../ledger/index.ts'
import { UsageError } from '../model/error.ts'
import { startReportKeeper } from './keep-reports.ts'
import type { LedgerEffects } from './ledger-effects.ts'
import { putTogether } from './ledger-pipeline.ts'
import { type LedgerOptions, nowOf, withLedger } from './open-story.ts'
import { startReadingPool } from './reading-pool.ts'
import { type Watching, watchFeeds, watchOnce } from './watch-feeds.ts'

export interface WatchOptions extends LedgerOptions {
  readonly every?: string
  readonly once?: boolean
  readonly follow?: boolean
  readonly allowPrivate?: boolean
  readonly list?: boolean
  readonly forget?: boolean
  readonly now?: string
  readonly format?: string
}

const EVERY = '15m'

/**
 * `sayso watch FEEDS…`: asks for these feeds and those watched before again and again, and keeps what is new in them.
 * Gives the exit status: 3 where not one feed of a single round could be read.
 */
export function watchCommand(feeds: readonly string[], options: WatchOptions, effects: LedgerEffects): Promise<number> {
  const every = readSpan(options.every ?? EVERY)
  nowOf(options, effects)
  if (options.now !== undefined && !options.once) {
    throw new UsageError('now-for-ever', '--now stands still; give --once with it')
  }
  for (const feed of feeds) checkAddress(feed)
  return withLedger(options, effects, { create: !options.list && !options.forget }, async (ledger, story) => {
    if (options.forget) return forget(feeds, ledger, story, effects)
    if (options.list) return printFeeds(ledger, story, options, effects)
    for (const feed of feeds) await watchFeed(ledger, story, feed)
    const known = (await listStories(ledger)).includes(story) ? await listFeeds(ledger, story) : []
    if (known.length === 0) throw new UsageError('no-feed', 'watch what? Name the address of a feed')
    return keepWatching(ledger, story, every, options, effects)
  })
}

async function keepWatching(
  ledger: Ledger,
  story: string,
  every: number,
  options: WatchOptions,
  effects: LedgerEffects,
): Promise<number> {
  const { network, startIsolatedReader } = nodeEffects()
  const clock = (): number => nowOf(options, effects)
  const pool = startReadingPool()
  const reader = startIsolatedReader()
  const stopped = effects.stopped()
  try {
    const now = options.now === undefined ? {} : { now: options.now }
    const keeper = await startReportKeeper({ ledger, story, pool, clock, ...now })
    // News is kept as it comes: nobody waits for more of it.
    keeper.hurry()
    const { print, tell } = effects
    const watching: Watching = {
      ledger,
      story,
      keeper,
      clock,
      every,
      options: { follow: options.follow ?? false, allowPrivate: options.allowPrivate ?? false },
      effects: { network, isolated: () => reader, print, tell, sleep },
      stopped,
    }
    if (!options.once) {
      await watchFeeds(watching)
      return 0
    }
    const { asked, read } = await watchOnce(watching)
    await putTogether(ledger, story)
    return asked > 0 && read === 0 ? 3 : 0
  } finally {
    await Promise.all([pool.close(), reader.close()])
  }
}

async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await wait(milliseconds, undefined, { signal })
  } catch {
    // Woken early.
  }
}

async function forget(
  feeds: readonly string[],
  ledger: Ledger,
  story: string,
  effects: LedgerEffects,
): Promise<number> {
  if (feeds.length === 0) throw new UsageError('no-feed', 'forget what? Name the address of a feed')
  for (const feed of feeds) {
    if (!(await forgetFeed(ledger, story, feed))) {
      throw new UsageError('no-such-feed', `${feed}: is not watched; see sayso watch --list`)
    }
    await effects.print(`forgotten ${feed}\n`)
  }
  return 0
}

async function printFeeds(
  ledger: Ledger,
  story: string,
  options: WatchOptions,
  effects: LedgerEffects,
): Promise<number> {
  const feeds = await listFeeds(ledger, story)
  if (options.format === 'json') await effects.print(`${JSON.stringify(feeds.map(asJson), null, 2)}\n`)
  else await effects.print(feeds.map(describe).join('') || 'No feeds are watched.\n')
  return 0
}

const time = (at: number): string => `${new Date(at).toISOString().slice(0, 16)}Z`

function describe({ address, checked, succeeded, failures, failure, next }: Feed): string {
  const lines = [address]
  if (checked === undefined) lines.push('  not asked yet')
  if (succeeded !== undefined) lines.push(`  read ${time(succeeded)}`)
  if (failures > 0 && failure) {
    const times = failures === 1 ? 'once' : `${failures} times in a row`
    lines.push(`  failed ${times}, last ${time(failure.at)}: ${failure.message}`)
  }
  if (checked !== undefined) lines.push(`  asked again ${time(next)}`)
  return `${lines.join('\n')}\n`
}

/** Times as others write them. */
function asJson({ address, checked, succeeded, failures, failure, next }: Feed): object {
  return {
    address,
    state: failures > 0 ? 'failing' : succeeded === undefined ? 'new' : 'well',
    failures,
    ...(checked !== undefined && { checked: time(checked), next: time(next) }),
    ...(succeeded !== undefined && { succeeded: time(succeeded) }),
    ...(failure && { failure: { ...failure, at: time(failure.at) } }),
  }
}

function checkAddress(feed: string): void {
  if (!/^https?:\/\//i.test(feed) || !URL.canParse(feed)) {
    throw new UsageError('bad-address', `${feed}: is no address of a feed; it begins with https://`)
  }
}

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }
/** No host is asked for the same more often. */
const SHORTEST = 60_000

/** Milliseconds of "90s", "15m", "2h", "1d". Throws UsageError `bad-time`. */
function readSpan(written: string): number {
  const [, number, unit = ''] = /^(\d{1,5})([smhd])$/.exec(written.trim()) ?? []
  const span = Number(number) * (UNITS[unit] ?? Number.NaN)
  if (!(span >= SHORTEST && span <= 30 * UNITS['d']!)) {
    throw new UsageError('bad-time', `--every '${written}' is no time between a minute and 30 days; write 15m or 2h`)
  }
  return span
}
