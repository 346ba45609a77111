import type { Report } from '../model/index.ts'
import { replaceReading } from './add-report.ts'
import type { Ledger } from './ledger.ts'
import { unpack } from './pack.ts'
import type { PreparedReport } from './prepare-report.ts'

/** A report that is to be read again. */
export interface ToRead {
  readonly report: Report
  /** The last day an undated page may be from; empty where the report has a date. */
  readonly notAfter: string
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
      .select(['no', 'reports.report', 'not_after'])
      .orderBy('no')
      .limit(AT_ONCE)
      .execute()
    for (const row of rows) yield { report: unpack<Report>(row.report), notAfter: row.not_after }
    const last = rows.at(-1)
    if (!last) return
    from = last.no + 1
  }
}

/**
 * Puts a new reading in the place of the old one, with all that follows from it, in one transaction. Gives false for a
 * report that the ledger does not have. Decisions and editions stay as they are.
 */
export function storeReading(ledger: Ledger, prepared: PreparedReport): Promise<boolean> {
  return ledger.db.transaction().execute(async (db) => {
    const row = await db.selectFrom('reports').select('no').where('id', '=', prepared.report.id).executeTakeFirst()
    if (row) await replaceReading(db, ledger.search, row.no, prepared)
    return row !== undefined
  })
}
