import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..', '..')

/** Megabytes (of a million bytes) of the folders that ship with the package for reading. */
export function shippedMegabytes(): number {
  let bytes = 0
  for (const folder of ['models', 'lexicons'])
    for (const file of readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })) {
      const found = statSync(path.join(root, folder, file))
      if (found.isFile()) bytes += found.size
    }
  return bytes / 1e6
}
