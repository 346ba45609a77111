import { spawnSync } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

const root = path.join(import.meta.dirname, '..', '..')

/** A file of the repository as something `import` takes, quoted. */
export const moduleUrl = (file: string): string => JSON.stringify(pathToFileURL(path.join(root, file)).href)

/** Runs a module in a process of its own and returns the JSON it prints. Throws with its errors if it fails. */
export function runAlone(program: string, args: readonly string[] = []): unknown {
  const all = ['--input-type=module', '-e', program, '--', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`a process of the bench failed: ${stderr}`)
  return JSON.parse(stdout)
}
