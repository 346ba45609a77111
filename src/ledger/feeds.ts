import type { Selectable } from 'kysely'
import type { Ledger } from './ledger.ts'
import { columnText } from './pack.ts'
import type { FeedRow } from './schema.ts'
import { beginStory, findStory } from './stories.ts'

/** A feed that a story watches, and its health. Times are milliseconds since 1970. */
export interface Feed {
  readonly address: string
  /** What its host called the version that was read last. */
  readonly version: { readonly etag?: string; readonly modified?: string }
  /** When it was asked last, if ever, and before when it is not asked again. */
  readonly checked?: number
  readonly next: number
  /** When it was read last, if ever. */
  readonly succeeded?: number
  /** How often in a row it could not be read. */
  readonly failures: number
  /** What went wrong last; it may have been mended since. */
  readonly failure?: { readonly at: number; readonly code: string; readonly message: string }
}

/** An entry that was taken: what the feed calls it and a hash of what it said. */
export interface TakenEntry {
  readonly entry: string
  readonly mark: string
  /** How often the page that it links to was tried in vain. */
  readonly tries: number
}

/** The story watches this feed from now on; one that it watches already stays as it is. */
export function watchFeed(ledger: Ledger, story: string, address: string): Promise<void> {
  return ledger.db.transaction().execute(async (db) => {
    await db
      .insertInto('feeds')
      .values({ story: await beginStory(db, story), address, next: 0, failures: 0 })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  })
}

/** Feeds that the story watches, by address, and how they are. */
export async function listFeeds(ledger: Ledger, story: string): Promise<Feed[]> {
  const no = await findStory(ledger, story)
  const rows = await ledger.db.selectFrom('feeds').selectAll().where('story', '=', no).orderBy('address').execute()
  return rows.map(toFeed)
}

function toFeed(row: Selectable<FeedRow>): Feed {
  const { address, etag, modified, checked, next, succeeded, failures, failed, code, message } = row
  return {
    address,
    version: { ...(etag !== null && { etag }), ...(modified !== null && { modified }) },
    ...(checked !== null && { checked }),
    next,
    ...(succeeded !== null && { succeeded }),
    failures,
    ...(failed !== null && code !== null && message !== null && { failure: { at: failed, code, message } }),
  }
}

/** Stops watching; reports that came of it stay. Gives false where the story did not watch it. */
export async function forgetFeed(ledger: Ledger, story: string, address: string): Promise<boolean> {
  const no = await findStory(ledger, story)
  return ledger.db.transaction().execute(async (db) => {
    await db.deleteFrom('feed_entries').where('story', '=', no).where('address', '=', address).execute()
    const { numDeletedRows } = await db
      .deleteFrom('feeds')
      .where('story', '=', no)
      .where('address', '=', address)
      .executeTakeFirstOrThrow()
    return numDeletedRows > 0n
  })
}

/**
 * The feed was read. `version` is what it is asked with next time: nothing where something of it has still to be taken,
 * or the host would say that nothing has changed.
 */
export async function feedRead(
  ledger: Ledger,
  story: string,
  address: string,
  { at, next, version = {} }: { readonly at: number; readonly next: number; readonly version?: Feed['version'] },
): Promise<void> {
  const health = { checked: at, succeeded: at, next, failures: 0 }
  await ledger.db
    .updateTable('feeds')
    .set({ ...health, etag: version.etag ?? null, modified: version.modified ?? null })
    .where('story', '=', await findStory(ledger, story))
    .where('address', '=', address)
    .execute()
}

/** The feed could not be read. */
export async function feedFailed(
  ledger: Ledger,
  story: string,
  address: string,
  {
    at,
    next,
    failures,
    code,
    message,
  }: { readonly failures: number; readonly next: number } & NonNullable<Feed['failure']>,
): Promise<void> {
  await ledger.db
    .updateTable('feeds')
    .set({ checked: at, failed: at, next, failures, code, message: columnText(message) })
    .where('story', '=', await findStory(ledger, story))
    .where('address', '=', address)
    .execute()
}

/** What was taken of a feed, by what it calls its entries. */
export async function takenEntries(
  ledger: Ledger,
  story: string,
  address: string,
): Promise<ReadonlyMap<string, TakenEntry>> {
  const rows = await ledger.db
    .selectFrom('feed_entries')
    .select(['entry', 'mark', 'tries'])
    .where('story', '=', await findStory(ledger, story))
    .where('address', '=', address)
    .execute()
  return new Map(rows.map((row) => [row.entry, row]))
}

/** Marks entries as taken, once the reports that came of them are on the disk. */
export async function takeEntries(
  ledger: Ledger,
  story: string,
  address: string,
  entries: readonly TakenEntry[],
  at: number,
): Promise<void> {
  const no = await findStory(ledger, story)
  await ledger.db.transaction().execute(async (db) => {
    for (const { entry, mark, tries } of entries) {
      const row = { mark, tries, seen: at }
      await db
        .insertInto('feed_entries')
        .values({ story: no, address, entry, ...row })
        .onConflict((conflict) => conflict.columns(['story', 'address', 'entry']).doUpdateSet(row))
        .execute()
    }
  })
}

/** Entries no longer in the feed are remembered so long, in case they come back. */
const REMEMBERED = 30 * 24 * 60 * 60_000

/** Entries that stand in the feed now are kept in mind; those that have not stood there for a month are forgotten. */
export async function seeEntries(
  ledger: Ledger,
  story: string,
  address: string,
  entries: readonly string[],
  at: number,
): Promise<void> {
  const no = await findStory(ledger, story)
  await ledger.db.transaction().execute(async (db) => {
    const ours = db.updateTable('feed_entries').set({ seen: at }).where('story', '=', no).where('address', '=', address)
    for (let from = 0; from < entries.length; from += 500) {
      await ours.where('entry', 'in', entries.slice(from, from + 500)).execute()
    }
    await db
      .deleteFrom('feed_entries')
      .where('story', '=', no)
      .where('address', '=', address)
      .where('seen', '<', at - REMEMBERED)
      .execute()
  })
}
