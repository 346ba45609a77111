import { Worker } from 'node:worker_threads'
import type { IsolatedReader } from '../effects.ts'
import { Problem } from '../problem.ts'
import type { IsolatedDocument, IsolatedRequest } from './isolated.ts'

/** A document that takes longer is no article; the slowest of the development pages takes under 2 s. */
const TIME_LIMIT = 15_000
const MEMORY_LIMIT_MB = 1024

interface Answer {
  readonly number: number
  readonly document?: IsolatedDocument
  readonly error?: string
  readonly code?: string
}

/**
 * Starts the thread that reads pages and files that could hang or break a parser, at the first request. One over the time limit (milliseconds) or the memory
 * limit ends the thread; the next gets a new one.
 */
export function startIsolatedReader(timeLimit = TIME_LIMIT): IsolatedReader {
  let worker: Worker | undefined
  let last: Promise<unknown> = Promise.resolve()
  let number = 0
  let closed = false
  const stop = async (): Promise<void> => {
    const ending = worker
    worker = undefined
    await ending?.terminate()
  }
  const ask = async (request: IsolatedRequest): Promise<IsolatedDocument> => {
    // What still waits when nobody wants it any more must not start a thread that nobody ends.
    if (closed) throw new Problem('not-read', 'was not read: reading was ended before its turn')
    worker ??= startWorker()
    try {
      return await askOne(worker, ++number, request, timeLimit)
    } catch (error) {
      await stop()
      throw error
    }
  }
  return {
    read(request) {
      const answer = last.then(() => ask(request))
      last = answer.catch(() => undefined)
      return answer
    },
    close() {
      closed = true
      return stop()
    },
  }
}

function startWorker(): Worker {
  // The published package holds worker.js in place of worker.ts.
  const source = import.meta.filename.endsWith('.ts')
  const file = source ? new URL('./worker.ts', import.meta.url) : new URL('./worker.js', import.meta.url)
  return new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB } })
}

function askOne(
  worker: Worker,
  number: number,
  request: IsolatedRequest,
  timeLimit: number,
): Promise<IsolatedDocument> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
    }
    const fail = (code: string, message: string): void => {
      done()
      reject(new Problem(code, message))
    }
    const onMessage = (answer: Answer): void => {
      if (answer.number !== number) return
      if (answer.document) {
        done()
        resolve(answer.document)
      } else if (answer.code) fail(answer.code, answer.error ?? '')
      else fail('unreadable', `cannot be read (${answer.error}); save its text instead`)
    }
    const onError = (error: Error): void => {
      fail('unreadable', `broke its reader (${error.message}); save its text instead`)
    }
    const onExit = (): void => fail('unreadable', 'broke its reader; save its text instead')
    const timer = setTimeout(() => {
      fail('too-slow', `took longer than ${timeLimit / 1000} s to read; save its text instead`)
    }, timeLimit)
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage({ number, request })
  })
}
