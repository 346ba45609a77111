import type { Kysely } from 'kysely'
import type { Schema } from '../schema.ts'
import type { ColumnTypes } from '../store.ts'

/** The health of feeds that are watched, and what was taken of each, so that nothing is fetched twice. */
export async function feeds({ schema }: Kysely<Schema>, { whole }: ColumnTypes): Promise<void> {
  await schema.alterTable('feeds').addColumn('succeeded', whole).execute()
  await schema.alterTable('feeds').addColumn('failed', whole).execute()
  await schema.alterTable('feeds').addColumn('code', 'text').execute()
  await schema.alterTable('feeds').addColumn('message', 'text').execute()
  await schema
    .createTable('feed_entries')
    .addColumn('story', 'integer', (column) => column.notNull().references('stories.no'))
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('entry', 'text', (column) => column.notNull())
    .addColumn('mark', 'text', (column) => column.notNull())
    .addColumn('tries', 'integer', (column) => column.notNull())
    .addColumn('seen', whole, (column) => column.notNull())
    .addPrimaryKeyConstraint('feed_entries_key', ['story', 'address', 'entry'])
    .execute()
}
