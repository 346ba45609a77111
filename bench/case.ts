/** One row of bench/RESULTS.md. */
export interface Row {
  readonly case: string
  readonly figure: string
  readonly value: number
  readonly unit: string
  readonly bar?: string
  readonly met?: boolean
}

/** One benchmark. `sample` asks for a run of a second or two that only shows that it works. */
export interface BenchCase {
  readonly name: string
  run(options: {
    readonly shared: string | undefined
    readonly sample: boolean
  }): Promise<readonly Row[] | 'needs SAYSO_SHARED'>
}
