import type { ReportRef } from '../model/index.ts'
import type { Story } from '../reconcile/index.ts'

/** A report as a brief names it. */
export function reportRef(entry: Story['reports'][number]): ReportRef {
  const { report, reading } = entry
  const date = reading.publishedAt
  // Before its time, nothing of an embargoed report is told but that it is there.
  const open = entry.status !== 'embargoed'
  return {
    id: report.id,
    input: report.input,
    ...(open && report.outlet ? { outlet: report.outlet } : {}),
    ...(open && report.title ? { title: report.title } : {}),
    language: report.language,
    version: report.version,
    ...(date ? { publishedAt: { value: date.value, inferred: date.inferred, reasons: [...date.reasons] } } : {}),
    status: entry.status,
    ...(entry.copyOf ? { copyOf: entry.copyOf } : {}),
    ...(entry.outdatedBy ? { outdatedBy: entry.outdatedBy } : {}),
  }
}
