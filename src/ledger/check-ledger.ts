import type { Kysely, Selectable } from 'kysely'
import { type Brief, type Evidence, type Reading, type Report, reportId } from '../model/index.ts'
import type { Ledger } from './ledger.ts'
import { unpack } from './pack.ts'
import { prepareReport } from './prepare-report.ts'
import type { ReadingRow, ReportRow, Schema, StatementRow, StoryReportRow } from './schema.ts'
import { numbersOfDay } from './statement-numbers.ts'

export interface Checked {
  readonly reports: number
  readonly statements: number
  readonly editions: number
  /** One line each; empty where all is well. */
  readonly faults: readonly string[]
}

/** Reports looked at together, so that memory stays flat. */
const AT_ONCE = 100

/**
 * Goes through the whole ledger: the database's own check and its indexes; every report has the id of its content, a
 * reading whose offsets lie in its text and all its statements as the reading has them; every quote of every edition
 * stands word for word in its report.
 */
export async function checkLedger(ledger: Ledger): Promise<Checked> {
  const faults = [...(await ledger.checkIntegrity()), ...(await ledger.search.check(ledger.db))]
  let reports = 0
  let statements = 0
  for (let from = 0; ; ) {
    const batch = await loadBatch(ledger, from)
    const last = batch.at(-1)
    if (!last) break
    for (const entry of batch) {
      reports++
      statements += entry.statements.length
      faults.push(...attempt(`report ${entry.report.id}`, () => checkReport(entry)))
    }
    from = last.report.no + 1
  }
  const editions = await checkEditions(ledger, faults)
  return { reports, statements, editions, faults }
}

interface Entry {
  readonly report: Selectable<ReportRow>
  readonly reading: ReadingRow | undefined
  readonly statements: readonly StatementRow[]
  readonly stories: readonly StoryReportRow[]
}

/** Read within one transaction: others may be writing. */
function loadBatch(ledger: Ledger, from: number): Promise<Entry[]> {
  return ledger.db
    .transaction()
    .setAccessMode('read only')
    .execute((db) => entriesFrom(db, from))
}

async function entriesFrom(db: Kysely<Schema>, from: number): Promise<Entry[]> {
  const reports = await db
    .selectFrom('reports')
    .selectAll()
    .where('no', '>=', from)
    .orderBy('no')
    .limit(AT_ONCE)
    .execute()
  const numbers = reports.map(({ no }) => no)
  if (numbers.length === 0) return []
  const rowsOf = Map.groupBy(
    await db.selectFrom('statements').selectAll().where('report', 'in', numbers).orderBy('position').execute(),
    (row) => row.report,
  )
  const storiesOf = Map.groupBy(
    await db.selectFrom('story_reports').selectAll().where('report', 'in', numbers).execute(),
    (row) => row.report,
  )
  const readings = await db.selectFrom('readings').selectAll().where('report', 'in', numbers).execute()
  return reports.map((report) => ({
    report,
    reading: readings.find((row) => row.report === report.no),
    statements: rowsOf.get(report.no) ?? [],
    stories: storiesOf.get(report.no) ?? [],
  }))
}

/** Faults of one report, one line each. */
function checkReport({ report: row, reading: readingRow, statements, stories }: Entry): string[] {
  const report = unpack<Report>(row.report)
  const faults: string[] = []
  if (report.id !== row.id || !isIdOf(report)) faults.push('its id is not that of its content')
  if (stories.length === 0) faults.push('belongs to no story')
  if (!readingRow) return [...faults, 'has no reading']
  const reading = unpack<Reading>(readingRow.reading)
  if (reading.report !== row.id) faults.push(`its reading is that of ${reading.report}`)
  if (!spansWithin(reading, report.text.length)) faults.push('its reading points beyond its text')
  const again = prepareReport({ report, reading, reader: readingRow.reader, notAfter: readingRow.not_after })
  const wanted = again.statements.map(fixedPart)
  const found = statements.map(fixedPart)
  if (wanted.join('\n') !== found.join('\n')) faults.push('its statements are not those of its reading')
  const { day } = again.dated
  const [first, beyond] = numbersOfDay(day)
  if (statements.some(({ no }) => no < first || no >= beyond)) faults.push('its statements are numbered on another day')
  if (stories.some((story) => story.day !== day)) faults.push('its day is not that of its reading')
  return faults
}

/** Before kills had ids of their own, they had that of the words alone. */
function isIdOf(report: Report): boolean {
  const { title = '', text, outlet = '', publishedAt } = report
  const words = { title, text, outlet, ...(publishedAt && { publishedAt }) }
  return report.id === reportId(report) || report.id === reportId(words)
}

/** What of a row no later way of laying it out would change. */
function fixedPart(row: Omit<StatementRow, 'no' | 'report'>): string {
  const { position, mode, modality, start, end, content_start, content_end } = row
  return [position, mode, modality, start, end, content_start, content_end].join()
}

/** Every `start` with an `end` anywhere in a reading lies in the text, in order. */
function spansWithin(value: unknown, length: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  const { start, end } = value as { start?: unknown; end?: unknown }
  if (typeof start === 'number' && typeof end === 'number' && !(start >= 0 && start <= end && end <= length))
    return false
  return Object.values(value).every((part) => spansWithin(part, length))
}

async function checkEditions({ db }: Ledger, faults: string[]): Promise<number> {
  const rows = await db.selectFrom('editions').select(['no', 'id']).orderBy('no').execute()
  const texts = new Map<string, string | undefined>()
  const textOf = async (id: string): Promise<string | undefined> => {
    if (!texts.has(id)) {
      const row = await db.selectFrom('reports').select('report').where('id', '=', id).executeTakeFirst()
      texts.set(id, row && textIn(row.report))
    }
    return texts.get(id)
  }
  for (const { no, id } of rows) {
    const { brief } = await db.selectFrom('editions').select('brief').where('no', '=', no).executeTakeFirstOrThrow()
    const found: Evidence[] = []
    faults.push(
      ...attempt(`edition ${id}`, () => {
        collectEvidence(unpack<Brief>(brief), found)
        return []
      }),
    )
    const wrong = await countWrong(found, textOf)
    if (wrong > 0) faults.push(`edition ${id}: ${wrong} quotes do not stand in their reports`)
    if (texts.size > AT_ONCE) texts.clear()
  }
  return rows.length
}

/** Damaged bytes hold no text; that they are damaged is told of the report. */
function textIn(report: Uint8Array): string | undefined {
  try {
    return unpack<Report>(report).text
  } catch {
    return undefined
  }
}

async function countWrong(
  evidence: readonly Evidence[],
  textOf: (id: string) => Promise<string | undefined>,
): Promise<number> {
  let wrong = 0
  for (const { report, start, end, quote } of evidence) if ((await textOf(report))?.slice(start, end) !== quote) wrong++
  return wrong
}

function collectEvidence(value: unknown, found: Evidence[]): void {
  if (typeof value !== 'object' || value === null) return
  if ('quote' in value && 'report' in value) found.push(value as Evidence)
  else for (const part of Object.values(value)) collectEvidence(part, found)
}

/** Damaged bytes are a fault of the one thing they belong to. */
function attempt(what: string, step: () => string[]): string[] {
  try {
    return step().map((fault) => `${what}: ${fault}`)
  } catch (error) {
    return [`${what}: cannot be unpacked: ${(error as Error).message}`]
  }
}
