import type { Kysely } from 'kysely'
import { insertRows } from './insert-rows.ts'
import type { PreparedReport, PreparedStatement } from './prepare-report.ts'
import type { Schema } from './schema.ts'
import { numbersOfDay } from './statement-numbers.ts'
import type { Store } from './store.ts'
import { touchDays } from './story-days.ts'

/** A transaction that writes readings, and the next number of each day that it has numbered statements of. */
export interface Writing extends Pick<Store, 'search'> {
  readonly db: Kysely<Schema>
  readonly next: Map<string | null, number>
}

export function beginWriting({ search }: Pick<Store, 'search'>, db: Kysely<Schema>): Writing {
  return { search, db, next: new Map() }
}

/** What is written of a reading; the report itself stays as it is. */
export type PreparedReading = Omit<PreparedReport, 'report'>

export async function insertReading(writing: Writing, report: number, prepared: PreparedReading): Promise<void> {
  await insertRows(writing, writing.db, 'readings', [{ report, ...prepared.reading }])
  await insertStatements(writing, report, prepared.dated.day, prepared.statements)
}

async function insertStatements(
  writing: Writing,
  report: number,
  day: string | null,
  statements: readonly PreparedStatement[],
): Promise<void> {
  if (statements.length === 0) return
  const { db, search, next } = writing
  const first = next.get(day) ?? (await nextNumber(db, day))
  next.set(day, first + statements.length)
  await insertRows(
    writing,
    db,
    'statements',
    statements.map(({ words: _words, ...row }, index) => ({ no: first + index, report, ...row })),
  )
  await search.addStatements(
    db,
    statements.map(({ words }, index) => ({ no: first + index, ...words })),
  )
}

/** Reading and statements anew; the report's day may be another now. */
export async function replaceReading(writing: Writing, report: number, prepared: PreparedReading): Promise<void> {
  const { reading, dated, statements } = prepared
  await writing.db.updateTable('readings').set(reading).where('report', '=', report).execute()
  await rewriteReading(writing, report, { dated, statements, gone: 'all' })
}

export interface Rewrite {
  /** Where it is another one now. */
  readonly dated?: PreparedReport['dated']
  readonly statements: readonly PreparedStatement[]
  /** Statements that are no more, by position. */
  readonly gone: readonly number[] | 'all'
}

/** What follows from a reading that was replaced: statements, their words, the report's day. */
export async function rewriteReading(writing: Writing, report: number, rewrite: Rewrite): Promise<void> {
  const { db } = writing
  const { dated, statements, gone } = rewrite
  await touchDays(db, report)
  if (gone.length > 0) await removeStatements(writing, report, gone)
  if (dated) {
    await db.updateTable('story_reports').set(dated).where('report', '=', report).execute()
    await touchDays(db, report)
  }
  if (statements.length > 0) await insertStatements(writing, report, await dayOf(writing, report, dated), statements)
}

/** Rows of one delete. */
const AT_ONCE = 500

async function removeStatements({ db, search }: Writing, report: number, gone: Rewrite['gone']): Promise<void> {
  const rows = await db.selectFrom('statements').select(['no', 'position']).where('report', '=', report).execute()
  const positions = gone === 'all' ? undefined : new Set(gone)
  const old = rows.flatMap(({ no, position }) => (positions === undefined || positions.has(position) ? [no] : []))
  await search.removeStatements(db, old)
  for (let from = 0; from < old.length; from += AT_ONCE) {
    const batch = old.slice(from, from + AT_ONCE)
    await db.deleteFrom('statements').where('no', 'in', batch).execute()
  }
}

async function dayOf(
  { db }: Writing,
  report: number,
  dated: PreparedReport['dated'] | undefined,
): Promise<string | null> {
  if (dated) return dated.day
  const row = await db.selectFrom('story_reports').select('day').where('report', '=', report).executeTakeFirst()
  return row?.day ?? null
}

async function nextNumber(db: Kysely<Schema>, day: string | null): Promise<number> {
  const [first, beyond] = numbersOfDay(day)
  const last = await db
    .selectFrom('statements')
    .select((eb) => eb.fn.max('no').as('no'))
    .where('no', '>=', first)
    .where('no', '<', beyond)
    .executeTakeFirst()
  return last?.no === null || last?.no === undefined ? first : last.no + 1
}
