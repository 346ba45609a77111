import type { Kysely } from 'kysely'
import type { PublishedAt } from '../model/index.ts'
import { momentOf, type StoryReport } from '../reconcile/index.ts'
import type { Ledger } from './ledger.ts'
import { type DayItem, loadItems } from './load-days.ts'
import type { Schema } from './schema.ts'
import { digestOf, isDay, listStoryDays, type StoryDay, storePutTogether, touchBuiltOn } from './story-days.ts'
import { reachAt, toReports, type UnfoldedStory, unfoldOn } from './unfolded-story.ts'

/** All days with a date, oldest first, and the row of the reports without one. */
export interface Refreshed {
  readonly days: readonly StoryDay[]
  readonly undated: StoryDay | undefined
  /** The first day that was put together again. */
  readonly from?: string
}

export interface UnfoldOptions {
  /** Of the program: what another one put together is put together again. */
  readonly version: string
  /** In the place of `AMPLE`. */
  readonly ample?: number
}

/**
 * Puts together again the days of a story that were written to, and those that build on them: a day's own reports are
 * compared with what stands open from the days before it, which is loaded and not worked out.
 */
export async function refreshDays(
  { db }: Ledger,
  story: number,
  { version, ample }: UnfoldOptions,
): Promise<Refreshed> {
  const rows = await listStoryDays(db, story)
  const days = rows.filter(isDay)
  let from: string | undefined
  let last: { readonly at: number; readonly unfolded: UnfoldedStory } | undefined
  for (let at = 0; at < days.length; at++) {
    const day = days[at]!
    if (day.done >= day.touched && day.version === version) continue
    day.version = version
    const items = await loadItems(db, story, { day: day.day })
    if (items.length === 0) {
      await dropDay(db, story, day)
      days.splice(at, 1)
      at--
      last = undefined
      continue
    }
    const unfolded = await unfoldOn(db, story, days, at - 1, last, ample)
    await putTogether(db, story, { days, at, items, unfolded, ample })
    last = { at, unfolded }
    from ??= day.day
  }
  return { days, undated: rows.find(({ day }) => day === ''), ...(from === undefined ? {} : { from }) }
}

/** Nothing was published on it any more: what came after it may have leant on it. */
async function dropDay(db: Kysely<Schema>, story: number, { day, digest }: StoryDay): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    if (digest !== '') {
      await transaction
        .updateTable('story_days')
        .set((eb) => ({ touched: eb('touched', '+', 1) }))
        .where('story', '=', story)
        .where('day', '>', day)
        .execute()
    }
    await transaction.deleteFrom('story_days').where('story', '=', story).where('day', '=', day).execute()
  })
}

interface Work {
  readonly days: readonly StoryDay[]
  readonly at: number
  readonly items: readonly DayItem[]
  readonly unfolded: UnfoldedStory
  readonly ample: number | undefined
}

async function putTogether(
  db: Kysely<Schema>,
  story: number,
  { days, at, items, unfolded, ample }: Work,
): Promise<void> {
  const day = days[at]!
  const reports = toReports(items)
  day.statements = reports.reduce((sum, { reading }) => sum + reading.statements.length, 0)
  const from = days[reachAt(days, at, ample)]!.day
  unfolded.forget(from, day.day)
  const placed = unfolded.advance(items, reports)
  const carried = unfolded.unfolding.carriedInto(from)
  const marks = [
    ...items.map(({ mark }) => mark).sort(),
    ...carried.map(({ report }) => unfolded.items.get(report)!.mark),
  ]
  const before = day.digest
  day.digest = digestOf(...marks, JSON.stringify([placed, carried]))
  day.corrects = reports.some(({ report }) => report.correction) ? 1 : 0
  day.latest = JSON.stringify(latestOf(reports))
  const built = day.digest === before ? [] : buildingOn(days, at, ample)
  for (const other of built) other.touched++
  await db.transaction().execute(async (transaction) => {
    await storePutTogether(transaction, story, day, { placed, carried })
    await touchBuiltOn(
      transaction,
      story,
      built.map((other) => other.day),
    )
  })
  day.done = day.touched
}

/** All days that are compared with this one, and the first that is not: there what this one left open is carried on. */
function buildingOn(days: readonly StoryDay[], at: number, ample?: number): StoryDay[] {
  const beyond = days.findIndex((_, later) => later > at && reachAt(days, later, ample) > at)
  return days.slice(at + 1, beyond < 0 ? days.length : beyond + 1)
}

function latestOf(reports: readonly StoryReport[]): PublishedAt | undefined {
  let latest: StoryReport | undefined
  for (const report of reports) if (!latest || endOf(report) > endOf(latest)) latest = report
  return latest?.reading.publishedAt
}

const DAY_MS = 86_400_000

/** A bare day counts to its last second. */
function endOf({ reading }: StoryReport): number {
  const moment = momentOf(reading.publishedAt)
  return moment === undefined ? 0 : moment.dayOnly ? moment.at + DAY_MS - 1000 : moment.at
}
