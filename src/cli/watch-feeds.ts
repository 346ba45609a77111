import type { IngestEffects } from '../ingest/index.ts'
import { type Feed, type Ledger, LedgerError, listFeeds } from '../ledger/index.ts'
import type { ReportKeeper } from './keep-reports.ts'
import { takeFeed } from './take-feed.ts'

export interface WatchEffects {
  readonly network: IngestEffects['network']
  readonly isolated: () => ReturnType<IngestEffects['startIsolatedReader']>
  print(text: string): Promise<boolean>
  tell(line: string): void
  /** Comes back after so many milliseconds, or when the signal says so. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>
}

export interface Watching {
  readonly ledger: Ledger
  readonly story: string
  readonly keeper: ReportKeeper
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** Milliseconds between two rounds. */
  readonly every: number
  readonly options: { readonly follow: boolean; readonly allowPrivate: boolean }
  readonly effects: WatchEffects
  /** Nothing new is begun after it. */
  readonly stopped: AbortSignal
}

/** Feeds named elsewhere meanwhile are found within this time. Milliseconds. */
const LOOK_AGAIN = 60_000

/**
 * Asks for all feeds of the story once, except those whose time after a failure has not come. Gives how many were asked
 * and how many of them could be read.
 */
export async function watchOnce(watching: Watching): Promise<{ readonly asked: number; readonly read: number }> {
  const feeds = await listFeeds(watching.ledger, watching.story)
  const due = feeds.filter(({ failures, next }) => failures === 0 || next <= watching.clock())
  const read = await Promise.all(due.map((feed) => takeFeed(feed, watching)))
  return { asked: due.length, read: read.filter((one) => one).length }
}

/**
 * Asks for each feed of the story whenever its time has come, until it is stopped; then finishes what it has begun. A slow
 * host holds up nobody but itself.
 */
export async function watchFeeds(watching: Watching): Promise<void> {
  const { ledger, story, clock, effects, stopped } = watching
  const busy = new Map<string, Promise<void>>()
  let failed: { readonly error: unknown } | undefined
  let rest = Number.NEGATIVE_INFINITY
  const begin = (feed: Feed): void => {
    const taking = takeFeed(feed, watching).catch((error: unknown) => {
      if (passes(error)) {
        if (rest <= clock()) effects.tell(`${error.message}; tried again in a minute`)
        rest = clock() + LOOK_AGAIN
      } else failed ??= { error }
    })
    busy.set(
      feed.address,
      taking.then(() => void busy.delete(feed.address)),
    )
  }
  while (!stopped.aborted && !failed) {
    const idle = (await listFeeds(ledger, story)).filter(({ address }) => !busy.has(address))
    const due = rest <= clock() ? idle.filter(({ next }) => next <= clock()) : []
    due.forEach(begin)
    const times = idle.map(({ next }) => Math.max(next, rest)).filter((next) => next > clock())
    const next = Math.min(clock() + LOOK_AGAIN, ...times)
    await sleepUnlessDone(Math.max(0, next - clock()), [...busy.values()], effects, stopped)
  }
  await Promise.all(busy.values())
  if (failed) throw failed.error
}

/** A full disk and a busy ledger are better in a while: whoever watches goes on then. */
function passes(error: unknown): error is LedgerError {
  return error instanceof LedgerError && (error.code === 'disk-full' || error.code === 'ledger-busy')
}

/** Until then, or until one feed is done, or until it is stopped. */
async function sleepUnlessDone(
  milliseconds: number,
  busy: readonly Promise<void>[],
  { sleep }: WatchEffects,
  stopped: AbortSignal,
): Promise<void> {
  const awake = new AbortController()
  const sleeping = sleep(milliseconds, AbortSignal.any([stopped, awake.signal]))
  await Promise.race([sleeping, ...busy])
  awake.abort()
  await sleeping
}
