import os from 'node:os'
import { Worker } from 'node:worker_threads'
import type { PreparedReport, PreparedRewrite, ToRead } from '../ledger/index.ts'
import { readData } from './read-data.ts'
import { loadVersionedReaders, type VersionedReaders } from './reader-version.ts'
import { type Asked, type ReadingTask, readForLedger } from './reading-task.ts'

type Answer = PreparedReport | PreparedRewrite

export interface ReadingPool {
  /** How many reports are worth handing over before the first comes back. */
  readonly ahead: number
  read(task: ReadingTask): Promise<PreparedReport>
  /** Reads a report of the ledger again. */
  readAgain(task: ToRead): Promise<PreparedRewrite>
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
  const ask = async (asked: Asked): Promise<Answer> => {
    if (threads < 2 || ++seen <= BEFORE_THREADS) {
      here ??= loadVersionedReaders(readData)
      return readForLedger(asked, here)
    }
    while (workers.length < threads) workers.push(startThread())
    const free = workers.reduce((a, b) => (b.waiting.size < a.waiting.size ? b : a))
    return free.ask(asked)
  }
  return {
    ahead: Math.max(1, threads) * 4,
    read: (task) => ask({ kind: 'read', task }) as Promise<PreparedReport>,
    readAgain: (task) => ask({ kind: 'read-again', task }) as Promise<PreparedRewrite>,
    async close() {
      await Promise.all(workers.map((thread) => thread.worker.terminate()))
    },
  }
}

interface Waiting {
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}

interface Thread {
  readonly worker: Worker
  readonly waiting: Map<number, Waiting>
  ask(asked: Asked): Promise<Answer>
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
  worker.on('message', ({ number, answer, error }: { number: number; answer?: Answer; error?: unknown }) => {
    const asked = waiting.get(number)
    waiting.delete(number)
    if (answer) asked?.resolve(answer)
    else asked?.reject(error)
  })
  worker.on('error', failAll)
  worker.on('exit', (code) => failAll(new Error(`a reading thread ended with ${code}`)))
  return {
    worker,
    waiting,
    ask: (asked) =>
      new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject })
        worker.postMessage({ number: last, asked })
      }),
  }
}
