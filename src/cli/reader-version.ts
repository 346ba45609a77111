import { createHash } from 'node:crypto'
import { LAYOUT } from '../ledger/prepare-report.ts'
import type { ReadData } from '../model/index.ts'
import { loadReaders, type Readers } from '../read/read-report.ts'
import { packageVersion } from './package-version.ts'

export interface VersionedReaders {
  readonly readers: Readers
  /** Changes with the program, with every model and word list and with the rows: readings made by another are old. */
  readonly version: string
}

/** Loads the readers and tells which they are. */
export function loadVersionedReaders(readData: ReadData): VersionedReaders {
  const seen = new Map<string, string>()
  const readers = loadReaders((file) => {
    const bytes = readData(file)
    seen.set(file, createHash('sha256').update(bytes).digest('hex'))
    return bytes
  })
  const files = [...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map((pair) => pair.join(' '))
  const data = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 12)
  return { readers, version: `${packageVersion()}+${data}${LAYOUT}` }
}
