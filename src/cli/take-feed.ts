import { askFeed, type FeedEntry, nextCheck } from '../ingest/index.ts'
import {
  type Feed,
  feedFailed,
  feedRead,
  seeEntries,
  type TakenEntry,
  takeEntries,
  takenEntries,
} from '../ledger/index.ts'
import type { Watching } from './watch-feeds.ts'
import { workAhead } from './work-ahead.ts'

/** A page that cannot be read is tried so often; its entry stands as it is meanwhile. */
const MOST_TRIES = 3
/** So many entries are taken before it is noted that they were. */
const AT_ONCE = 16

/**
 * Asks for one feed and keeps what is new in it. Gives whether it could be read. It may be stopped at any time: what was
 * kept is not fetched again, and what was not is asked for again.
 */
export async function takeFeed(feed: Feed, watching: Watching): Promise<boolean> {
  const { ledger, story, clock, every, options, effects } = watching
  const { address, version, failures, failure } = feed
  const now = new Date(clock()).toISOString()
  const answer = await askFeed(address, version, effects, { ...options, now })
  const at = clock()
  if (answer.kind === 'failed') {
    const next = nextCheck({ at, every, failures: failures + 1, ...answer })
    await feedFailed(ledger, story, address, { ...answer, at, next, failures: failures + 1 })
    if (failures === 0 || failure?.code !== answer.code) {
      effects.tell(`${address}: ${answer.message}; asked again at ${new Date(next).toISOString().slice(0, 16)}Z`)
    }
    return false
  }
  if (failures > 0) effects.tell(`${address}: answers again`)
  const next = nextCheck({ at, every, failures: 0, ...answer })
  if (answer.kind === 'unchanged') {
    await feedRead(ledger, story, address, { at, next, version })
    return true
  }
  for (const { message } of answer.diagnostics) effects.tell(message)
  const whole = await takeNew(feed, answer.entries, watching)
  // Only what was taken whole is asked for by its version: else the host would say that nothing is new.
  await feedRead(ledger, story, address, { at, next, ...(whole && answer.version && { version: answer.version }) })
  return true
}

/** Gives whether all of the feed is taken now. */
async function takeNew(feed: Feed, entries: readonly FeedEntry[], watching: Watching): Promise<boolean> {
  const { ledger, story, clock, stopped } = watching
  const taken = await takenEntries(ledger, story, feed.address)
  const fresh = entries.filter(({ entry, mark }) => taken.get(entry)?.mark !== mark)
  let whole = true
  for (let from = 0; from < fresh.length && !stopped.aborted; from += AT_ONCE) {
    const batch = await takeBatch(fresh.slice(from, from + AT_ONCE), taken, watching)
    if (batch.some(({ mark }) => mark === '')) whole = false
    await takeEntries(ledger, story, feed.address, batch, clock())
  }
  await seeEntries(
    ledger,
    story,
    feed.address,
    entries.map(({ entry }) => entry),
    clock(),
  )
  return whole && !stopped.aborted
}

/** Takes entries one after another; when it comes back, their reports are on the disk. */
async function takeBatch(
  entries: readonly FeedEntry[],
  taken: ReadonlyMap<string, TakenEntry>,
  { keeper, effects, stopped }: Watching,
): Promise<TakenEntry[]> {
  const ahead = workAhead(keeper.ahead)
  const done: TakenEntry[] = []
  for (const { entry, mark, take } of entries) {
    if (stopped.aborted) break
    const { report, diagnostics, again } = await take()
    for (const { message } of diagnostics) effects.tell(message)
    if (report) await ahead.begin(async () => void (await effects.print(await keeper.keep(report, diagnostics))))
    const tries = again ? (taken.get(entry)?.tries ?? 0) + 1 : 0
    done.push({ entry, mark: again && tries < MOST_TRIES ? '' : mark, tries })
  }
  await ahead.finish()
  return done
}
