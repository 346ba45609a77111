import { reportsToRead, storeReading } from '../ledger/index.ts'
import type { LedgerEffects } from './ledger-effects.ts'
import { type LedgerOptions, withLedger } from './open-story.ts'
import { readData } from './read-data.ts'
import { loadVersionedReaders } from './reader-version.ts'
import { startReadingPool } from './reading-pool.ts'
import { workAhead } from './work-ahead.ts'

export interface RereadOptions extends LedgerOptions {
  /** Only what other readers than today's have read. */
  readonly old?: boolean
}

/**
 * `sayso reread`: reads every report of the ledger again with today's readers; decisions and editions stay. It may be
 * stopped at any time: each report has its old reading or its new one. Gives the exit status.
 */
export function rereadCommand(options: RereadOptions, effects: LedgerEffects): Promise<number> {
  return withLedger(options, effects, {}, async (ledger) => {
    const pool = startReadingPool()
    const ahead = workAhead(pool.ahead)
    let count = 0
    try {
      const chosen = options.old ? { notBy: loadVersionedReaders(readData).version } : {}
      for await (const task of reportsToRead(ledger, chosen)) {
        await ahead.begin(async () => {
          if (await storeReading(ledger, await pool.read({ ...task, diagnostics: [] }))) count++
        })
      }
      await ahead.finish()
    } finally {
      await pool.close()
    }
    await effects.print(`${ledger.name}: ${count} reports read again\n`)
    return 0
  })
}
