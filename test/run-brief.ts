import assert from 'node:assert/strict'
import type { BriefOptions } from '../src/brief/index.ts'
import { runPipeline } from '../src/cli/pipeline.ts'
import type { Brief } from '../src/model/index.ts'

/** The brief of files as the command line makes it. `told` gathers what it says on standard error. */
export async function runBrief(
  inputs: readonly string[],
  options: Omit<BriefOptions, 'lines'> = {},
  told: string[] = [],
): Promise<Brief> {
  const result = await runPipeline(inputs, options, {
    print: async () => true,
    tell: (line) => told.push(line),
    write: async () => {},
    page: { width: 80, colour: false },
    hasInput: () => false,
    showProgress: false,
  })
  assert.ok(result, `no brief: ${told.join('; ')}`)
  return result.brief
}
