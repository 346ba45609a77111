/** What a host may ask for at most; a date far off is a mistake. Milliseconds. */
const LONGEST = 24 * 60 * 60_000

/**
 * Milliseconds that a `Retry-After` header asks to wait from `now` (milliseconds since 1970): a number of seconds or a
 * date (RFC 9110, 10.2.3). Nothing where it is neither.
 */
export function readRetryAfter(written: string | undefined, now: number): number | undefined {
  if (written === undefined) return undefined
  const text = written.trim()
  if (/^\d{1,9}$/.test(text)) return Math.min(1000 * Number(text), LONGEST)
  // A date of HTTP always ends in GMT; anything else would be read in the zone of this machine.
  const date = /GMT$/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.min(Math.max(0, date - now), LONGEST)
}
