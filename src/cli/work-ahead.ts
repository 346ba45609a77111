export interface WorkAhead {
  /** Begins a piece of work; waits for the oldest where too many are under way. Throws what an earlier one threw. */
  begin(work: () => Promise<void>): Promise<void>
  /** Waits for all that is under way. */
  finish(): Promise<void>
}

/** Keeps at most `most` pieces of work under way, so that memory stays flat however many there are. */
export function workAhead(most: number): WorkAhead {
  const underWay: Promise<void>[] = []
  let failed: { readonly error: unknown } | undefined
  const settle = async (): Promise<void> => {
    await underWay.shift()
    if (failed) throw failed.error
  }
  return {
    async begin(work) {
      if (failed) throw failed.error
      underWay.push(
        work().catch((error: unknown) => {
          failed ??= { error }
        }),
      )
      if (underWay.length >= most) await settle()
    },
    async finish() {
      while (underWay.length > 0) await settle()
    },
  }
}
