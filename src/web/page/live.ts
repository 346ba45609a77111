import type { LiveUpdate } from '../page-view.ts'

export interface LiveState {
  readonly state: 'off' | 'watching' | 'news' | 'broken'
  readonly changes: LiveUpdate['changes']
}

/**
 * Listens for new editions. The browser opens the stream again by itself after a break and says which event it had
 * last. Gives a function that stops it.
 */
export function watchLive(address: string, edition: string, tell: (state: LiveState) => void): () => void {
  const changes = new Map<string, LiveUpdate['changes'][number]>()
  const stream = new EventSource(address)
  stream.addEventListener('brief', (event) => {
    const update = readUpdate((event as MessageEvent<string>).data)
    if (!update || update.edition === edition) return
    for (const change of update.changes) changes.set(`${change.kind} ${change.line ?? change.text ?? ''}`, change)
    tell({ state: 'news', changes: [...changes.values()] })
  })
  tell({ state: 'watching', changes: [] })
  return () => stream.close()
}

function readUpdate(data: string): LiveUpdate | undefined {
  try {
    const update = JSON.parse(data) as Partial<LiveUpdate>
    if (typeof update.edition !== 'string' || !Array.isArray(update.changes)) return undefined
    return update as LiveUpdate
  } catch {
    return undefined
  }
}
