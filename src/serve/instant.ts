/** Milliseconds since 1970 as the API tells a moment: an ISO instant in UTC. */
export function instant(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString()
}
