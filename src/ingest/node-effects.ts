import os from 'node:os'
import process from 'node:process'
import { disk } from './disk.ts'
import type { IngestEffects } from './effects.ts'
import { startIsolatedReaders } from './isolated/start-isolated-readers.ts'
import { createNetwork } from './network/create-network.ts'
import { Problem } from './problem.ts'
import { LARGEST_DOCUMENT } from './read-document.ts'

/** Threads for pages: each can take some hundred megabytes. */
const READERS = Math.min(4, os.availableParallelism())

/** Ingest's effects on this machine. Nothing is opened or loaded before it is needed. */
export function nodeEffects(): IngestEffects {
  return { disk, network: createNetwork(), stdin: readStdin, startIsolatedReader: () => startIsolatedReaders(READERS) }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > LARGEST_DOCUMENT) throw new Problem('too-large', 'is more than 64 MB on standard input; split it')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
