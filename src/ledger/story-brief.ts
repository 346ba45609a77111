import { type BriefOptions, printBrief, type ReadReport, setClock } from '../brief/index.ts'
import type { Brief, PublishedAt } from '../model/index.ts'
import type { Ledger } from './ledger.ts'
import { LedgerError } from './ledger-error.ts'
import { type DayItem, loadItems } from './load-days.ts'
import { pack, unpack } from './pack.ts'
import { WITHHELD } from './prepare-report.ts'
import { settleView, viewStory } from './settle-view.ts'
import { findStory } from './stories.ts'
import { digestOf, type StoryDay } from './story-days.ts'
import { refreshDays } from './unfold-days.ts'

export interface StoryBriefOptions extends Omit<BriefOptions, 'includeEmbargoed'> {
  /** Which program prints it: what another version worked out is not given again. */
  readonly version: string
}

/** A brief, and the reports that it speaks of. */
export interface StoryBrief {
  readonly brief: Brief
  /** Loaded when asked for. */
  reports(): Promise<readonly ReadReport[]>
}

/**
 * The brief of a story out of its ledger: byte for byte that of `makeBrief` for the same reports and options. Days that
 * were written to are put together first; a brief worked out before is given again while nothing that it was made of has
 * become another. Nothing where the story has no report.
 */
export async function storyBrief(
  ledger: Ledger,
  name: string,
  options: StoryBriefOptions,
): Promise<StoryBrief | undefined> {
  const { db } = ledger
  const story = await findStory(ledger, name)
  const { days, undated } = await refreshDays(ledger, story, options)
  const withheld = await loadItems(db, story, { day: WITHHELD })
  if (days.length === 0 && undated === undefined && withheld.length === 0) return undefined
  const clock = setClock([...days.map(latestOf), ...withheld.map(({ reading }) => reading.publishedAt)], options)
  const view = await viewStory(db, story, { days, ...(undated ? { undated } : {}), clock, ...ampleOf(options) })
  const printed = digestOf(JSON.stringify([options.story, options.start, options.version]))
  const inputs = digestOf(view.digest, JSON.stringify([clock.zone, clock.since, options.decisions ?? []]))
  const kept = { story, day: clock.day, options: printed, inputs }
  const known = await findBrief(ledger, kept)
  if (known) {
    const brief = { ...known, asOf: Temporal.Instant.fromEpochMilliseconds(clock.asOf).toString() }
    return { brief, reports: () => loadItems(db, story, { ids: brief.reports.map(({ id }) => id) }) }
  }
  const { settled, items } = await settleView(db, story, view, clock, options)
  const brief = printBrief(settled, options, diagnosticsOf(items))
  if (view.isWhole && isOpen(options)) await keepBrief(ledger, kept, brief)
  return { brief, reports: async () => items }
}

function ampleOf({ ample }: StoryBriefOptions): { readonly ample?: number } {
  return ample === undefined ? {} : { ample }
}

function latestOf({ latest }: StoryDay): PublishedAt | undefined {
  return latest === '' ? undefined : (JSON.parse(latest) as PublishedAt)
}

/** No moment was asked about: it is what most ask for, and what is asked for again. */
function isOpen({ asOf, now }: StoryBriefOptions): boolean {
  return asOf === undefined && now === undefined
}

function diagnosticsOf(items: readonly DayItem[]): NonNullable<DayItem['diagnostics']> {
  return items.flatMap(({ diagnostics }) => diagnostics ?? [])
}

interface Kept {
  readonly story: number
  readonly day: string
  readonly options: string
  readonly inputs: string
}

async function findBrief({ db }: Ledger, { story, day, options, inputs }: Kept): Promise<Brief | undefined> {
  const row = await db
    .selectFrom('story_briefs')
    .select('brief')
    .where('story', '=', story)
    .where('day', '=', day)
    .where('options', '=', options)
    .where('inputs', '=', inputs)
    .executeTakeFirst()
  return row && unpack<Brief>(row.brief)
}

async function keepBrief({ db }: Ledger, { inputs, ...key }: Kept, made: Brief): Promise<void> {
  const brief = pack(made)
  try {
    await db
      .insertInto('story_briefs')
      .values({ ...key, inputs, brief })
      .onConflict((conflict) => conflict.columns(['story', 'day', 'options']).doUpdateSet({ inputs, brief }))
      .execute()
  } catch (error) {
    // It is only worked out again the next time.
    if (!(error instanceof LedgerError)) throw error
  }
}
