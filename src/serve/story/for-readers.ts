import path from 'node:path'
import type { Brief } from '../../model/index.ts'

/** The brief as readers may have it: without the paths of files on the machine that serves it. */
export function forReaders(brief: Brief): Brief {
  const names = new Map(
    brief.reports.flatMap(({ input }) => (isAddress(input) ? [] : [[input, path.posix.basename(input)] as const])),
  )
  return {
    ...brief,
    reports: brief.reports.map((report) => {
      const name = names.get(report.input)
      return name === undefined || name === report.input ? report : { ...report, input: name }
    }),
    // A message names its input first; one about an input that is no report is the desk's alone.
    diagnostics: brief.diagnostics.flatMap((diagnostic) => {
      const input = [...names.keys()].find((each) => diagnostic.message.startsWith(`${each}:`))
      if (input !== undefined) {
        return [{ ...diagnostic, message: `${names.get(input)}${diagnostic.message.slice(input.length)}` }]
      }
      return diagnostic.report === undefined ? [] : [diagnostic]
    }),
  }
}

const isAddress = (input: string): boolean => /^https?:\/\//i.test(input)
