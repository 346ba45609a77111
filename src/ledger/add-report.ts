import type { Kysely } from 'kysely'
import { type Report, reportId, standsBefore } from '../model/index.ts'
import type { Ledger } from './ledger.ts'
import { columnText, unpack } from './pack.ts'
import { type PreparedReport, prepareReport, type ReadItem } from './prepare-report.ts'
import type { Schema } from './schema.ts'
import { beginStory } from './stories.ts'
import { touchDays } from './story-days.ts'
import { beginWriting, insertReading, replaceReading, type Writing } from './write-reading.ts'

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
export async function addPrepared(ledger: Ledger, prepared: PreparedReport, options: AddOptions): Promise<Added> {
  return (await addTogether(ledger, [prepared], options))[0]!
}

/**
 * The same for several at once, which costs little more than one: all of them are on the disk when this comes back, or
 * none.
 */
export function addTogether(
  ledger: Ledger,
  prepared: readonly PreparedReport[],
  options: AddOptions,
): Promise<Added[]> {
  return ledger.db.transaction().execute(async (db) => {
    const writing = beginWriting(ledger, db)
    const story = await beginStory(db, options.story ?? '')
    const added: Added[] = []
    for (const each of prepared) added.push(await addOne(writing, each, story, options.received))
    return added
  })
}

async function addOne(writing: Writing, prepared: PreparedReport, story: number, received: number): Promise<Added> {
  const { db, search } = writing
  const { id } = prepared.report
  const known = await db.selectFrom('reports').select(['no', 'report']).where('id', '=', id).executeTakeFirst()
  const report = known?.no ?? (await insertReport(db, prepared, received))
  if (!known) {
    if (prepared.report.title !== null) await search.addTitle(db, report, prepared.report.title)
    await insertReading(writing, report, prepared)
  } else if (standsBefore(unpack(prepared.report.report), unpack(known.report))) {
    await db.updateTable('reports').set(prepared.report).where('no', '=', report).execute()
    await replaceReading(writing, report, prepared)
  }
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('story_reports')
    .values({ story, report, ...prepared.dated, received })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 1n) await touchDays(db, report)
  return { id, added: numInsertedOrUpdatedRows === 1n, versions: await countVersions(db, prepared) }
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

async function countVersions(db: Kysely<Schema>, { report }: PreparedReport): Promise<number> {
  if (report.address === null) return 1
  const { count } = await db
    .selectFrom('reports')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('address', '=', report.address)
    .executeTakeFirstOrThrow()
  return count
}
