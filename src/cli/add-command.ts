import { notAfter } from '../brief/index.ts'
import { ingestEach, nodeEffects } from '../ingest/index.ts'
import { type Added, addPrepared, knowsReport, type Ledger, lastDay, listStories } from '../ledger/index.ts'
import type { Diagnostic, PublishedAt, Report } from '../model/index.ts'
import type { LedgerEffects } from './ledger-effects.ts'
import { type LedgerOptions, nowOf, withLedger } from './open-story.ts'
import type { InputOptions } from './program.ts'
import { type ReadingPool, startReadingPool } from './reading-pool.ts'
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
      return (await addInputs({ ledger, story, pool, options, effects }, inputs)) > 0 ? 0 : 3
    } finally {
      await pool.close()
    }
  })
}

interface Adding {
  readonly ledger: Ledger
  readonly story: string
  readonly pool: ReadingPool
  readonly options: InputOptions
  readonly effects: LedgerEffects
}

/** Gives the number of reports that there were, new or known. */
async function addInputs(adding: Adding, inputs: readonly string[]): Promise<number> {
  const { ledger, story, pool, options, effects } = adding
  const known = (await listStories(ledger)).includes(story) ? await lastDay(ledger, story) : undefined
  let latest: PublishedAt | undefined = known === undefined ? undefined : stated(known)
  const ahead = workAhead(pool.ahead)
  let count = 0
  const ingested = ingestEach(inputs, nodeEffects(), {
    follow: options.follow ?? false,
    allowPrivate: options.allowPrivate ?? false,
    ...(options.now !== undefined && { now: options.now }),
  })
  for await (const { reports, diagnostics } of ingested) {
    for (const { message } of diagnostics) effects.tell(message)
    for (const report of reports) {
      count++
      const { publishedAt } = report
      if (publishedAt && publishedAt.value > (latest?.value ?? '')) latest = publishedAt
      const limit = notAfter([latest], options.now === undefined ? {} : { now: options.now })
      const own = diagnostics.filter((diagnostic) => diagnostic.report === report.id)
      await ahead.begin(() => addOne(report, own, limit, adding))
    }
  }
  await ahead.finish()
  return count
}

const stated = (value: string): PublishedAt => ({ value, inferred: false, reasons: [] })

async function addOne(
  report: Report,
  diagnostics: readonly Diagnostic[],
  limit: string,
  { ledger, story, pool, options, effects }: Adding,
): Promise<void> {
  if (await knowsReport(ledger, story, report)) {
    await effects.print(`known ${report.id} ${report.input}\n`)
    return
  }
  const prepared = await pool.read({ report, notAfter: limit, diagnostics })
  const added = await addPrepared(ledger, prepared, { story, received: nowOf(options, effects) })
  await effects.print(`${acknowledgement(added)} ${report.input}\n`)
}

/** The word comes first, so that a reader of the lines can count on it. */
function acknowledgement({ id, added, versions }: Added): string {
  return `${added ? 'added' : 'known'} ${id}${added && versions > 1 ? ` (version ${versions})` : ''}`
}
