import type { IsolatedReader } from '../effects.ts'
import { startIsolatedReader } from './start-isolated-reader.ts'

/** A thread takes as long to start as a few pages to read, so another one is started when so many wait for the first. */
const WORTH_A_THREAD = 3

/** Up to so many readers, each with a thread of its own; a request goes to the one with the fewest before it. */
export function startIsolatedReaders(most: number, start: () => IsolatedReader = startIsolatedReader): IsolatedReader {
  const readers: { readonly reader: IsolatedReader; waiting: number }[] = []
  const choose = () => {
    const [first, ...others] = readers
    const free = first && others.reduce((best, each) => (each.waiting < best.waiting ? each : best), first)
    if (free && (free.waiting < WORTH_A_THREAD || readers.length >= most)) return free
    const fresh = { reader: start(), waiting: 0 }
    readers.push(fresh)
    return fresh
  }
  return {
    async read(request) {
      const chosen = choose()
      chosen.waiting++
      try {
        return await chosen.reader.read(request)
      } finally {
        chosen.waiting--
      }
    },
    async close() {
      await Promise.all(readers.map(({ reader }) => reader.close()))
    },
  }
}
