import { contentId } from './id.ts'
import type { Report } from './report.ts'

/** The id that a report's content gives it: its headline, text, outlet and date as published. */
export function reportId(report: Pick<Report, 'title' | 'text' | 'outlet' | 'publishedAt'>): string {
  const date = report.publishedAt?.inferred ? undefined : report.publishedAt?.value
  return contentId('r', report.title ?? '', report.text, report.outlet ?? '', date ?? '')
}
