import { ingestEach, nodeEffects } from '../ingest/index.ts'
import { type ReportKeeper, startReportKeeper } from './keep-reports.ts'
import type { LedgerEffects } from './ledger-effects.ts'
import { putTogether } from './ledger-pipeline.ts'
import { type LedgerOptions, nowOf, withLedger } from './open-story.ts'
import type { InputOptions } from './program.ts'
import { startReadingPool } from './reading-pool.ts'
import { workAhead } from './work-ahead.ts'

/** `sayso add INPUT…`: reads the inputs into the ledger and prints one line for each report once it is on the disk. */
export function addCommand(
  inputs: readonly string[],
  options: InputOptions & LedgerOptions,
  effects: LedgerEffects,
): Promise<number> {
  nowOf(options, effects)
  return withLedger(options, effects, { create: true }, async (ledger, story) => {
    const pool = startReadingPool()
    try {
      const clock = (): number => nowOf(options, effects)
      const keeper = await startReportKeeper({ ledger, story, pool, clock, ...withNow(options) })
      const count = await addInputs(inputs, keeper, options, effects)
      await putTogether(ledger, story)
      return count > 0 ? 0 : 3
    } finally {
      await pool.close()
    }
  })
}

/** Gives the number of reports that there were, new or known. */
async function addInputs(
  inputs: readonly string[],
  keeper: ReportKeeper,
  options: InputOptions,
  effects: LedgerEffects,
): Promise<number> {
  const ahead = workAhead(keeper.ahead)
  let count = 0
  const ingested = ingestEach(inputs, nodeEffects(), {
    follow: options.follow ?? false,
    allowPrivate: options.allowPrivate ?? false,
    ...withNow(options),
  })
  for await (const { reports, diagnostics } of ingested) {
    for (const { message } of diagnostics) effects.tell(message)
    for (const report of reports) {
      count++
      await ahead.begin(async () => void (await effects.print(await keeper.keep(report, diagnostics))))
    }
  }
  keeper.hurry()
  await ahead.finish()
  return count
}

const withNow = ({ now }: InputOptions): { readonly now?: string } => (now === undefined ? {} : { now })
