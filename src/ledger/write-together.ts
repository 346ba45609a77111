import { LedgerError } from './ledger-error.ts'

/** Writes that came close to one another are made durable at once: a commit costs as much as all it holds. */
export interface WritingTogether<T, R> {
  /** Comes back when it is on the disk; throws what its write threw. */
  write(one: T): Promise<R>
  /** No more is to come soon: what waits is written without waiting for more. */
  hurry(): void
}

export interface TogetherOptions {
  /** So many are written at once at most, */
  readonly most: number
  /** and the first waits so many milliseconds for others. */
  readonly patience: number
}

export const TOGETHER: TogetherOptions = { most: 16, patience: 20 }

/**
 * `writeAll` writes all that it is given or throws and has written nothing; it is called once at a time. Where it throws
 * anything but a LedgerError for several at once, each is tried alone, so that one that cannot be written costs itself only.
 */
export function writeTogether<T, R>(
  writeAll: (group: readonly T[]) => Promise<readonly R[]>,
  { most, patience }: TogetherOptions = TOGETHER,
): WritingTogether<T, R> {
  interface Waiting {
    readonly one: T
    readonly resolve: (result: R) => void
    readonly reject: (error: unknown) => void
  }
  const waiting: Waiting[] = []
  let timer: NodeJS.Timeout | undefined
  let busy = false
  let hurried = false
  const settle = async (group: readonly Waiting[]): Promise<void> => {
    try {
      const results = await writeAll(group.map(({ one }) => one))
      for (const [index, { resolve }] of group.entries()) resolve(results[index]!)
    } catch (error) {
      // What ails the ledger ails every write; anything else may be the fault of one.
      if (group.length > 1 && !(error instanceof LedgerError)) for (const each of group) await settle([each])
      else for (const { reject } of group) reject(error)
    }
  }
  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    if (busy || waiting.length === 0) return
    busy = true
    do await settle(waiting.splice(0, most))
    while (waiting.length >= most || (hurried && waiting.length > 0))
    busy = false
    if (waiting.length > 0) timer ??= setTimeout(flush, patience)
  }
  return {
    write: (one) =>
      new Promise((resolve, reject) => {
        waiting.push({ one, resolve, reject })
        if (hurried || waiting.length >= most) void flush()
        else if (!busy) timer ??= setTimeout(flush, patience)
      }),
    hurry() {
      hurried = true
      if (waiting.length > 0) void flush()
    },
  }
}
