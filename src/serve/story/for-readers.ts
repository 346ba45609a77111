import path from 'node:path'
import { type Brief, contentId } from '../../model/index.ts'
import { renderJson } from '../../publish/render-json.ts'

// The brief of a long story has megabytes: what follows from it is worked out once.
const forms = new WeakMap<Brief, Brief>()
const editions = new WeakMap<Brief, string>()

/** The brief as readers may have it: without the paths of files on the machine that serves it. */
export function forReaders(brief: Brief): Brief {
  const known = forms.get(brief)
  if (known) return known
  const form = withoutPaths(brief)
  forms.set(brief, form)
  forms.set(form, form)
  return form
}

/** Changes with every change that a reader could see. */
export function editionOf(brief: Brief): string {
  const form = forReaders(brief)
  const known = editions.get(form) ?? contentId('e', renderJson(form))
  editions.set(form, known)
  return known
}

function withoutPaths(brief: Brief): Brief {
  const inputs = new Map(brief.reports.map(({ id, input }) => [id, input] as const))
  return {
    ...brief,
    reports: brief.reports.map((report) => {
      const input = shownInput(report.input)
      return input === report.input ? report : { ...report, input }
    }),
    // A message names its input first; one about an input that is no report is the desk's alone.
    diagnostics: brief.diagnostics.flatMap((diagnostic) => {
      const input = diagnostic.report === undefined ? undefined : inputs.get(diagnostic.report)
      if (input === undefined) return []
      if (!diagnostic.message.startsWith(`${input}:`)) return [diagnostic]
      return [{ ...diagnostic, message: `${shownInput(input)}${diagnostic.message.slice(input.length)}` }]
    }),
  }
}

const shownInput = (input: string): string =>
  /^https?:\/\//i.test(input) ? input : path.posix.basename(input.replaceAll('\\', '/'))
