import type { Kysely } from 'kysely'
import { type Report, reportId, standsBefore } from '../model/index.ts'
import type { Ledger } from './ledger.ts'
import { columnText, unpack } from './pack.ts'
import { type PreparedReport, prepareReport, type ReadItem } from './prepare-report.ts'
import type { Schema } from './schema.ts'
import { numbersOfDay } from './statement-numbers.ts'
import type { SearchIndex } from './store.ts'
import { beginStory } from './stories.ts'

export interface AddOptions {
  /** Name of the story; the one without a name if left out. */
  readonly story?: string
  /** Milliseconds since 1970. */
  readonly received: number
}

export interface Added {
  readonly id: string
  /** False where the story had this very document already. */
  readonly added: boolean
  /** Versions of this document that the ledger holds now; 1 for one without an address. */
  readonly versions: number
}

/**
 * Writes a report, its reading and its statements in one transaction: when this comes back, all of it is on the disk.
 * The same document again changes nothing, whatever it was called. Throws LedgerError (`disk-full` …) with nothing
 * written, and TypeError for a report whose id is not that of its content.
 */
export async function addReport(ledger: Ledger, item: ReadItem, options: AddOptions): Promise<Added> {
  const { report, reading } = item
  if (report.id !== reportId(report)) throw new TypeError(`${report.id} is not the id of this report's content`)
  if (reading.report !== report.id) throw new TypeError(`the reading of ${reading.report} is not that of ${report.id}`)
  return addPrepared(ledger, prepareReport(item), options)
}

/** `addReport` for one prepared elsewhere, in another thread for example. */
export function addPrepared(ledger: Ledger, prepared: PreparedReport, options: AddOptions): Promise<Added> {
  return ledger.db.transaction().execute(async (db) => {
    const story = await beginStory(db, options.story ?? '')
    const { id } = prepared.report
    const known = await db.selectFrom('reports').select(['no', 'report']).where('id', '=', id).executeTakeFirst()
    const report = known?.no ?? (await insertReport(db, prepared, options.received))
    if (!known) {
      if (prepared.report.title !== null) await ledger.search.addTitle(db, report, prepared.report.title)
      await insertReading(db, ledger.search, report, prepared)
    } else if (standsBefore(unpack(prepared.report.report), unpack(known.report))) {
      await db.updateTable('reports').set(prepared.report).where('no', '=', report).execute()
      await replaceReading(db, ledger.search, report, prepared)
    }
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('story_reports')
      .values({ story, report, ...prepared.dated, received: options.received })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow()
    return { id, added: numInsertedOrUpdatedRows === 1n, versions: await countVersions(db, prepared) }
  })
}

/** True where adding this report to the story would change nothing, so that it need not be read. */
export async function knowsReport({ db }: Ledger, story: string, report: Report): Promise<boolean> {
  const row = await db
    .selectFrom('reports')
    .innerJoin('story_reports', 'story_reports.report', 'reports.no')
    .innerJoin('stories', 'stories.no', 'story_reports.story')
    .where('reports.id', '=', report.id)
    .where('stories.name', '=', columnText(story))
    .select('reports.report')
    .executeTakeFirst()
  return row !== undefined && !standsBefore(report, unpack<Report>(row.report))
}

async function insertReport(db: Kysely<Schema>, prepared: PreparedReport, received: number): Promise<number> {
  const values = { ...prepared.report, received }
  return (await db.insertInto('reports').values(values).returning('no').executeTakeFirstOrThrow()).no
}

/** Statements of one insert: SQLite takes many parameters, and one kind of insert for each number is kept prepared. */
const AT_ONCE = 32

async function insertReading(
  db: Kysely<Schema>,
  search: SearchIndex,
  report: number,
  { reading, dated, statements }: PreparedReport,
): Promise<void> {
  await db
    .insertInto('readings')
    .values({ report, ...reading })
    .execute()
  if (statements.length === 0) return
  let no = await nextNumber(db, dated.day)
  for (let from = 0; from < statements.length; from += AT_ONCE) {
    const batch = statements.slice(from, from + AT_ONCE).map(({ words, ...row }) => ({ words, no: no++, ...row }))
    await db
      .insertInto('statements')
      .values(batch.map(({ words, ...row }) => ({ ...row, report })))
      .execute()
    await search.addStatements(
      db,
      batch.map(({ no: number, words }) => ({ no: number, ...words })),
    )
  }
}

/** Reading and statements anew; the report's day may be another now. For a transaction that is open. */
export async function replaceReading(
  db: Kysely<Schema>,
  search: SearchIndex,
  report: number,
  prepared: PreparedReport,
): Promise<void> {
  const old = await db.selectFrom('statements').select('no').where('report', '=', report).execute()
  await search.removeStatements(
    db,
    old.map(({ no }) => no),
  )
  await db.deleteFrom('statements').where('report', '=', report).execute()
  await db.deleteFrom('readings').where('report', '=', report).execute()
  await insertReading(db, search, report, prepared)
  await db.updateTable('story_reports').set(prepared.dated).where('report', '=', report).execute()
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

async function countVersions(db: Kysely<Schema>, { report }: PreparedReport): Promise<number> {
  if (report.address === null) return 1
  const { count } = await db
    .selectFrom('reports')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('address', '=', report.address)
    .executeTakeFirstOrThrow()
  return count
}
