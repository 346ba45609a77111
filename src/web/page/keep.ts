/** What a reader's browser keeps for them, without an account; nothing of it is ever sent. */
export interface Keep {
  read<T>(name: string, otherwise: T): T
  write(name: string, value: unknown): void
}

/** Kept for one story of one site. Where the browser keeps nothing (a private window), it is forgotten with the page. */
export function keepFor(story: string): Keep {
  const prefix = `sayso/${story}/`
  const forgotten = new Map<string, string>()
  return {
    read<T>(name: string, otherwise: T): T {
      try {
        const kept = localStorage.getItem(prefix + name) ?? forgotten.get(name) ?? null
        return kept === null ? otherwise : (JSON.parse(kept) as T)
      } catch {
        return otherwise
      }
    },
    write(name, value) {
      const text = JSON.stringify(value)
      try {
        localStorage.setItem(prefix + name, text)
      } catch {
        forgotten.set(name, text)
      }
    },
  }
}
