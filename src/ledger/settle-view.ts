import type { Kysely } from 'kysely'
import type { BriefOptions, Clock, Settled } from '../brief/index.ts'
import {
  AFTERMATH,
  addDays,
  canonicalOrder,
  dayIn,
  momentOf,
  reachOf,
  type StoryReport,
  tellStory,
} from '../reconcile/index.ts'
import { type DayItem, listLater, loadItems } from './load-days.ts'
import type { Schema } from './schema.ts'
import { digestOf, type StoryDay } from './story-days.ts'
import { reachAt, toReports, type UnfoldedStory, unfoldUntil } from './unfolded-story.ts'

/** What of a story is seen on a day, as it was known at a moment. */
export interface StoryView {
  /** Days with a date up to the last one that is seen, oldest first. */
  readonly days: readonly StoryDay[]
  /** The last day is seen to its end and no report is without a date. */
  readonly isWhole: boolean
  /** Reports that are seen with the last day in the place of its own, where it is not seen as it was put together. */
  readonly last: readonly DayItem[]
  /** What later takes back what is seen. */
  readonly afterwards: readonly DayItem[]
  /** Published, but not to be read yet. */
  readonly heldBack: readonly DayItem[]
  /** Ids of reports published later. */
  readonly later: readonly string[]
  /** Changes with all of it. */
  readonly digest: string
}

interface Looked {
  readonly days: readonly StoryDay[]
  readonly undated?: StoryDay
  readonly clock: Clock
  readonly ample?: number
}

/** Looks up what is seen; `days` are all those with a date, put together. */
export async function viewStory(
  db: Kysely<Schema>,
  story: number,
  { days, undated, clock, ample }: Looked,
): Promise<StoryView> {
  const today = dayIn(clock.asOf, 'UTC')
  const end = addDays(clock.day, AFTERMATH)
  const isSeen = ({ reading }: DayItem): boolean => (momentOf(reading.publishedAt)?.at ?? 0) <= clock.asOf
  const seen = days.filter(({ day }) => day <= today && day <= end)
  const atEdge = seen.at(-1)?.day === today && (await hasLater(db, story, today, clock.asOf))
  const without = undated ? await loadItems(db, story, { day: '' }) : []
  let last: DayItem[] = []
  if (atEdge) {
    last = (await loadItems(db, story, { day: today })).filter(isSeen)
    if (last.length === 0) seen.pop()
  }
  const isWhole = last.length === 0 && without.length === 0
  if (!isWhole && last.length === 0 && seen.length > 0) last = await loadItems(db, story, { day: seen.at(-1)!.day })
  const correcting = days.filter(({ day, corrects }) => day > end && day <= today && corrects === 1)
  const afterwards: DayItem[] = []
  for (const { day } of correcting) {
    afterwards.push(...(await loadItems(db, story, { day })).filter((item) => item.report.correction && isSeen(item)))
  }
  const heldBack = await loadItems(db, story, { heldBack: { by: clock.asOf, after: today } })
  const later = await listLater(db, story, clock.asOf)
  const from = seen.length === 0 ? 0 : reachAt(seen, seen.length - 1, ample)
  const digest = digestOf(
    ...seen.slice(from).map((day) => day.digest),
    ...[last, without, afterwards, heldBack].map((items) =>
      items
        .map(({ mark }) => mark)
        .sort()
        .join(),
    ),
    isWhole ? '' : String(clock.asOf),
    later.join(),
  )
  return { days: seen, isWhole, last: [...last, ...without], afterwards, heldBack, later, digest }
}

/** True where some report of the day was published, or freed, after the moment: the day is not seen to its end. */
async function hasLater(db: Kysely<Schema>, story: number, day: string, moment: number): Promise<boolean> {
  const row = await db
    .selectFrom('story_reports')
    .select('report')
    .where('story', '=', story)
    .where('readable', '=', day)
    .where((eb) => eb.or([eb('moment', '>', moment), eb('moment', '<', Date.parse(day))]))
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Reconciles what is seen: the same as `settle` gives for the same reports. `known` is the story unfolded up to the last
 * day, where somebody has it.
 */
export async function settleView(
  db: Kysely<Schema>,
  story: number,
  view: StoryView,
  clock: Clock,
  options: BriefOptions,
  known?: UnfoldedStory,
): Promise<{ readonly settled: Settled; readonly items: readonly DayItem[] }> {
  const { days, isWhole } = view
  const unfolded =
    known ?? (await unfoldUntil(db, story, days, isWhole ? days.length - 1 : days.length - 2, options.ample))
  const held = toReports(view.heldBack, clock)
  if (!isWhole) {
    const [open, embargoed] = divide(toReports(view.last, clock))
    held.push(...embargoed)
    const today = days.at(-1)?.day
    if (today !== undefined) unfolded.forget(days[reachWith(days, open, options.ample)]!.day, today)
    unfolded.advance(view.last, open)
  }
  const [after] = divide(toReports(view.afterwards, clock))
  if (after.length > 0) unfolded.advance(view.afterwards, after)
  for (const item of view.heldBack) unfolded.items.set(item.report.id, item)
  const told = tellStory(unfolded.unfolding, held.sort(canonicalOrder), {
    asOf: clock.asOf,
    day: clock.day,
    zone: clock.zone,
    decisions: options.decisions ?? [],
    ...(options.asOf === undefined && options.now === undefined ? {} : { decidedUntil: clock.asOf }),
  })
  const items = told.reports.flatMap(({ report }) => unfolded.items.get(report.id) ?? [])
  return { settled: { clock, story: told, later: view.later }, items }
}

function divide(reports: readonly StoryReport[]): [open: StoryReport[], embargoed: StoryReport[]] {
  const isHeld = ({ status }: StoryReport): boolean => status === 'embargoed'
  return [reports.filter((report) => !isHeld(report)), reports.filter(isHeld)]
}

/** As `reachAt` for the last day, with other reports on it than it was put together of. */
function reachWith(days: readonly StoryDay[], reports: readonly StoryReport[], ample?: number): number {
  const statements = days.map((day) => day.statements)
  statements[days.length - 1] = reports.reduce((sum, { reading }) => sum + reading.statements.length, 0)
  return reachOf(days, statements, days.length - 1, ample)
}
