import { type BriefOptions, makeBrief, notAfter } from '../brief/index.ts'
import {
  keepBriefs,
  type Ledger,
  lastDay,
  listDecisions,
  listStories,
  loadReadBy,
  loadReports,
  prepareReport,
  type ReadItem,
  type StoryBrief,
  storeReading,
  storyBrief,
} from '../ledger/index.ts'
import type { CommandEffects } from './effects.ts'
import { checkOptions, type Result } from './pipeline.ts'
import type { StoryCommandOptions } from './program.ts'
import { readData } from './read-data.ts'
import { workingVersion } from './working-version.ts'

/**
 * The brief of a story out of the ledger: the same bytes as from the files that were added. What could not be read is
 * told on standard error. Nothing comes back where the story has no report.
 */
export async function runFromLedger(
  ledger: Ledger,
  story: string,
  options: StoryCommandOptions,
  effects: CommandEffects,
): Promise<Result | undefined> {
  const briefOptions = checkOptions(options)
  const items = await dateAgain(ledger, await loadReports(ledger, story), briefOptions)
  if (items.length === 0) return undefined
  const log = await listDecisions(ledger, story)
  const brief = makeBrief(
    items,
    { ...briefOptions, decisions: log.map(({ decision }) => decision) },
    items.flatMap(({ diagnostics }) => diagnostics ?? []),
  )
  for (const { message } of brief.diagnostics) effects.tell(message)
  return { pairs: items, brief }
}

/**
 * The same brief without the reports: days that were not written to since are not worked out again, and reports are
 * loaded only when they are asked for.
 */
export async function briefFromLedger(
  ledger: Ledger,
  story: string,
  options: StoryCommandOptions,
  effects: CommandEffects,
): Promise<StoryBrief | undefined> {
  const briefOptions = checkOptions(options)
  if (briefOptions.includeEmbargoed || !(await dateStored(ledger, story, briefOptions))) {
    const result = await runFromLedger(ledger, story, options, effects)
    return result && { brief: result.brief, reports: async () => result.pairs }
  }
  const decisions = (await listDecisions(ledger, story)).map(({ decision }) => decision)
  const found = await storyBrief(ledger, story, { ...briefOptions, decisions, version: workingVersion() })
  for (const { message } of found?.brief.diagnostics ?? []) effects.tell(message)
  return found
}

/**
 * What was added is compared with what stands in the story, and the briefs it changes are worked out ahead: whoever asks
 * next need not wait.
 */
export async function putTogether(ledger: Ledger, story: string): Promise<void> {
  if (!(await listStories(ledger)).includes(story)) return
  const decisions = (await listDecisions(ledger, story)).map(({ decision }) => decision)
  if (!(await dateStored(ledger, story, {}))) return
  await keepBriefs(ledger, story, { ...(story === '' ? {} : { story }), decisions, version: workingVersion() })
}

/** Reads undated pages again whose limit has moved. False where that limit is only pretended and must not be kept. */
async function dateStored(ledger: Ledger, story: string, options: BriefOptions): Promise<boolean> {
  const last = await lastDay(ledger, story)
  const limit = notAfter(last === undefined ? [] : [{ value: last, inferred: false, reasons: [] }], options)
  const old = await loadReadBy(ledger, story, limit)
  if (old.length === 0) return true
  if (options.now !== undefined) return false
  await readAgain(ledger, old, limit, true)
  return true
}

/**
 * An undated page is not younger than the other reports (or `--now`), so its reading depends on them: where the limit
 * has moved since, it is read again, and kept unless the limit was only pretended.
 */
async function dateAgain(ledger: Ledger, items: readonly ReadItem[], options: BriefOptions): Promise<ReadItem[]> {
  const limit = notAfter(
    items.map(({ report }) => report.publishedAt),
    options,
  )
  const isOld = ({ report, notAfter: read }: ReadItem): boolean => report.publishedAt === undefined && read !== limit
  const old = items.filter(isOld)
  if (old.length === 0) return [...items]
  const fresh = new Map(
    (await readAgain(ledger, old, limit, options.now === undefined)).map((item) => [item.report.id, item]),
  )
  return items.map((item) => fresh.get(item.report.id) ?? item)
}

async function readAgain(
  ledger: Ledger,
  old: readonly ReadItem[],
  notAfter: string,
  isKept: boolean,
): Promise<ReadItem[]> {
  const [{ readReport }, { loadVersionedReaders }] = await Promise.all([
    import('../read/read-report.ts'),
    import('./reader-version.ts'),
  ])
  const { readers, version } = loadVersionedReaders(readData)
  const again: ReadItem[] = []
  for (const { report, diagnostics = [] } of old) {
    const reading = readReport(report, readers, { notAfter })
    const fresh = { report, diagnostics, reading, reader: version, notAfter }
    if (isKept) await storeReading(ledger, prepareReport(fresh))
    again.push(fresh)
  }
  return again
}
