import { type BriefOptions, makeBrief, notAfter } from '../brief/index.ts'
import { type Ledger, listDecisions, loadReports, prepareReport, type ReadItem, storeReading } from '../ledger/index.ts'
import type { CommandEffects } from './effects.ts'
import { checkOptions, type Result } from './pipeline.ts'
import type { StoryCommandOptions } from './program.ts'
import { readData } from './read-data.ts'

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
 * An undated page is not younger than the other reports (or `--now`), so its reading depends on them: where the limit
 * has moved since, it is read again, and kept unless the limit was only pretended.
 */
async function dateAgain(ledger: Ledger, items: readonly ReadItem[], options: BriefOptions): Promise<ReadItem[]> {
  const limit = notAfter(
    items.map(({ report }) => report.publishedAt),
    options,
  )
  const isOld = ({ report, notAfter: read }: ReadItem): boolean => report.publishedAt === undefined && read !== limit
  if (!items.some(isOld)) return [...items]
  const [{ readReport }, { loadVersionedReaders }] = await Promise.all([
    import('../read/read-report.ts'),
    import('./reader-version.ts'),
  ])
  const { readers, version } = loadVersionedReaders(readData)
  const again: ReadItem[] = []
  for (const item of items) {
    if (!isOld(item)) {
      again.push(item)
      continue
    }
    const reading = readReport(item.report, readers, { notAfter: limit })
    const fresh = { ...item, reading, reader: version, notAfter: limit }
    if (options.now === undefined) await storeReading(ledger, prepareReport(fresh))
    again.push(fresh)
  }
  return again
}
