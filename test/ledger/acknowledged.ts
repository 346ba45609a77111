/** Ids that `sayso add` acknowledged in whole lines of its output. */
export function acknowledged(output: string): string[] {
  const lines = output.split('\n').slice(0, -1)
  return lines.flatMap((line) => /^added (r-\w+)/.exec(line)?.[1] ?? [])
}
