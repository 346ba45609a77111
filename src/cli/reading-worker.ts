// A thread that reads reports and lays out what the ledger writes.
import { parentPort } from 'node:worker_threads'
import { readData } from './read-data.ts'
import { loadVersionedReaders } from './reader-version.ts'
import { type ReadingTask, readForLedger } from './reading-pool.ts'

const versioned = loadVersionedReaders(readData)

parentPort?.on('message', ({ number, task }: { number: number; task: ReadingTask }) => {
  try {
    parentPort?.postMessage({ number, prepared: readForLedger(task, versioned) })
  } catch (error) {
    parentPort?.postMessage({ number, error })
  }
})
