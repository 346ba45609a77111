import { type Ledger, type PreparedRewrite, reportsToRead, storeRewrites, TOGETHER } from '../ledger/index.ts'
import type { LedgerEffects } from './ledger-effects.ts'
import { type LedgerOptions, withLedger } from './open-story.ts'
import { readData } from './read-data.ts'
import { loadVersionedReaders } from './reader-version.ts'
import { type ReadingPool, startReadingPool } from './reading-pool.ts'
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
    try {
      const chosen = options.old ? { notBy: loadVersionedReaders(readData).version } : {}
      const count = await rereadAll(ledger, pool, chosen)
      await effects.print(`${ledger.name}: ${count} reports read again\n`)
      return 0
    } finally {
      await pool.close()
    }
  })
}

/** Gives how many reports were read again. Several are written at once: nobody waits for one of them. */
export async function rereadAll(
  ledger: Ledger,
  pool: ReadingPool,
  chosen: { readonly notBy?: string } = {},
): Promise<number> {
  const ahead = workAhead(pool.ahead + TOGETHER.most)
  const ready: PreparedRewrite[] = []
  let count = 0
  const store = async (): Promise<void> => {
    const stored = await storeRewrites(ledger, ready.splice(0))
    count += stored
  }
  for await (const task of reportsToRead(ledger, chosen)) {
    await ahead.begin(async () => {
      ready.push(await pool.readAgain(task))
      if (ready.length >= TOGETHER.most) await store()
    })
  }
  await ahead.finish()
  if (ready.length > 0) await store()
  return count
}
