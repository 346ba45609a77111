import { connect, type Socket } from 'node:net'

export interface LiveReaders {
  /** Milliseconds (of `performance.now`) at which each reader got its next event; when all have it. */
  next(): Promise<readonly number[]>
  close(): void
}

/** So many readers of the live stream over sockets of their own. */
export async function openReaders(address: string, count: number): Promise<LiveReaders> {
  const { hostname, port, host } = new URL(address)
  const request = `GET /api/v1/live HTTP/1.1\r\nHost: ${host}\r\nAccept: text/event-stream\r\n\r\n`
  let waiting: { readonly times: number[]; readonly done: (times: readonly number[]) => void } | undefined
  const sockets: Socket[] = []
  const open = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => socket.write(request))
      socket.once('error', reject)
      socket.once('data', () => {
        resolve()
        socket.on('data', (bytes: Buffer) => {
          if (!bytes.includes('event: brief')) return
          waiting?.times.push(performance.now())
          if (waiting?.times.length === count) waiting.done(waiting.times)
        })
      })
      sockets.push(socket)
    })
  for (let from = 0; from < count; from += 100) {
    await Promise.all(Array.from({ length: Math.min(100, count - from) }, open))
  }
  return {
    next: () =>
      new Promise((done) => {
        waiting = { times: [], done }
      }),
    close: () => {
      for (const socket of sockets) socket.destroy()
    },
  }
}
