import { ledgerEffects } from '../ledger-effects.ts'
import { processEffects } from '../process-effects.ts'
import { watchCommand } from '../watch-command.ts'

export interface FeedWatcher {
  /** Watches these feeds, and those that the story watches already, until it is closed. */
  watch(feeds: readonly string[], options: { readonly allowPrivate: boolean }): Promise<void>
  close(): Promise<void>
}

/** What `sayso watch` does, beside a server. */
export function startFeedWatcher(file: string, story: string): FeedWatcher {
  const stop = new AbortController()
  let watching: Promise<unknown> = Promise.resolve()
  return {
    async watch(feeds, { allowPrivate }) {
      const effects = {
        ...ledgerEffects(processEffects()),
        print: async () => true,
        stopped: () => stop.signal,
      }
      const options = { ledger: file, allowPrivate, ...(story === '' ? {} : { story }) }
      watching = watchCommand(feeds, options, effects).catch((error: unknown) => {
        effects.tell(`feeds: ${error instanceof Error ? error.message : String(error)}`)
      })
    },
    async close() {
      stop.abort()
      await watching
    },
  }
}
