import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Carried, Placed } from '../reconcile/index.ts'
import { pack, unpack } from './pack.ts'
import { WITHHELD } from './prepare-report.ts'
import type { Schema } from './schema.ts'

/** A day of a story, in UTC, as `story_reports.readable` has it. */
export interface StoryDay {
  /** YYYY-MM-DD; empty for the reports without a date, 'withheld' for those that must not be read. */
  readonly day: string
  touched: number
  done: number
  version: string
  statements: number
  corrects: number
  digest: string
  latest: string
}

/** False for the rows of reports without a date and of those that must not be read. */
export const isDay = ({ day }: { readonly day: string }): boolean => day !== '' && day !== WITHHELD

/** Something of a report is written: the days it stands on have to be put together again. */
export async function touchDays(db: Kysely<Schema>, report: number): Promise<void> {
  await db
    .insertInto('story_days')
    .columns(['story', 'day', 'touched', 'done'])
    .expression((eb) =>
      eb
        .selectFrom('story_reports')
        .where('report', '=', report)
        .select(['story', 'readable'])
        .select((inner) => [inner.lit(1).as('touched'), inner.lit(0).as('done')]),
    )
    .onConflict((conflict) =>
      conflict.columns(['story', 'day']).doUpdateSet((eb) => ({ touched: eb('story_days.touched', '+', 1) })),
    )
    .execute()
}

/** Oldest first, without what is packed. */
export async function listStoryDays(db: Kysely<Schema>, story: number): Promise<StoryDay[]> {
  return db
    .selectFrom('story_days')
    .select(['day', 'touched', 'done', 'version', 'statements', 'corrects', 'digest', 'latest'])
    .where('story', '=', story)
    .orderBy('day')
    .execute()
}

/** Where the tellings of a day went, and what it left open of older days. */
export interface PutTogether {
  readonly placed: readonly Placed[]
  readonly carried: readonly Carried[]
}

export async function loadPutTogether(db: Kysely<Schema>, story: number, day: string): Promise<PutTogether> {
  const row = await db
    .selectFrom('story_days')
    .select(['placed', 'carried'])
    .where('story', '=', story)
    .where('day', '=', day)
    .executeTakeFirst()
  return {
    placed: row?.placed ? unpack<Placed[]>(row.placed) : [],
    carried: row?.carried ? unpack<Carried[]>(row.carried) : [],
  }
}

/** Keeps what was put together on a day. */
export async function storePutTogether(
  db: Kysely<Schema>,
  story: number,
  { day, touched, version, statements, corrects, digest, latest }: StoryDay,
  { placed, carried }: PutTogether,
): Promise<void> {
  await db
    .updateTable('story_days')
    .set({ done: touched, version, statements, corrects, digest, latest, placed: pack(placed), carried: pack(carried) })
    .where('story', '=', story)
    .where('day', '=', day)
    .execute()
}

/** Days that have to be put together again because they build on one that has become another. */
export async function touchBuiltOn(db: Kysely<Schema>, story: number, days: readonly string[]): Promise<void> {
  for (const day of days) {
    await db
      .updateTable('story_days')
      .set((eb) => ({ touched: eb('touched', '+', 1) }))
      .where('story', '=', story)
      .where('day', '=', day)
      .execute()
  }
}

export function digestOf(...parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('base64url').slice(0, 24)
}
