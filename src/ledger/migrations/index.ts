import type { Kysely } from 'kysely'
import type { Schema } from '../schema.ts'
import type { ColumnTypes, SearchIndex } from '../store.ts'
import { desk } from './desk.ts'
import { feeds } from './feeds.ts'
import { firstSchema } from './first-schema.ts'
import { storyDays } from './story-days.ts'

/** One step from a schema to the next. */
export type Step = (db: Kysely<Schema>, columns: ColumnTypes, search: SearchIndex) => Promise<void>

/** Every step since the first schema, for every database. Names sort in the order of the steps; a step never changes. */
export const STEPS: Readonly<Record<string, Step>> = {
  '0001-first-schema': firstSchema,
  '0002-desk': desk,
  '0003-feeds': feeds,
  '0004-story-days': storyDays,
}
