import type { Kysely } from 'kysely'
import {
  type Carried,
  canonicalOrder,
  type Placed,
  reachOf,
  type StoryReport,
  storyReport,
  Unfolding,
} from '../reconcile/index.ts'
import { type DayItem, loadItems } from './load-days.ts'
import type { Schema } from './schema.ts'
import { loadPutTogether, type StoryDay } from './story-days.ts'

/** Days are put together as they stand at their end, when no embargo of theirs holds any more. */
const AT_THE_END = { asOf: Number.POSITIVE_INFINITY }

/** Reports in canonical order, as a story sees them at a moment (milliseconds since 1970) or else in the end. */
export function toReports(items: readonly DayItem[], options: { readonly asOf: number } = AT_THE_END): StoryReport[] {
  return items.map((item) => storyReport(item, options)).sort(canonicalOrder)
}

/** Index of the first day that the one at `at` is compared with. */
export function reachAt(days: readonly StoryDay[], at: number, ample?: number): number {
  return reachOf(
    days,
    days.map(({ statements }) => statements),
    at,
    ample,
  )
}

/** A story unfolded up to a day, with the reports that it holds. */
export class UnfoldedStory {
  readonly unfolding = new Unfolding()
  /** By report id. */
  readonly items = new Map<string, DayItem>()

  forget(before: string, day: string): void {
    this.unfolding.forget(before, day)
    const held = new Set(this.unfolding.reports.map(({ report }) => report.id))
    for (const id of this.items.keys()) if (!held.has(id)) this.items.delete(id)
  }

  advance(items: readonly DayItem[], reports: readonly StoryReport[], placed?: readonly Placed[]): Placed[] {
    for (const item of items) this.items.set(item.report.id, item)
    return this.unfolding.advance(reports, placed)
  }

  carry(carried: readonly Carried[], items: readonly DayItem[]): void {
    for (const item of items) this.items.set(item.report.id, item)
    this.unfolding.carry(carried, toReports(items))
  }
}

/** What stood open after the day at `at`, as it was put together then: nothing is compared again. */
export async function unfoldUntil(
  db: Kysely<Schema>,
  story: number,
  days: readonly StoryDay[],
  at: number,
  ample?: number,
): Promise<UnfoldedStory> {
  const unfolded = new UnfoldedStory()
  if (at < 0) return unfolded
  const { carried } = await loadPutTogether(db, story, days[at]!.day)
  const ids = [...new Set(carried.map(({ report }) => report))]
  if (ids.length > 0) unfolded.carry(carried, await loadItems(db, story, { ids }))
  for (const { day } of days.slice(reachAt(days, at, ample), at + 1)) {
    const items = await loadItems(db, story, { day })
    const { placed } = await loadPutTogether(db, story, day)
    unfolded.advance(items, toReports(items), placed)
  }
  return unfolded
}

/** Days gone on from rather than begun anew. */
const STEPS = 10

/** The same, going on from what was unfolded before where that is near. */
export async function unfoldOn(
  db: Kysely<Schema>,
  story: number,
  days: readonly StoryDay[],
  at: number,
  last: { readonly at: number; readonly unfolded: UnfoldedStory } | undefined,
  ample?: number,
): Promise<UnfoldedStory> {
  if (!last || last.at > at || at - last.at > STEPS) return unfoldUntil(db, story, days, at, ample)
  for (let next = last.at + 1; next <= at; next++) {
    const { day } = days[next]!
    const items = await loadItems(db, story, { day })
    const { placed } = await loadPutTogether(db, story, day)
    last.unfolded.forget(days[reachAt(days, next, ample)]!.day, day)
    last.unfolded.advance(items, toReports(items), placed)
  }
  return last.unfolded
}
