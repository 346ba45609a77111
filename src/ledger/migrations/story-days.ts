import { type Kysely, sql } from 'kysely'
import type { Report } from '../../model/index.ts'
import { readableFrom } from '../../reconcile/index.ts'
import { unpack } from '../pack.ts'
import { WITHHELD } from '../prepare-report.ts'
import type { Schema } from '../schema.ts'
import type { ColumnTypes } from '../store.ts'

/** What was put together day by day, and briefs made of it. Reports of before get the day from which they can be read. */
export async function storyDays(db: Kysely<Schema>, { whole, bytes }: ColumnTypes): Promise<void> {
  const { schema } = db
  await schema
    .alterTable('story_reports')
    .addColumn('readable', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
  await fillReadable(db)
  await schema.createIndex('story_reports_readable').on('story_reports').columns(['story', 'readable']).execute()
  await schema
    .createTable('story_days')
    .addColumn('story', 'integer', (column) => column.notNull().references('stories.no'))
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('touched', whole, (column) => column.notNull())
    .addColumn('done', whole, (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull().defaultTo(''))
    .addColumn('statements', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('corrects', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('digest', 'text', (column) => column.notNull().defaultTo(''))
    .addColumn('latest', 'text', (column) => column.notNull().defaultTo(''))
    .addColumn('placed', bytes)
    .addColumn('carried', bytes)
    .addPrimaryKeyConstraint('story_days_key', ['story', 'day'])
    .execute()
  await schema
    .createTable('story_briefs')
    .addColumn('story', 'integer', (column) => column.notNull().references('stories.no'))
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('options', 'text', (column) => column.notNull())
    .addColumn('inputs', 'text', (column) => column.notNull())
    .addColumn('brief', bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint('story_briefs_key', ['story', 'day', 'options'])
    .execute()
  await sql`insert into story_days (story, day, touched, done)
    select story, readable, 1, 0 from story_reports group by story, readable`.execute(db)
}

/** Reports looked at together, so that memory stays flat. */
const AT_ONCE = 100

async function fillReadable(db: Kysely<Schema>): Promise<void> {
  for (let from = 0; ; ) {
    const rows = await db
      .selectFrom('reports')
      .select(['no', 'report'])
      .where('no', '>=', from)
      .orderBy('no')
      .limit(AT_ONCE)
      .execute()
    for (const { no, report } of rows) await fillOne(db, no, unpack<Report>(report))
    const last = rows.at(-1)
    if (!last) return
    from = last.no + 1
  }
}

async function fillOne(db: Kysely<Schema>, no: number, report: Report): Promise<void> {
  const row = await db.selectFrom('story_reports').select('moment').where('report', '=', no).executeTakeFirst()
  if (!row || row.moment === null) return
  const readable = readableFrom(report, row.moment, false) ?? WITHHELD
  await db.updateTable('story_reports').set({ readable }).where('report', '=', no).execute()
}
