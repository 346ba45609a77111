import type { LedgerEffects } from './ledger-effects.ts'
import { type LedgerOptions, withLedger } from './open-story.ts'

/** `sayso backup FILE`: writes a consistent copy while others read and write. Gives the exit status. */
export function backupCommand(file: string, options: LedgerOptions, effects: LedgerEffects): Promise<number> {
  return withLedger(options, effects, {}, async (ledger) => {
    await ledger.backup(file)
    await effects.print(`${ledger.name}: copied to ${file}\n`)
    return 0
  })
}
