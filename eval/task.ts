/** One row of eval/RESULTS.md. Figures are percentages unless the name says otherwise. */
export interface Row {
  readonly task: string
  readonly data: string
  readonly figure: string
  readonly value: number
  /** What the figure must reach, and what is already published or measured for others. */
  readonly bar?: number
  readonly floor?: string
  readonly best?: string
  /** The least that the sample run must give, a few points below what it gives today: lower means that something broke. */
  readonly least?: number
  /** Items the figure was computed on: "84 articles, 2,192 statements". */
  readonly size: string
}

/**
 * One evaluated task. `predict` reads only text fields from `input` and returns exactly what the scorer reads, without
 * anything else; it must work on any file of the same form. Further inputs of the command line come as `more`.
 * `measure` runs it on the development data under `shared` (and the scorer in `shared/tools`, as a process) and returns
 * the rows. `sample` asks for a quick run on a small part, for continuous integration.
 */
export interface EvalTask {
  readonly name: string
  predict?(input: string, options: { readonly rules: boolean; readonly more?: readonly string[] }): Promise<string>
  measure(options: { readonly shared: string; readonly sample: boolean }): Promise<readonly Row[]>
}
