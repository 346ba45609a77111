import { readFileSync } from 'node:fs'
import path from 'node:path'
import { CommanderError } from 'commander'
import { UsageError } from '../model/error.ts'
import { processEffects } from './process-effects.ts'
import { buildProgram } from './program.ts'

/**
 * Runs the command line (`process.argv` without its first two) and gives the exit status: 0 with a result, 2 for wrong
 * use, 3 when no input could be read at all. Anything else that goes wrong is a bug and is thrown.
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
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return 0
    effects.tell(`${error.message.replace(/^error: /, '')}; see sayso --help`)
    return 2
  }
}

function packageVersion(): string {
  const file = path.join(import.meta.dirname, '..', '..', 'package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
