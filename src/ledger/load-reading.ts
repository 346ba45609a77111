import type { Reading } from '../model/index.ts'
import type { Ledger } from './ledger.ts'
import { unpack } from './pack.ts'

/** What was read out of a report; nothing where the ledger has no such report. */
export async function loadReading({ db }: Ledger, id: string): Promise<Reading | undefined> {
  const row = await db
    .selectFrom('readings')
    .innerJoin('reports', 'reports.no', 'readings.report')
    .where('reports.id', '=', id)
    .select('reading')
    .executeTakeFirst()
  return row && unpack<Reading>(row.reading)
}
