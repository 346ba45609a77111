import { readdir, readFile, stat } from 'node:fs/promises'
import process from 'node:process'
import { buffer } from 'node:stream/consumers'
import type { Disk, IngestEffects } from '../ingest/index.ts'
import { Problem } from '../ingest/index.ts'

const disk: Disk = {
  async stat(path) {
    try {
      const entry = await stat(path)
      const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other'
      return { kind, size: entry.size }
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  },
  list: (path) => readdir(path),
  read: (path) => readFile(path),
}

function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code
  return code === 'ENOENT' || code === 'ENOTDIR'
}

/** What reading reports touches, for a real process: the disk, the network, standard input, a worker for pages. */
export function ingestEffects(): IngestEffects {
  return {
    disk,
    network: {
      fetch: () => {
        throw new Problem('not-fetched', 'addresses cannot be read yet')
      },
    },
    stdin: async () => buffer(process.stdin),
    startPageReader: () => {
      throw new Problem('not-read', 'pages cannot be read yet')
    },
  }
}
