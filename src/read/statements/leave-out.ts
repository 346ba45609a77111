import { tokenAt } from '../../language/index.ts'
import type { Span } from '../../model/index.ts'
import type { Words } from './words.ts'

/** A stretch without the dateline or clock before it: "TARN, May 3 - ", "14:20 ". */
export function behindStamp({ a, opens }: Words, span: Span): Span {
  const start = a.start[opens[a.sentenceOf[tokenAt(a, span.start)]!]!]!
  return start > span.start && start < span.end ? { start, end: span.end } : span
}

/** "CORRECTION: the depot was empty": the notice tells what the words do, not what they say. */
export function behindNotice(text: string, span: Span): Span {
  const notice = /^(?:CORRECTION|CORRECTED|UPDATE|CLARIFICATION|RETRACTION|WITHDRAWAL)(?: \d{1,2})?: */.exec(
    text.slice(span.start, Math.min(span.end, span.start + 24)),
  )
  return notice ? { start: span.start + notice[0].length, end: span.end } : span
}
