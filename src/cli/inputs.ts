import path from 'node:path'
import process from 'node:process'
import { UsageError } from '../model/error.ts'
import type { CommandEffects } from './effects.ts'

/** The example story that comes with the package. */
const EXAMPLE = path.join(import.meta.dirname, '..', '..', 'examples', 'haldren')

/** What to read: what was named, else standard input if there is one, else the example story. */
export function chooseInputs(inputs: readonly string[], effects: CommandEffects): readonly string[] {
  if (inputs.length > 0) return inputs
  if (effects.hasInput()) return ['-']
  const near = path.relative(process.cwd(), EXAMPLE)
  return [near.startsWith('..') ? EXAMPLE : near]
}

/**
 * Whether the story comes out of the ledger: one is named, or a story is and there is nothing else to read. Throws
 * UsageError `ledger-and-input` where both are named.
 */
export function isFromLedger(
  inputs: readonly string[],
  options: { readonly ledger?: string | true; readonly story?: string },
  effects: CommandEffects,
): boolean {
  if (options.ledger === undefined) return inputs.length === 0 && options.story !== undefined && !effects.hasInput()
  if (inputs.length === 0) return true
  throw new UsageError('ledger-and-input', `--ledger with input '${inputs[0]}': put it in with sayso add first`)
}
