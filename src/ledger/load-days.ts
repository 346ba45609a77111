import type { Kysely } from 'kysely'
import type { Diagnostic, Reading, Report } from '../model/index.ts'
import type { Ledger } from './ledger.ts'
import { unpack } from './pack.ts'
import type { ReadItem } from './prepare-report.ts'
import type { Schema } from './schema.ts'
import { findStory } from './stories.ts'
import { digestOf } from './story-days.ts'

/** A report of a story with its reading. */
export interface DayItem extends ReadItem {
  /** Digest of the report's form and of its reading. */
  readonly mark: string
}

/** Which reports of a story: those of one day, by id, or those published or readable after a moment. */
export interface Wanted {
  /** As `story_reports.readable`. */
  readonly day?: string
  readonly ids?: readonly string[]
  /** Published by then (milliseconds since 1970), and not to be read before the day after this one. */
  readonly heldBack?: { readonly by: number; readonly after: string }
}

/** Ids of one query: databases take many parameters, but not any number of them. */
const AT_ONCE = 500

/** Reports of a story with their readings, in no order. */
export async function loadItems(db: Kysely<Schema>, story: number, wanted: Wanted): Promise<DayItem[]> {
  const { ids } = wanted
  if (ids === undefined) return loadSome(db, story, wanted)
  const items: DayItem[] = []
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    items.push(...(await loadSome(db, story, { ids: ids.slice(from, from + AT_ONCE) })))
  }
  return items
}

async function loadSome(db: Kysely<Schema>, story: number, { day, ids, heldBack }: Wanted): Promise<DayItem[]> {
  const rows = await db
    .selectFrom('story_reports')
    .innerJoin('reports', 'reports.no', 'story_reports.report')
    .innerJoin('readings', 'readings.report', 'story_reports.report')
    .where('story_reports.story', '=', story)
    .$if(day !== undefined, (query) => query.where('readable', '=', day!))
    .$if(ids !== undefined, (query) => query.where('reports.id', 'in', ids!))
    .$if(heldBack !== undefined, (query) =>
      query.where('readable', '>', heldBack!.after).where('moment', '<=', heldBack!.by),
    )
    .select(['reports.report', 'diagnostics', 'reading', 'reader', 'not_after'])
    .execute()
  return rows.map((row) => ({
    report: unpack<Report>(row.report),
    reading: unpack<Reading>(row.reading),
    reader: row.reader,
    notAfter: row.not_after,
    diagnostics: JSON.parse(row.diagnostics) as Diagnostic[],
    mark: digestOf(bytes(row.report), bytes(row.reading)),
  }))
}

const bytes = (packed: Uint8Array): string => Buffer.from(packed).toString('latin1')

/** Ids of the reports of a story published after a moment (milliseconds since 1970), sorted. */
export async function listLater(db: Kysely<Schema>, story: number, moment: number): Promise<string[]> {
  const rows = await db
    .selectFrom('story_reports')
    .innerJoin('reports', 'reports.no', 'story_reports.report')
    .where('story_reports.story', '=', story)
    .where('moment', '>', moment)
    .select('id')
    .execute()
  return rows.map(({ id }) => id).sort()
}

/** Undated pages of a story that were read as not younger than another day (YYYY-MM-DD) than `limit`. */
export async function loadReadBy(ledger: Ledger, name: string, limit: string): Promise<DayItem[]> {
  const story = await findStory(ledger, name)
  const rows = await ledger.db
    .selectFrom('story_reports')
    .innerJoin('reports', 'reports.no', 'story_reports.report')
    .innerJoin('readings', 'readings.report', 'story_reports.report')
    .where('story_reports.story', '=', story)
    .where('not_after', 'not in', ['', limit])
    .select('id')
    .execute()
  return loadItems(ledger.db, story, { ids: rows.map(({ id }) => id) })
}
