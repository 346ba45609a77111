/** Half-open stretch of a report's clean text, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span that a rule found; `rule` is the rule's file name, so a reader can be traced to the code that made it. */
export interface Mention extends Span {
  readonly rule: string
}

/** True if the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** True if `inner` lies within `outer` (equal spans do). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Canonical order of spans: by start, then the longer first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}
