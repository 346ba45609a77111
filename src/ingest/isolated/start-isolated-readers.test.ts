import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { IsolatedDocument } from './isolated.ts'
import { startIsolatedReaders } from './start-isolated-readers.ts'

const REQUEST = { kind: 'markdown', text: '' } as const
const DOCUMENT: IsolatedDocument = { metadata: {} }

function counting() {
  const asked: number[] = []
  const open: (() => void)[] = []
  let closed = 0
  const start = () => {
    const reader = asked.push(0) - 1
    return {
      read: () => {
        asked[reader]!++
        return new Promise<IsolatedDocument>((resolve) => open.push(() => resolve(DOCUMENT)))
      },
      close: async () => void closed++,
    }
  }
  return { asked, open, start, closed: () => closed }
}

test('a few requests are one reader’s; many are shared out, to no more readers than allowed', async () => {
  const { asked, open, start, closed } = counting()
  const readers = startIsolatedReaders(2, start)
  const first = [1, 2, 3].map(() => readers.read(REQUEST))
  assert.deepEqual(asked, [3])
  const more = Array.from({ length: 9 }, () => readers.read(REQUEST))
  assert.deepEqual(asked, [6, 6])
  for (const answer of open) answer()
  await Promise.all([...first, ...more])
  await readers.close()
  assert.equal(closed(), 2)
})

test('nothing is started before it is needed', async () => {
  const { asked, start, closed } = counting()
  await startIsolatedReaders(4, start).close()
  assert.deepEqual([asked, closed()], [[], 0])
})
