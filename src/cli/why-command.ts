import { UsageError } from '../model/error.ts'
import type { Line } from '../model/index.ts'
import { lookUp } from '../publish/lookup.ts'
import { renderJson } from '../publish/render-json.ts'
import { renderWhy } from '../publish/render-why.ts'
import { matchIds } from '../publish/short-id.ts'
import type { CommandEffects } from './effects.ts'
import { chooseInputs, isFromLedger } from './inputs.ts'
import { chooseFormat, deliver, pageFor } from './output.ts'
import { runPipeline } from './pipeline.ts'
import type { StoryCommandOptions } from './program.ts'

/** `sayso why LINE INPUT…`: prints what made a line of the brief. Gives the exit status. */
export async function whyCommand(
  wanted: string,
  inputs: readonly string[],
  options: StoryCommandOptions,
  effects: CommandEffects,
): Promise<number> {
  const result = isFromLedger(inputs, options, effects)
    ? await (await import('./ledger-brief.ts')).storyOf(options, effects)
    : await runPipeline(chooseInputs(inputs, effects), options, effects)
  if (!result) return 3
  const { brief, pairs } = result
  const line = findLine(lookUp(brief).lines, wanted.replace(/^#/, ''))
  const json = chooseFormat(options, ['json']) === 'json'
  const texts = pairs.map(({ report }) => report)
  const text = json ? renderJson(line) : renderWhy(brief, line, texts, pageFor(options.out, effects))
  await deliver(text, options.out, effects)
  return 0
}

function findLine(lines: ReadonlyMap<string, Line>, wanted: string): Line {
  const found = matchIds(lines.keys(), wanted)
  const [only] = found
  if (only === undefined) {
    throw new UsageError(
      'no-such-line',
      `no line '${wanted}' in this brief; its ids stand behind # in the printed brief`,
    )
  }
  if (found.length > 1) {
    throw new UsageError('ambiguous-line', `'${wanted}' begins ${found.length} lines: ${found.slice(0, 5).join(', ')}`)
  }
  return lines.get(only)!
}
