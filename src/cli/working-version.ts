import { globSync, statSync } from 'node:fs'
import path from 'node:path'
import { packageVersion } from './package-version.ts'

/** Folders whose code decides what is put together out of readings. */
const WORKING = ['model', 'reconcile', 'brief', 'ledger']

let known: string | undefined

/**
 * Names the program that works out what a ledger keeps of days and briefs: another one does it again. Run from source it
 * is another one with every change to the code.
 */
export function workingVersion(): string {
  known ??= `${packageVersion()}${import.meta.filename.endsWith('.ts') ? `+${lastChange()}` : ''}`
  return known
}

function lastChange(): number {
  const source = path.join(import.meta.dirname, '..')
  let last = 0
  for (const folder of WORKING) {
    for (const file of globSync('**/*.ts', { cwd: path.join(source, folder) })) {
      last = Math.max(last, statSync(path.join(source, folder, file)).mtimeMs)
    }
  }
  return Math.round(last)
}
