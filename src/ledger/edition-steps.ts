import { type Brief, UsageError } from '../model/index.ts'
import { deskTables } from './desk-schema.ts'
import type { Ledger } from './ledger.ts'
import { columnText, unpack } from './pack.ts'
import { findStory } from './stories.ts'

/** An edition is a draft until somebody clears it, and goes out when somebody publishes it. */
export type EditionStep = 'cleared' | 'published'

export interface StepTaken {
  readonly step: EditionStep
  readonly by: string
  readonly why: string
  /** Milliseconds since 1970. */
  readonly made: number
}

/** An edition without its brief. */
export interface ListedEdition {
  readonly id: string
  readonly day: string
  readonly asOf: number
  readonly made: number
  readonly steps: readonly StepTaken[]
}

/**
 * Clears or publishes the newest edition of this id. Throws UsageError `no-such-edition`, `not-cleared` for one that
 * nobody has cleared, `step-taken` for a step that was taken already.
 */
export async function takeStep(ledger: Ledger, story: string, id: string, step: StepTaken): Promise<void> {
  const no = await findStory(ledger, story)
  await ledger.db.transaction().execute(async (open) => {
    const tables = deskTables(open)
    const edition = await tables
      .selectFrom('editions')
      .select('no')
      .where('story', '=', no)
      .where('id', '=', id)
      .orderBy('no', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (!edition) throw new UsageError('no-such-edition', `there is no edition '${id}' of this story`)
    const taken = await tables.selectFrom('edition_steps').select('step').where('edition', '=', edition.no).execute()
    if (taken.some((each) => each.step === step.step)) {
      throw new UsageError('step-taken', `this edition is ${step.step} already`)
    }
    if (step.step === 'published' && !taken.some((each) => each.step === 'cleared')) {
      throw new UsageError('not-cleared', 'nobody has cleared this edition; clear it first')
    }
    const { by, why } = step
    const row = { ...step, edition: edition.no, by: columnText(by), why: columnText(why) }
    await tables.insertInto('edition_steps').values(row).execute()
  })
}

/** Editions of a story with the steps taken, the newest first. */
export async function listEditions(
  ledger: Ledger,
  story: string,
  { limit = 50 }: { readonly limit?: number } = {},
): Promise<ListedEdition[]> {
  const tables = deskTables(ledger.db)
  const rows = await tables
    .selectFrom('editions')
    .select(['no', 'id', 'day', 'as_of', 'made'])
    .where('story', '=', await findStory(ledger, story))
    .orderBy('no', 'desc')
    .limit(limit)
    .execute()
  if (rows.length === 0) return []
  const numbers = rows.map(({ no }) => no)
  const steps = await tables
    .selectFrom('edition_steps')
    .selectAll()
    .where('edition', 'in', numbers)
    .orderBy('no')
    .execute()
  return rows.map(({ no, id, day, as_of, made }) => ({
    id,
    day,
    asOf: as_of,
    made,
    steps: steps
      .filter(({ edition }) => edition === no)
      .map(({ step, by, why, made: at }) => ({
        step: step === 'published' ? ('published' as const) : ('cleared' as const),
        by,
        why,
        made: at,
      })),
  }))
}

export interface PublishedEdition {
  readonly id: string
  readonly brief: Brief
  /** When it was published, in milliseconds since 1970. */
  readonly published: number
}

/**
 * The edition published last: of a day if one is named, none as of later than `asOf` and none published later than
 * `publishedBy` (milliseconds since 1970). Nothing where there is none.
 */
export async function findPublished(
  ledger: Ledger,
  story: string,
  { day, asOf, publishedBy }: { readonly day?: string; readonly asOf?: number; readonly publishedBy?: number } = {},
): Promise<PublishedEdition | undefined> {
  const row = await deskTables(ledger.db)
    .selectFrom('edition_steps')
    .innerJoin('editions', 'editions.no', 'edition_steps.edition')
    .where('editions.story', '=', await findStory(ledger, story))
    .where('step', '=', 'published')
    .$if(day !== undefined, (query) => query.where('day', '=', day!))
    .$if(asOf !== undefined, (query) => query.where('as_of', '<=', asOf!))
    .$if(publishedBy !== undefined, (query) => query.where('edition_steps.made', '<=', publishedBy!))
    .select(['editions.id', 'brief', 'edition_steps.made'])
    .orderBy('day', 'desc')
    .orderBy('edition_steps.no', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { id: row.id, brief: unpack<Brief>(row.brief), published: row.made }
}

/** Days that have a published edition, the newest first. */
export async function listPublishedDays(ledger: Ledger, story: string): Promise<string[]> {
  const rows = await deskTables(ledger.db)
    .selectFrom('edition_steps')
    .innerJoin('editions', 'editions.no', 'edition_steps.edition')
    .where('editions.story', '=', await findStory(ledger, story))
    .where('step', '=', 'published')
    .select('day')
    .distinct()
    .orderBy('day', 'desc')
    .execute()
  return rows.map(({ day }) => day)
}
