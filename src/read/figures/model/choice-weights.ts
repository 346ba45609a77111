/**
 * Weights of one choice: a row of columns for each feature. A column stands for one answer, and the last two for "what the
 * rules say" and "what was said of the figure before", which are added to the answer that those give.
 */
export interface ChoiceWeights {
  readonly columns: number
  readonly rows: ArrayLike<number>
}

/** Sum of the rows of `features`, one number a column, into `sums`. */
export function addRows(
  { columns, rows }: ChoiceWeights,
  features: Int32Array,
  size: number,
  sums: Float64Array,
): void {
  sums.fill(0, 0, columns)
  for (let i = 0; i < size; i++) {
    const from = features[i]! * columns
    for (let c = 0; c < columns; c++) sums[c]! += rows[from + c]!
  }
}

/** The answers that may be given, as columns, with the two that the rules and the figure before point to (-1: none). */
export interface Choice {
  readonly open: Uint8Array
  rule: number
  before: number
}

/** Adds the last two columns to the answers they point to. */
export function addPointers({ rule, before }: Choice, columns: number, sums: Float64Array): void {
  if (rule >= 0) sums[rule]! += sums[columns - 2]!
  if (before >= 0) sums[before]! += sums[columns - 1]!
}

/** The open column with the highest sum, the first of equals. */
export function bestColumn({ open }: Choice, sums: Float64Array): number {
  let best = -1
  for (let c = 0; c < open.length; c++) if (open[c] === 1 && (best < 0 || sums[c]! > sums[best]!)) best = c
  return best
}
