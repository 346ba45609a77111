import { readRetryAfter } from './network/retry-after.ts'

/** However often a feed fails, it is asked once a day. Milliseconds. */
const LONGEST = 24 * 60 * 60_000
/** A host's `max-age` is followed so far: its news should not come hours late. */
const LONGEST_AGE = 60 * 60_000

export interface Checked {
  /** Milliseconds since 1970. */
  readonly at: number
  /** Milliseconds between two rounds. */
  readonly every: number
  /** How often in a row it has failed now. */
  readonly failures: number
  readonly retryAfter?: string
  /** Seconds. */
  readonly maxAge?: number
}

/**
 * When a feed is asked next: after a round, or when the host says it may have changed; after a failure twice as late each
 * time, and never before its host wants to be asked again.
 */
export function nextCheck({ at, every, failures, retryAfter, maxAge = 0 }: Checked): number {
  const doubled = Math.min(every * 2 ** Math.min(failures, 30), Math.max(LONGEST, every))
  const age = failures > 0 ? 0 : Math.min(1000 * maxAge, LONGEST_AGE)
  return at + Math.max(doubled, age, readRetryAfter(retryAfter, at) ?? 0)
}
