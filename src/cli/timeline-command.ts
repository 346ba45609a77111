import { makeStoryTimeline, type StoryTimeline } from '../brief/index.ts'
import type { CommandEffects } from './effects.ts'
import { chooseInputs, isFromLedger } from './inputs.ts'
import { chooseFormat, deliver, pageFor } from './output.ts'
import { checkOptions, runPipeline } from './pipeline.ts'
import type { StoryCommandOptions } from './program.ts'
import { wholeNumber } from './whole-number.ts'

export interface TimelineCommandOptions extends StoryCommandOptions {
  readonly days?: string
  readonly sentences?: string
}

/** `sayso timeline`: prints the whole story, a few lines for each of its days that matter. Gives the exit status. */
export async function timelineCommand(
  inputs: readonly string[],
  options: TimelineCommandOptions,
  effects: CommandEffects,
): Promise<number> {
  const days = wholeNumber(options.days, '--days')
  const sentences = wholeNumber(options.sentences, '--sentences')
  const result = isFromLedger(inputs, options, effects)
    ? await (await import('./ledger-brief.ts')).storyOf(options, effects)
    : await runPipeline(chooseInputs(inputs, effects), options, effects)
  if (!result) return 3
  const timeline = makeStoryTimeline(result.pairs, {
    ...checkOptions(options),
    ...(days === undefined ? {} : { days }),
    ...(sentences === undefined ? {} : { sentences }),
  })
  await deliver(await render(timeline, options, effects), options.out, effects)
  return 0
}

async function render(
  timeline: StoryTimeline,
  options: TimelineCommandOptions,
  effects: CommandEffects,
): Promise<string> {
  const format = chooseFormat(options, ['markdown', 'json'])
  if (format === 'json') return (await import('../publish/render-json.ts')).renderJson(timeline)
  const { timelineOutline } = await import('../publish/timeline-outline.ts')
  if (format === 'markdown')
    return (await import('../publish/render-markdown.ts')).markdownBlocks(timelineOutline(timeline))
  const { terminalBlocks } = await import('../publish/render-terminal.ts')
  return terminalBlocks(timelineOutline(timeline), pageFor(options.out, effects))
}
