/** Counts failures by key within a time, so that nobody can try passwords for long. */
export interface Attempts {
  /** Milliseconds to wait before the next attempt under these keys; 0 where there is nothing to wait for. */
  wait(keys: readonly AttemptKey[], now: number): number
  failed(keys: readonly AttemptKey[], now: number): void
  succeeded(keys: readonly AttemptKey[]): void
}

export interface AttemptKey {
  readonly key: string
  /** So many failures are borne within the window. */
  readonly most: number
}

interface Failures {
  count: number
  /** When the count began. */
  since: number
}

const MOST_KEYS = 20_000

/** `window` in milliseconds. The oldest keys go when there are too many, so that memory stays small. */
export function countAttempts(window: number): Attempts {
  const failures = new Map<string, Failures>()
  const current = (key: string, now: number): Failures | undefined => {
    const found = failures.get(key)
    if (found && now - found.since < window) return found
    failures.delete(key)
    return undefined
  }
  return {
    wait: (keys, now) =>
      Math.max(
        0,
        ...keys.map(({ key, most }) => {
          const found = current(key, now)
          return found && found.count >= most ? found.since + window - now : 0
        }),
      ),
    failed(keys, now) {
      for (const { key } of keys) {
        const found = current(key, now)
        if (found) found.count++
        else failures.set(key, { count: 1, since: now })
        const [oldest] = failures.keys()
        if (failures.size > MOST_KEYS && oldest !== undefined) failures.delete(oldest)
      }
    },
    succeeded(keys) {
      for (const { key } of keys) failures.delete(key)
    },
  }
}
