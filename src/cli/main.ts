import { CommanderError } from 'commander'
import { UsageError } from '../model/error.ts'
import { packageVersion } from './package-version.ts'
import { processEffects } from './process-effects.ts'
import { buildProgram } from './program.ts'

/**
 * Runs the command line (`process.argv` without its first two) and gives the exit status: 0 with a result, 2 for wrong
 * use, 3 when no input could be read at all, 4 when the ledger cannot be used or has faults. Anything else that goes
 * wrong is a bug and is thrown.
 */
export async function main(argv: readonly string[]): Promise<number> {
  const effects = processEffects()
  let status = 0
  const program = buildProgram(packageVersion(), effects, (result) => {
    status = result
  })
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ writeErr: () => {}, outputError: () => {} })
  }
  try {
    await program.parseAsync(argv, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof UsageError) {
      effects.tell(error.message)
      return 2
    }
    // The ledger's own errors, told by name so that the ledger is loaded only where it is used.
    if (error instanceof Error && error.name === 'LedgerError') {
      effects.tell(error.message)
      return 4
    }
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return 0
    effects.tell(`${error.message.replace(/^error: /, '')}; see sayso --help`)
    return 2
  }
}
