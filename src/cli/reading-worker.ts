// A thread that reads reports and lays out what the ledger writes.
import { parentPort } from 'node:worker_threads'
import { readData } from './read-data.ts'
import { loadVersionedReaders } from './reader-version.ts'
import { type Asked, readForLedger } from './reading-task.ts'

const versioned = loadVersionedReaders(readData)

parentPort?.on('message', ({ number, asked }: { number: number; asked: Asked }) => {
  try {
    parentPort?.postMessage({ number, answer: readForLedger(asked, versioned) })
  } catch (error) {
    parentPort?.postMessage({ number, error })
  }
})
