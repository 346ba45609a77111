import type { CommandEffects } from './effects.ts'
import { chooseInputs, isFromLedger } from './inputs.ts'
import { chooseFormat, deliver, pageFor } from './output.ts'
import { type Result, runPipeline } from './pipeline.ts'
import type { StoryCommandOptions } from './program.ts'

/** Besides the terminal's. */
export const FORMATS = ['html', 'markdown', 'json'] as const

/** `sayso brief`: prints the brief of the inputs. Gives the exit status. */
export async function briefCommand(
  inputs: readonly string[],
  options: StoryCommandOptions,
  effects: CommandEffects,
): Promise<number> {
  if (isFromLedger(inputs, options, effects)) return (await import('./ledger-brief.ts')).ledgerBrief(options, effects)
  const result = await runPipeline(chooseInputs(inputs, effects), options, effects)
  if (!result) return 3
  return printBrief(result, options, effects)
}

/** Prints a brief in the form asked for. Gives the exit status. */
export async function printBrief(
  result: Result,
  options: StoryCommandOptions,
  effects: CommandEffects,
): Promise<number> {
  const text = await render(result, options, effects)
  await deliver(text, options.out, effects)
  return 0
}

async function render(
  { brief, pairs }: Result,
  options: StoryCommandOptions,
  effects: CommandEffects,
): Promise<string> {
  switch (chooseFormat(options, FORMATS)) {
    case 'json':
      return (await import('../publish/render-json.ts')).renderJson(brief)
    case 'markdown':
      return (await import('../publish/render-markdown.ts')).renderMarkdown(brief)
    case 'html':
      return (await import('../publish/html/render-html.ts')).renderHtml(
        brief,
        pairs.map(({ report }) => report),
      )
    default:
      return (await import('../publish/render-terminal.ts')).renderTerminal(brief, pageFor(options.out, effects))
  }
}
