import { parentPort } from 'node:worker_threads'
import { Problem } from '../problem.ts'
import type { IsolatedRequest } from './isolated.ts'
import { readIsolated } from './read-isolated.ts'

// A thread of its own: a document that makes its parser hang or die costs itself only.
parentPort?.on('message', async ({ number, request }: { number: number; request: IsolatedRequest }) => {
  try {
    parentPort?.postMessage({ number, document: await readIsolated(request) })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    parentPort?.postMessage({ number, error: message, ...(error instanceof Problem && { code: error.code }) })
  }
})
