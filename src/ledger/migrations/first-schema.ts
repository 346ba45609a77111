import type { Kysely } from 'kysely'
import type { Schema } from '../schema.ts'
import type { ColumnTypes, SearchIndex } from '../store.ts'

/** Stories, reports with every version, readings, statements and their index, findings, editions, decisions, feeds. */
export async function firstSchema(db: Kysely<Schema>, columns: ColumnTypes, search: SearchIndex): Promise<void> {
  await createReports(db, columns)
  await createFindings(db, columns)
  await createDesk(db, columns)
  await search.create(db)
}

async function createReports({ schema }: Kysely<Schema>, { serial, whole, bytes }: ColumnTypes): Promise<void> {
  await schema
    .createTable('stories')
    .addColumn('no', serial, (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull().unique())
    .execute()
  await schema
    .createTable('reports')
    .addColumn('no', serial, (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('address', 'text')
    .addColumn('input', 'text', (column) => column.notNull())
    .addColumn('outlet', 'text')
    .addColumn('title', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('received', whole, (column) => column.notNull())
    .addColumn('report', bytes, (column) => column.notNull())
    .addColumn('diagnostics', 'text', (column) => column.notNull())
    .execute()
  await schema.createIndex('reports_address').on('reports').column('address').execute()
  await schema
    .createTable('story_reports')
    .addColumn('story', 'integer', (column) => column.notNull().references('stories.no'))
    .addColumn('report', 'integer', (column) => column.notNull().references('reports.no'))
    .addColumn('moment', whole)
    .addColumn('day', 'text')
    .addColumn('received', whole, (column) => column.notNull())
    .addPrimaryKeyConstraint('story_reports_key', ['story', 'report'])
    .execute()
  await schema.createIndex('story_reports_day').on('story_reports').columns(['story', 'day']).execute()
  await schema
    .createTable('readings')
    .addColumn('report', 'integer', (column) => column.primaryKey().references('reports.no'))
    .addColumn('reader', 'text', (column) => column.notNull())
    .addColumn('not_after', 'text', (column) => column.notNull())
    .addColumn('reading', bytes, (column) => column.notNull())
    .execute()
  await schema
    .createTable('statements')
    .addColumn('no', whole, (column) => column.primaryKey())
    .addColumn('report', 'integer', (column) => column.notNull().references('reports.no'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('from_day', 'text')
    .addColumn('to_day', 'text')
    .addColumn('speaker', 'text', (column) => column.notNull())
    .addColumn('origin', 'text', (column) => column.notNull())
    .addColumn('mode', 'text', (column) => column.notNull())
    .addColumn('modality', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('places', 'text', (column) => column.notNull())
    .addColumn('start', 'integer', (column) => column.notNull())
    .addColumn('end', 'integer', (column) => column.notNull())
    .addColumn('content_start', 'integer', (column) => column.notNull())
    .addColumn('content_end', 'integer', (column) => column.notNull())
    .addUniqueConstraint('statements_position', ['report', 'position'])
    .execute()
  await schema.createIndex('statements_day').on('statements').columns(['from_day', 'to_day']).execute()
}

async function createFindings({ schema }: Kysely<Schema>, { bytes }: ColumnTypes): Promise<void> {
  await schema
    .createTable('findings')
    .addColumn('story', 'integer', (column) => column.notNull().references('stories.no'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('block', 'text', (column) => column.notNull())
    .addColumn('from_day', 'text')
    .addColumn('to_day', 'text')
    .addColumn('finding', bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint('findings_key', ['story', 'kind', 'id'])
    .execute()
  await schema.createIndex('findings_block').on('findings').columns(['story', 'block']).execute()
  await schema.createIndex('findings_day').on('findings').columns(['story', 'kind', 'from_day']).execute()
  await schema
    .createTable('aliases')
    .addColumn('story', 'integer', (column) => column.notNull().references('stories.no'))
    .addColumn('old', 'text', (column) => column.notNull())
    .addColumn('current', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('aliases_key', ['story', 'old'])
    .execute()
}

async function createDesk({ schema }: Kysely<Schema>, { serial, whole, bytes }: ColumnTypes): Promise<void> {
  await schema
    .createTable('editions')
    .addColumn('no', serial, (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('story', 'integer', (column) => column.notNull().references('stories.no'))
    .addColumn('made', whole, (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('as_of', whole, (column) => column.notNull())
    .addColumn('brief', bytes, (column) => column.notNull())
    .execute()
  await schema.createIndex('editions_made').on('editions').columns(['story', 'made']).execute()
  await schema
    .createTable('decisions')
    .addColumn('no', serial, (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('story', 'integer', (column) => column.notNull().references('stories.no'))
    .addColumn('made', whole, (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('why', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('target', 'text', (column) => column.notNull())
    .addColumn('more', 'text', (column) => column.notNull())
    .execute()
  await schema.createIndex('decisions_made').on('decisions').columns(['story', 'made']).execute()
  await schema
    .createTable('feeds')
    .addColumn('story', 'integer', (column) => column.notNull().references('stories.no'))
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('etag', 'text')
    .addColumn('modified', 'text')
    .addColumn('checked', whole)
    .addColumn('next', whole, (column) => column.notNull())
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('feeds_key', ['story', 'address'])
    .execute()
}
