import { type BriefOptions, type Clock, printBrief, type ReadReport, setClock } from '../brief/index.ts'
import type { Brief, PublishedAt } from '../model/index.ts'
import { AFTERMATH, addDays } from '../reconcile/index.ts'
import type { Ledger } from './ledger.ts'
import { LedgerError } from './ledger-error.ts'
import { type DayItem, loadItems } from './load-days.ts'
import { pack, unpack } from './pack.ts'
import { WITHHELD } from './prepare-report.ts'
import { type StoryView, settleView, viewStory } from './settle-view.ts'
import { findStory } from './stories.ts'
import { digestOf, type StoryDay } from './story-days.ts'
import { refreshDays } from './unfold-days.ts'
import { type UnfoldedStory, unfoldOn } from './unfolded-story.ts'

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
  const known = await knowStory(ledger, name, options)
  if (!known) return undefined
  const asked = await askFor(ledger, known, options)
  const { view, clock, kept } = asked
  const found = await findBrief(ledger, kept)
  if (found) {
    const brief = { ...found, asOf: Temporal.Instant.fromEpochMilliseconds(clock.asOf).toString() }
    const ids = brief.reports.map(({ id }) => id)
    return { brief, reports: () => loadItems(ledger.db, known.story, { ids }) }
  }
  const { settled, items } = await settleView(ledger.db, known.story, view, clock, options)
  const brief = printBrief(settled, options, diagnosticsOf(items))
  if (view.isWhole && isOpen(options)) await keepBrief(ledger, kept, brief)
  return { brief, reports: async () => items }
}

/**
 * Puts the days of a story together and works out ahead the briefs that `storyBrief` would have to work out, so that it
 * need not: those of the days that were touched by what was put together, or else of `all` with reports. The days are
 * gone through once, each with what stood open then.
 */
export async function keepBriefs(ledger: Ledger, name: string, options: StoryBriefOptions, all = false): Promise<void> {
  const known = await knowStory(ledger, name, options)
  if (!known) return
  const { db } = ledger
  const { days, story } = known
  let last: { readonly at: number; readonly unfolded: UnfoldedStory } | undefined
  const from = all ? '' : known.from === undefined ? '9999' : addDays(known.from, -AFTERMATH)
  for (const { day } of days.filter((each) => each.day >= from)) {
    const { view, clock, kept } = await askFor(ledger, known, { ...options, day })
    if (!view.isWhole || (await hasBrief(ledger, kept))) continue
    const at = view.days.length - 1
    const shared = view.afterwards.length === 0
    const unfolded = await unfoldOn(db, story, days, at, shared ? last : undefined, options.ample)
    last = shared ? { at, unfolded } : undefined
    const { settled, items } = await settleView(db, story, view, clock, options, unfolded)
    await keepBrief(ledger, kept, printBrief(settled, options, diagnosticsOf(items)))
  }
}

interface Known {
  readonly story: number
  readonly days: readonly StoryDay[]
  readonly undated: StoryDay | undefined
  readonly dates: readonly (PublishedAt | undefined)[]
  readonly from?: string
}

/** Puts the story's days together; nothing where it has no report. */
async function knowStory(ledger: Ledger, name: string, options: StoryBriefOptions): Promise<Known | undefined> {
  const story = await findStory(ledger, name)
  const { days, undated, ...from } = await refreshDays(ledger, story, options)
  const withheld = await loadItems(ledger.db, story, { day: WITHHELD })
  if (days.length === 0 && undated === undefined && withheld.length === 0) return undefined
  const dates = [...days.map(latestOf), ...withheld.map(({ reading }) => reading.publishedAt)]
  return { story, days, undated, dates, ...from }
}

interface Asked {
  readonly clock: Clock
  readonly view: StoryView
  readonly kept: Kept
}

async function askFor(
  ledger: Ledger,
  { story, days, undated, dates }: Known,
  options: StoryBriefOptions,
): Promise<Asked> {
  const clock = setClock(dates, options)
  const without = undated === undefined ? {} : { undated }
  const ample = options.ample === undefined ? {} : { ample: options.ample }
  const view = await viewStory(ledger.db, story, { days, clock, ...without, ...ample })
  const printed = digestOf(JSON.stringify([options.story, options.start, options.lines, options.version]))
  const inputs = digestOf(view.digest, JSON.stringify([clock.zone, clock.since, options.decisions ?? []]))
  return { clock, view, kept: { story, day: clock.day, options: printed, inputs } }
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

async function hasBrief({ db }: Ledger, { story, day, options, inputs }: Kept): Promise<boolean> {
  const row = await db
    .selectFrom('story_briefs')
    .select('day')
    .where('story', '=', story)
    .where('day', '=', day)
    .where('options', '=', options)
    .where('inputs', '=', inputs)
    .executeTakeFirst()
  return row !== undefined
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
