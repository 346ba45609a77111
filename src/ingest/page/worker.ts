import { parentPort } from 'node:worker_threads'
import type { PageRequest } from './page.ts'
import { readPage } from './read-page.ts'

// A thread of its own: a page that makes the parser hang or die costs itself only.
parentPort?.on('message', ({ number, request }: { number: number; request: PageRequest }) => {
  try {
    parentPort?.postMessage({ number, page: readPage(request) })
  } catch (error) {
    parentPort?.postMessage({ number, error: error instanceof Error ? error.message : String(error) })
  }
})
