import os from 'node:os'
import { Worker } from 'node:worker_threads'
import { type PreparedReport, prepareReport } from '../ledger/index.ts'
import type { Diagnostic, Report } from '../model/index.ts'
import { readReport } from '../read/read-report.ts'
import { readData } from './read-data.ts'
import { loadVersionedReaders, type VersionedReaders } from './reader-version.ts'

/** One report to read, with what the reading depends on. */
export interface ReadingTask {
  readonly report: Report
  readonly notAfter: string
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a report and lays it out for the ledger. */
export function readForLedger(
  { report, ...more }: ReadingTask,
  { readers, version }: VersionedReaders,
): PreparedReport {
  const reading = readReport(report, readers, { notAfter: more.notAfter })
  return prepareReport({ report, reading, reader: version, ...more })
}

export interface ReadingPool {
  /** How many reports are worth handing over before the first comes back. */
  readonly ahead: number
  read(task: ReadingTask): Promise<PreparedReport>
  close(): Promise<void>
}

/** So many reports are read in this thread first: starting others takes as long. */
const BEFORE_THREADS = 12

/**
 * Reads reports in as many threads as asked for, by default one for each core. A reading is a function of its report, so
 * which thread made it can not be told.
 */
export function startReadingPool(threads = os.availableParallelism()): ReadingPool {
  let here: VersionedReaders | undefined
  let seen = 0
  const workers: Thread[] = []
  return {
    ahead: Math.max(1, threads) * 4,
    async read(task) {
      if (threads < 2 || ++seen <= BEFORE_THREADS) {
        here ??= loadVersionedReaders(readData)
        return readForLedger(task, here)
      }
      while (workers.length < threads) workers.push(startThread())
      const free = workers.reduce((a, b) => (b.waiting.size < a.waiting.size ? b : a))
      return free.read(task)
    },
    async close() {
      await Promise.all(workers.map((thread) => thread.worker.terminate()))
    },
  }
}

interface Waiting {
  readonly resolve: (prepared: PreparedReport) => void
  readonly reject: (error: unknown) => void
}

interface Thread {
  readonly worker: Worker
  readonly waiting: Map<number, Waiting>
  read(task: ReadingTask): Promise<PreparedReport>
}

function startThread(): Thread {
  // The published package holds reading-worker.js in place of reading-worker.ts.
  const source = import.meta.filename.endsWith('.ts')
  const file = source
    ? new URL('./reading-worker.ts', import.meta.url)
    : new URL('./reading-worker.js', import.meta.url)
  const worker = new Worker(file)
  const waiting = new Map<number, Waiting>()
  let last = 0
  const failAll = (error: unknown): void => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('message', (answer: { number: number; prepared?: PreparedReport; error?: unknown }) => {
    const asked = waiting.get(answer.number)
    waiting.delete(answer.number)
    if (answer.prepared) asked?.resolve(answer.prepared)
    else asked?.reject(answer.error)
  })
  worker.on('error', failAll)
  worker.on('exit', (code) => failAll(new Error(`a reading thread ended with ${code}`)))
  return {
    worker,
    waiting,
    read: (task) =>
      new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject })
        worker.postMessage({ number: last, task })
      }),
  }
}
