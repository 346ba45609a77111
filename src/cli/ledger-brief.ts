import { keepEdition } from '../ledger/index.ts'
import { FORMATS, printBrief } from './brief-command.ts'
import type { CommandEffects } from './effects.ts'
import { type LedgerEffects, ledgerEffects } from './ledger-effects.ts'
import { briefFromLedger, runFromLedger } from './ledger-pipeline.ts'
import { nowOf, withLedger } from './open-story.ts'
import { chooseFormat } from './output.ts'
import type { Result } from './pipeline.ts'
import type { StoryCommandOptions } from './program.ts'

/** `sayso brief --ledger FILE`: prints the brief of a story in the ledger and keeps it as an edition. */
export function ledgerBrief(options: StoryCommandOptions, effects: CommandEffects): Promise<number> {
  const own = ledgerEffects(effects)
  return withLedger(options, own, {}, async (ledger, story) => {
    const result = await briefFromLedger(ledger, story, options, effects)
    if (!result) return 3
    const pairs = chooseFormat(options, FORMATS) === 'html' ? await result.reports() : []
    const status = await printBrief({ brief: result.brief, pairs }, options, effects)
    try {
      await keepEdition(ledger, story, result.brief, nowOf(options, own))
    } catch (error) {
      // It is printed all the same; only `changes` will not know that it was.
      if (!(error instanceof Error) || error.name !== 'LedgerError') throw error
      effects.tell(`${error.message}; this edition is not kept`)
    }
    return status
  })
}

/** The brief of a story in the ledger, for commands that look into it. */
export function storyOf(
  options: StoryCommandOptions,
  effects: CommandEffects,
  own: LedgerEffects = ledgerEffects(effects),
): Promise<Result | undefined> {
  return withLedger(options, own, {}, (ledger, story) => runFromLedger(ledger, story, options, effects))
}
