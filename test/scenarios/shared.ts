import { existsSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

const folder = path.resolve(process.env['SAYSO_SHARED'] ?? path.join(import.meta.dirname, '../../../shared'))

/** The folder of shared examples and data, if this machine has it. */
export const shared: string | undefined = existsSync(path.join(folder, 'examples')) ? folder : undefined

/** For `test(…, { skip })`: the reason why a test that needs it is skipped. */
export const needsShared: string | false = shared === undefined ? 'needs SAYSO_SHARED' : false
