import { findHeadings } from '../../src/ingest/find-headings.ts'
import { readPlainText } from '../../src/ingest/formats/plain-text.ts'
import { readDateline } from '../../src/ingest/read-dateline.ts'
import type { Report } from '../../src/model/index.ts'
import { type Readers, readReport } from '../../src/read/read-report.ts'
import type { GoldReport } from '../gold/load-gold.ts'
import type { Marks } from './marks.ts'
import { marksOfReading } from './marks-of-reading.ts'

/** The fields a reader may see: never the marks. */
type Unmarked = Pick<GoldReport, 'id' | 'text' | 'outlet' | 'date'>

/**
 * The report as it comes in as plain text, but for the clean-up: what it takes out would move the offsets. Throws if the
 * text is not as plain text is read.
 */
export function asReport({ id, text, outlet, date }: Unmarked): Report {
  const body = readPlainText(text)
  if (body.text !== text) throw new Error(`${id}: its text is not as plain text is read`)
  const { dateline, agency } = readDateline(body)
  return {
    kind: 'report',
    id,
    input: id,
    outlet,
    ...(agency ? { agency } : {}),
    ...(dateline ? { dateline } : {}),
    language: 'en',
    version: 1,
    publishedAt: { value: date, inferred: false, reasons: [] },
    text,
    headings: findHeadings(body),
    regions: [],
    removed: [],
    map: body.map,
  }
}

/** What we read of a marked report, in the form of its marks. */
export function readMarked(report: Unmarked, readers: Readers): Marks {
  const reading = readReport(asReport(report), readers, { notAfter: report.date.slice(0, 10) })
  return marksOfReading(report.id, report.text, reading)
}
