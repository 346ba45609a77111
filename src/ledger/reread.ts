import type { Reading } from '../model/index.ts'
import type { Ledger } from './ledger.ts'
import { unpack } from './pack.ts'
import { LAYOUT, type PreparedReport, type PreparedStatement, prepareReading, type ReadItem } from './prepare-report.ts'
import { beginWriting, type PreparedReading, replaceReading, rewriteReading } from './write-reading.ts'

/** A report that is to be read again. It is packed, and unpacked only where it is read: in another thread. */
export interface ToRead {
  /** Its number in this ledger. */
  readonly no: number
  readonly report: Uint8Array
  /** The last day an undated page may be from; empty where the report has a date. */
  readonly notAfter: string
  /** The reading that it has, and which readers made it. */
  readonly reading: Uint8Array
  readonly reader: string
}

/** A new reading, and which statements are not as they were. It can be handed between threads. */
export interface PreparedRewrite {
  readonly no: number
  /** What it was prepared to stand in the place of. */
  readonly instead: { readonly reader: string; readonly notAfter: string }
  readonly reading: PreparedReading['reading']
  readonly dated?: PreparedReading['dated']
  /** Statements that are new or other than they were, */
  readonly statements: readonly PreparedStatement[]
  /** and those, by position, that are no more; 'all' where nothing is known to be as it was. */
  readonly gone: readonly number[] | 'all'
  /** The reading came out as it was, to the last byte: nothing follows from it. */
  readonly same?: true
}

/** Reports looked at together, so that memory stays flat. */
const AT_ONCE = 50

/** Every report of the ledger in the order of arrival; with `notBy`, only those that other readers have read. */
export async function* reportsToRead(
  { db }: Ledger,
  { notBy }: { readonly notBy?: string } = {},
): AsyncGenerator<ToRead> {
  for (let from = 0; ; ) {
    const rows = await db
      .selectFrom('reports')
      .innerJoin('readings', 'readings.report', 'reports.no')
      .where('no', '>=', from)
      .$if(notBy !== undefined, (query) => query.where('reader', '!=', notBy!))
      .select(['no', 'reports.report', 'not_after', 'reading', 'reader'])
      .orderBy('no')
      .limit(AT_ONCE)
      .execute()
    for (const { not_after, ...row } of rows) yield { ...row, notAfter: not_after }
    const last = rows.at(-1)
    if (!last) return
    from = last.no + 1
  }
}

/**
 * Pure and the costly part of a rewrite: lays the new reading out and compares it with the old one. Rows and index
 * entries that would be written as they are need not be written.
 */
export function prepareRewrite(old: ToRead, item: ReadItem): PreparedRewrite {
  const fresh = prepareReading(item)
  const { no, reader, notAfter } = old
  const start = { no, instead: { reader, notAfter }, reading: fresh.reading }
  // Other rows may stand there where they were laid out in another way.
  if (!reader.endsWith(LAYOUT)) return { ...start, dated: fresh.dated, statements: fresh.statements, gone: 'all' }
  if (Buffer.compare(old.reading, fresh.reading.reading) === 0)
    return { ...start, statements: [], gone: [], same: true }
  const before = layOutOld(old, item)
  if (before?.dated.day !== fresh.dated.day)
    return { ...start, dated: fresh.dated, statements: fresh.statements, gone: 'all' }
  const dated = JSON.stringify(before.dated) === JSON.stringify(fresh.dated) ? {} : { dated: fresh.dated }
  const was = before.statements.map((row) => JSON.stringify(row))
  const is = fresh.statements.map((row) => JSON.stringify(row))
  return {
    ...start,
    ...dated,
    statements: fresh.statements.filter((_row, position) => is[position] !== was[position]),
    gone: was.flatMap((row, position) => (row === is[position] ? [] : [position])),
  }
}

/** A damaged reading is replaced whatever it was. */
function layOutOld({ reading }: ToRead, item: ReadItem): PreparedReading | undefined {
  try {
    return prepareReading({ ...item, reading: unpack<Reading>(reading) })
  } catch {
    return undefined
  }
}

/**
 * Puts new readings in the place of the old ones, with all that follows from them, in one transaction. Gives how many
 * it put there: one that somebody else has read again meanwhile is left alone. Decisions and editions stay.
 */
export function storeRewrites(ledger: Ledger, rewrites: readonly PreparedRewrite[]): Promise<number> {
  return ledger.db.transaction().execute(async (db) => {
    const writing = beginWriting(ledger, db)
    let count = 0
    for (const { no, instead, reading, dated, statements, gone, same } of rewrites) {
      const found = await db
        .updateTable('readings')
        .set(reading)
        .where('report', '=', no)
        .where('reader', '=', instead.reader)
        .where('not_after', '=', instead.notAfter)
        .executeTakeFirst()
      if (found.numUpdatedRows === 0n) continue
      count++
      if (!same) await rewriteReading(writing, no, { ...(dated && { dated }), statements, gone })
    }
    return count
  })
}

/** Puts a new reading in the place of the old one. Gives false for a report that the ledger does not have. */
export function storeReading(ledger: Ledger, prepared: PreparedReport): Promise<boolean> {
  return ledger.db.transaction().execute(async (db) => {
    const row = await db.selectFrom('reports').select('no').where('id', '=', prepared.report.id).executeTakeFirst()
    if (row) await replaceReading(beginWriting(ledger, db), row.no, prepared)
    return row !== undefined
  })
}
