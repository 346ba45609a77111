import {
  type PreparedReport,
  type PreparedRewrite,
  prepareReport,
  prepareRewrite,
  type ToRead,
  unpack,
} from '../ledger/index.ts'
import type { Diagnostic, Report } from '../model/index.ts'
import { readReport } from '../read/read-report.ts'
import type { VersionedReaders } from './reader-version.ts'

/** One report to read, with what the reading depends on. */
export interface ReadingTask {
  readonly report: Report
  readonly notAfter: string
  readonly diagnostics: readonly Diagnostic[]
}

/** What a reading thread is asked. */
export type Asked =
  | { readonly kind: 'read'; readonly task: ReadingTask }
  | { readonly kind: 'read-again'; readonly task: ToRead }

/** Reads a report and lays it out for the ledger, or works out what a new reading changes there. */
export function readForLedger(
  asked: Asked,
  { readers, version: reader }: VersionedReaders,
): PreparedReport | PreparedRewrite {
  if (asked.kind === 'read') {
    const { report, notAfter } = asked.task
    return prepareReport({ ...asked.task, reading: readReport(report, readers, { notAfter }), reader })
  }
  const { notAfter } = asked.task
  const report = unpack<Report>(asked.task.report)
  return prepareRewrite(asked.task, { report, reading: readReport(report, readers, { notAfter }), reader, notAfter })
}
