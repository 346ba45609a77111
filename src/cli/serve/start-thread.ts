import { Worker } from 'node:worker_threads'
import type { Intake, StoryEngine } from '../../serve/index.ts'
import type { FeedWatcher } from './feed-watcher.ts'
import type { EngineSettings } from './make-engine.ts'

/** One call to what lives in a thread. */
export interface ThreadCall {
  readonly number: number
  readonly method: string
  readonly args: readonly unknown[]
}

interface Waiting {
  readonly resolve: (value: never) => void
  readonly reject: (error: unknown) => void
}

interface Thread {
  /** Before anything is asked of it. */
  start(): void
  call<T>(method: string, ...args: readonly unknown[]): Promise<T>
  close(): Promise<void>
}

/** A thread that ends by itself fails what was asked of it; the next question starts another. */
function startThread(part: 'engine' | 'intake' | 'feeds', settings: EngineSettings): Thread {
  let worker: Worker | undefined
  const waiting = new Map<number, Waiting>()
  let last = 0
  const failAll = (error: unknown): void => {
    worker = undefined
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  function start(): Worker {
    // The published package holds story-thread.js in place of story-thread.ts.
    const file = import.meta.filename.endsWith('.ts')
      ? new URL('./story-thread.ts', import.meta.url)
      : new URL('./story-thread.js', import.meta.url)
    const started = new Worker(file, { workerData: { part, settings } })
    started.on('message', (answer: { number: number; value?: unknown; error?: unknown }) => {
      const asked = waiting.get(answer.number)
      waiting.delete(answer.number)
      if ('error' in answer) asked?.reject(answer.error)
      else asked?.resolve(answer.value as never)
    })
    started.on('error', failAll)
    started.on('exit', (code) => failAll(new Error(`the thread of the ${part} ended with ${code}`)))
    return started
  }
  const call = <T>(method: string, ...args: readonly unknown[]): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      worker ??= start()
      waiting.set(++last, { resolve, reject })
      const message: ThreadCall = { number: last, method, args }
      worker.postMessage(message)
    })
  return {
    start: () => {
      worker ??= start()
    },
    call,
    async close() {
      if (!worker) return
      const ending = worker
      await call('close')
      ending.removeAllListeners('exit')
      await ending.terminate()
    },
  }
}

/** The engine in a thread of its own, so that working out a brief holds nobody up who reads the last one. */
export function engineThread(settings: EngineSettings): StoryEngine {
  const thread = startThread('engine', settings)
  return {
    ask: (question) => thread.call('ask', question),
    refresh: (outside) => thread.call('refresh', outside),
    close: () => thread.close(),
  }
}

/** Reading of what is posted in a thread of its own. */
export function intakeThread(settings: EngineSettings): Intake {
  const thread = startThread('intake', settings)
  thread.start()
  return { add: (posted) => thread.call('add', posted), close: () => thread.close() }
}

/** Feeds are watched in a thread of their own. */
export function feedsThread(settings: EngineSettings): FeedWatcher {
  const thread = startThread('feeds', settings)
  return { watch: (feeds, options) => thread.call('watch', feeds, options), close: () => thread.close() }
}
