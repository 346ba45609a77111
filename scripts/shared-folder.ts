import { existsSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

/** The folder of shared data (SAYSO_SHARED, default ../shared). Ends the process, saying so, if it is not there. */
export function sharedFolder(): string {
  const shared = path.resolve(process.env['SAYSO_SHARED'] ?? '../shared')
  if (existsSync(shared)) return shared
  console.log('skipped: needs SAYSO_SHARED')
  process.exit(0)
}
