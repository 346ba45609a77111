import { contentId } from './id.ts'
import type { Report } from './report.ts'

type Identifying = Pick<Report, 'title' | 'text' | 'outlet' | 'publishedAt' | 'correction'>

/**
 * The id that a report's content gives it: its headline, text, outlet and date as published. What takes a named document
 * back is one more report, even where it repeats that document's words: both are kept.
 */
export function reportId(report: Identifying): string {
  const date = report.publishedAt?.inferred ? undefined : report.publishedAt?.value
  const parts = [report.title ?? '', report.text, report.outlet ?? '', date ?? '']
  const { correction } = report
  if (takesBackNamed(correction)) parts.push(correction.kind, correction.of)
  return contentId('r', ...parts)
}

type Correction = NonNullable<Report['correction']>

/** A kill or withdrawal that names what it takes back, as an agency's canceled item or a feed's deletion does. */
export function takesBackNamed(
  correction: Correction | undefined,
): correction is Correction & { readonly kind: 'kill' | 'withdrawal'; readonly of: string } {
  return correction?.of !== undefined && (correction.kind === 'kill' || correction.kind === 'withdrawal')
}
