import { checkLedger } from '../ledger/index.ts'
import type { LedgerEffects } from './ledger-effects.ts'
import { type LedgerOptions, withLedger } from './open-story.ts'

/** `sayso check`: goes through the whole ledger. Gives the exit status: 4 where there is a fault. */
export function checkCommand(options: LedgerOptions, effects: LedgerEffects): Promise<number> {
  return withLedger(options, effects, {}, async (ledger) => {
    const { reports, statements, editions, faults } = await checkLedger(ledger)
    for (const fault of faults) effects.tell(fault)
    const verdict = faults.length === 0 ? 'all is well' : `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`
    await effects.print(
      `${ledger.name}: ${reports} reports, ${statements} statements, ${editions} editions: ${verdict}\n`,
    )
    return faults.length === 0 ? 0 : 4
  })
}
