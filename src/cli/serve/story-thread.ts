// A thread of `sayso serve`: answers questions about the story, or reads what is posted, beside the one that serves.
import { parentPort, workerData } from 'node:worker_threads'
import { openLedger } from '../../ledger/index.ts'
import { startFeedWatcher } from './feed-watcher.ts'
import { builtWeb, type EngineSettings, makeEngine } from './make-engine.ts'
import type { ThreadCall } from './start-thread.ts'
import { startIntake } from './story-intake.ts'

const { part, settings } = workerData as {
  readonly part: 'engine' | 'intake' | 'feeds'
  readonly settings: EngineSettings
}
const clock = (): number => Temporal.Now.instant().epochMilliseconds
const ledger = await openLedger(settings.file)
const PARTS: Readonly<Record<typeof part, () => object | Promise<object>>> = {
  engine: async () => makeEngine(ledger, settings, clock, await builtWeb(() => {})),
  intake: () => startIntake({ ledger, story: settings.story, clock, eager: true }),
  feeds: () => startFeedWatcher(settings.file, settings.story),
}
const served = await PARTS[part]()

parentPort?.on('message', async ({ number, method, args }: ThreadCall) => {
  try {
    const value: unknown = await (served as Record<string, (...all: unknown[]) => unknown>)[method]?.(...args)
    if (method === 'close') await ledger.close()
    parentPort?.postMessage({ number, value })
  } catch (error) {
    parentPort?.postMessage({ number, error })
  }
})
