import type { Diagnostic, Reading, Report } from '../model/index.ts'
import type { Ledger } from './ledger.ts'
import { unpack } from './pack.ts'
import type { ReadItem } from './prepare-report.ts'
import { findStory } from './stories.ts'

/** Days of publishing as written, both included; undated reports are within every window. */
export interface Window {
  readonly from?: string
  readonly to?: string
}

/** Reports of a story with their readings, by time published, undated ones last, then by id. */
export async function loadReports(ledger: Ledger, story: string, window: Window = {}): Promise<ReadItem[]> {
  const no = await findStory(ledger, story)
  const rows = await ledger.db
    .selectFrom('story_reports')
    .innerJoin('reports', 'reports.no', 'story_reports.report')
    .innerJoin('readings', 'readings.report', 'story_reports.report')
    .where('story_reports.story', '=', no)
    .$if(window.from !== undefined, (query) =>
      query.where((eb) => eb.or([eb('day', '>=', window.from!), eb('day', 'is', null)])),
    )
    .$if(window.to !== undefined, (query) =>
      query.where((eb) => eb.or([eb('day', '<=', window.to!), eb('day', 'is', null)])),
    )
    .select(['reports.id', 'moment', 'reports.report', 'diagnostics', 'reading', 'reader', 'not_after'])
    .execute()
  rows.sort((a, b) => order(a.moment) - order(b.moment) || (a.id < b.id ? -1 : 1))
  return rows.map((row) => ({
    report: unpack<Report>(row.report),
    reading: unpack<Reading>(row.reading),
    reader: row.reader,
    notAfter: row.not_after,
    diagnostics: JSON.parse(row.diagnostics) as Diagnostic[],
  }))
}

const order = (moment: number | null): number => moment ?? Number.MAX_SAFE_INTEGER

/** One report by its id; nothing where the ledger has none. */
export async function loadReport({ db }: Ledger, id: string): Promise<Report | undefined> {
  const row = await db.selectFrom('reports').select('report').where('id', '=', id).executeTakeFirst()
  return row && unpack<Report>(row.report)
}

/** Ids of all versions of the document at an address, by time published, then by id. */
export async function listVersions({ db }: Ledger, address: string): Promise<string[]> {
  const rows = await db.selectFrom('reports').select('report').where('address', '=', address).execute()
  const versions = rows.map((row) => unpack<Report>(row.report))
  const at = (report: Report): string => report.publishedAt?.value ?? ''
  return versions.sort((a, b) => compare(at(a), at(b)) || compare(a.id, b.id)).map(({ id }) => id)
}

/** The last day that a report of the story was published; nothing where none has a date of its own. */
export async function lastDay(ledger: Ledger, story: string): Promise<string | undefined> {
  const no = await findStory(ledger, story)
  const row = await ledger.db
    .selectFrom('story_reports')
    .innerJoin('readings', 'readings.report', 'story_reports.report')
    .where('story', '=', no)
    .where('not_after', '=', '')
    .select((eb) => eb.fn.max('day').as('day'))
    .executeTakeFirst()
  return row?.day ?? undefined
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
