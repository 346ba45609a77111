import type { Evidence, Report, Span } from '../model/index.ts'

/** Evidence for a span of a report; the quote is cut from the text, so it can not differ from it. */
export function evidenceFor(report: Report, span: Span, rule: string, role?: Evidence['role']): Evidence {
  const quote = report.text.slice(span.start, span.end)
  return { report: report.id, start: span.start, end: span.end, quote, rule, ...(role ? { role } : {}) }
}
