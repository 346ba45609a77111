import path from 'node:path'
import process from 'node:process'
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
