import type { ReadReport } from '../brief/index.ts'
import { renderJson } from '../publish/render-json.ts'
import { renderReading } from '../publish/render-reading.ts'
import type { CommandEffects } from './effects.ts'
import { chooseFormat, deliver, pageFor } from './output.ts'
import { runPipeline } from './pipeline.ts'
import type { StoryCommandOptions } from './program.ts'

/**
 * `sayso read INPUT…`: prints what was read from each report. As JSON: an array of ReportText (docs: the brief as
 * JSON), each with its reading beside it. Gives the exit status.
 */
export async function readCommand(
  inputs: readonly string[],
  options: StoryCommandOptions,
  effects: CommandEffects,
): Promise<number> {
  const result = await runPipeline(inputs, options, effects)
  if (!result) return 3
  const closed = new Set(result.brief.reports.filter(({ status }) => status === 'embargoed').map(({ id }) => id))
  const open = result.pairs.filter(({ report }) => !closed.has(report.id))
  const json = chooseFormat(options, ['json']) === 'json'
  const page = pageFor(options.out, effects)
  const text = json
    ? renderJson(open.map(reportText))
    : open.map(({ report, reading }) => renderReading(report, reading, page)).join(`\n${'═'.repeat(page.width)}\n\n`)
  await deliver(text, options.out, effects)
  return 0
}

function reportText({ report, reading }: ReadReport): object {
  const { id, text, map, headings, removed } = report
  return { id, text, map, headings, removed, reading }
}
