import type { Row } from './task.ts'

/** One line for each row of a sample run that is below its floor: which row, its figure, the floor. */
export function belowFloor(rows: readonly Row[]): string[] {
  return rows.flatMap(({ task, data, figure, value, least }) => {
    // Not `value < least`: a figure that is no number must fail too.
    if (least === undefined || value >= least) return []
    return [`${task}, ${data}, ${figure}: ${value.toFixed(1)} is below the floor ${least}`]
  })
}
