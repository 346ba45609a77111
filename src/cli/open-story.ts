import path from 'node:path'
import { type Ledger, openLedger } from '../ledger/index.ts'
import { UsageError } from '../model/error.ts'
import { parseMoment } from '../reconcile/index.ts'
import type { LedgerEffects } from './ledger-effects.ts'

/** Options that every command over a ledger takes. */
export interface LedgerOptions {
  /** File; the one in the user's data folder if left out or true. */
  readonly ledger?: string | true
  readonly story?: string
}

/** Opens the ledger that is meant, for the time of `use`. With `create`, one that is not there is made. */
export async function withLedger<T>(
  options: LedgerOptions,
  effects: LedgerEffects,
  { create = false }: { readonly create?: boolean },
  use: (ledger: Ledger, story: string) => Promise<T>,
): Promise<T> {
  const named = typeof options.ledger === 'string'
  const file = named ? String(options.ledger) : effects.defaultLedger
  if (create && !named) effects.makeFolder(path.dirname(file))
  const ledger = await openLedger(file, { create })
  try {
    return await use(ledger, options.story ?? '')
  } finally {
    await ledger.close()
  }
}

const DAY_MS = 86_400_000

/** Milliseconds of a time typed in; a bare day counts to its last second. Throws UsageError `bad-time`. */
export function typedTime(value: string, option: string): number {
  const moment = parseMoment(value)
  if (!moment) {
    throw new UsageError('bad-time', `${option} '${value}' is no date; write 2022-03-07 or 2022-03-07T14:05+02:00`)
  }
  return moment.dayOnly ? moment.at + DAY_MS - 1000 : moment.at
}

/** The moment that counts as now: `--now`, else the clock. */
export function nowOf(options: { readonly now?: string }, effects: LedgerEffects): number {
  return options.now === undefined ? effects.clock() : typedTime(options.now, '--now')
}
