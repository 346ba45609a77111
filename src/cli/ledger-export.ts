import { findEdition, type Ledger, listDecisions } from '../ledger/index.ts'
import type { Brief } from '../model/index.ts'
import type { CommandEffects } from './effects.ts'
import type { Kept } from './export-command.ts'
import { ledgerEffects } from './ledger-effects.ts'
import { runFromLedger } from './ledger-pipeline.ts'
import { nowOf, withLedger } from './open-story.ts'
import type { Result } from './pipeline.ts'
import type { StoryCommandOptions } from './program.ts'

/** `sayso export --ledger FILE`: hands the story of the ledger, its decisions and the edition before to `deliver`. */
export function ledgerExport(
  options: StoryCommandOptions,
  effects: CommandEffects,
  deliver: (result: Result, kept: Kept) => Promise<number>,
): Promise<number> {
  const own = ledgerEffects(effects)
  return withLedger(options, own, {}, async (ledger, story) => {
    const result = await runFromLedger(ledger, story, options, effects)
    if (!result) return 3
    const decisions = (await listDecisions(ledger, story)).map(({ decision }) => decision)
    const lastEdition = await editionBefore(ledger, story, result.brief, nowOf(options, own))
    return deliver(result, { decisions, ...(lastEdition ? { lastEdition } : {}) })
  })
}

/** The newest edition that is not this brief. */
async function editionBefore(ledger: Ledger, story: string, brief: Brief, now: number): Promise<Brief | undefined> {
  const edition = await findEdition(ledger, story, { day: brief.day, madeBy: now })
  if (edition && edition.brief.asOf < brief.asOf) return edition.brief
  const before = Temporal.PlainDate.from(brief.day).subtract({ days: 1 }).toString()
  return (await findEdition(ledger, story, { day: before, madeBy: now }))?.brief
}
