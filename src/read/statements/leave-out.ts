import type { Report, Span } from '../../model/index.ts'

/** A stretch without the dateline before it: "TARN, May 3 - " is no part of what is said. */
export function behindDateline(text: string, report: Report, span: Span): Span {
  const { dateline } = report
  if (!dateline || span.start >= dateline.end || span.end <= dateline.end) return span
  let start = dateline.end
  while (start < span.end && /[\s—–:-]/.test(text[start]!)) start++
  return start < span.end ? { start, end: span.end } : span
}

/** "CORRECTION: the depot was empty": the notice tells what the words do, not what they say. */
export function behindNotice(text: string, span: Span): Span {
  const notice = /^(?:CORRECTION|CORRECTED|UPDATE|CLARIFICATION|RETRACTION|WITHDRAWAL)(?: \d{1,2})?: */.exec(
    text.slice(span.start, Math.min(span.end, span.start + 24)),
  )
  return notice ? { start: span.start + notice[0].length, end: span.end } : span
}
