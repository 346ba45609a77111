import { readData } from '../../src/cli/read-data.ts'
import type { ReadItem } from '../../src/ledger/index.ts'
import { type Report, reportId } from '../../src/model/index.ts'
import { loadReaders, type Readers, readReport } from '../../src/read/read-report.ts'

const LIMIT = '2031-12-31'
let readers: Readers | undefined

/** A report as a test tells it, read by today's readers. */
export function itemOf(told: Partial<Report> & { readonly text: string; readonly at?: string }): ReadItem {
  const { at, ...fields } = told
  const report: Report = {
    kind: 'report',
    id: '',
    input: 'told.txt',
    language: 'en',
    version: 1,
    ...(at === undefined ? {} : { publishedAt: { value: at, inferred: false, reasons: [] } }),
    headings: [],
    regions: [],
    removed: [],
    map: [],
    ...fields,
  }
  const named = { ...report, id: reportId(report) }
  readers ??= loadReaders(readData)
  const reading = readReport(named, readers, { notAfter: LIMIT })
  const notAfter = named.publishedAt === undefined ? LIMIT : ''
  return { report: named, reading, reader: 'test', notAfter, diagnostics: [] }
}
