import type { Diagnostic, Reading, Report, Span, Statement } from '../model/index.ts'
import { sourceKey } from '../reconcile/chain.ts'
import { daysOf, momentOf, readableFrom } from '../reconcile/index.ts'
import { columnText, pack } from './pack.ts'
import type { ReadingRow, ReportRow, StatementRow, StoryReportRow } from './schema.ts'
import type { SearchWords } from './store.ts'

/** A report with what was read out of it, and how it was read. */
export interface ReadItem {
  readonly report: Report
  readonly reading: Reading
  /** Version of the readers that made the reading. */
  readonly reader: string
  /** The last day an undated page was taken to be from. */
  readonly notAfter: string
  /** What ingest had to say about this report. */
  readonly diagnostics?: readonly Diagnostic[]
}

export type PreparedStatement = Omit<StatementRow, 'no' | 'report'> & { readonly words: SearchWords }

/** A report as rows, so that all that is left to do is to write them. It can be handed between threads. */
export interface PreparedReport {
  readonly report: Omit<ReportRow, 'no' | 'received'>
  readonly dated: Pick<StoryReportRow, 'moment' | 'day' | 'readable'>
  readonly reading: Omit<ReadingRow, 'report'>
  readonly statements: readonly PreparedStatement[]
}

/**
 * Ends the name of the readers that made a reading: which way its rows were laid out. It is raised with every change to
 * what `prepareReading` gives for the same reading, so that old rows are not taken for new ones.
 */
export const LAYOUT = '/1'

/** In the place of the day from which a report can be read that its publisher withholds; sorts behind all days. */
export const WITHHELD = 'withheld'

/** Pure and the costly part of a write: packs the report and its reading and lays out the rows of its statements. */
export function prepareReport(item: ReadItem): PreparedReport {
  const { report, diagnostics = [] } = item
  return {
    report: {
      id: report.id,
      address: report.url === undefined ? null : columnText(addressOf(report.url)),
      input: columnText(report.input),
      outlet: report.outlet === undefined ? null : columnText(report.outlet),
      title: report.title === undefined ? null : columnText(report.title),
      language: report.language,
      version: report.version,
      report: pack(report),
      diagnostics: JSON.stringify(diagnostics),
    },
    ...prepareReading(item),
  }
}

/** The same without the report. */
export function prepareReading({ report, reading, reader, notAfter }: ReadItem): Omit<PreparedReport, 'report'> {
  const moment = momentOf(reading.publishedAt)
  return {
    dated: {
      moment: moment?.at ?? null,
      day: moment?.day ?? null,
      readable: moment ? (readableFrom(report, moment.at, false) ?? WITHHELD) : '',
    },
    reading: { reader, not_after: report.publishedAt ? '' : notAfter, reading: pack(reading) },
    statements: reading.statements.map((statement, position) => layOut(statement, position, report, reading)),
  }
}

/** The address without what only points into the page. */
function addressOf(url: string): string {
  const hash = url.indexOf('#')
  return hash < 0 ? url : url.slice(0, hash)
}

function layOut(statement: Statement, position: number, report: Report, reading: Reading): PreparedStatement {
  const days = daysOf(statement.time?.time)
  const first = statement.chain[0]?.source.name ?? report.agency ?? report.outlet ?? ''
  const spans: readonly Span[] = statement.content.length > 0 ? statement.content : statement.sentences
  const places = [...new Set(statement.places.flatMap((index) => reading.places[index]?.place.name ?? []))].join('; ')
  const speaker = columnText(first)
  return {
    position,
    from_day: days?.[0] ?? null,
    to_day: days?.[1] ?? null,
    speaker,
    origin: columnText(sourceKey(first)),
    mode: statement.mode,
    modality: statement.modality,
    kind: statement.event?.kind ?? '',
    places: columnText(places),
    start: statement.start,
    end: statement.end,
    content_start: spans[0]?.start ?? statement.start,
    content_end: spans.at(-1)?.end ?? statement.end,
    words: {
      said: columnText(spans.map(({ start, end }) => report.text.slice(start, end)).join(' ')),
      speaker,
      places: columnText(places),
    },
  }
}
