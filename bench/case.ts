/** One row of bench/RESULTS.md. */
export interface Row {
  readonly case: string
  readonly figure: string
  readonly value: number
  readonly unit: string
  readonly bar?: string
  readonly met?: boolean
}

export interface BenchOptions {
  /** Folder of the shared data, where there is one. */
  readonly shared?: string
  /** A run of a second or two that only shows that it works. */
  readonly sample: boolean
}

/** One benchmark, run in a process of its own. */
export interface BenchCase {
  readonly name: string
  run(options: BenchOptions): Promise<readonly Row[] | 'needs SAYSO_SHARED'>
}
