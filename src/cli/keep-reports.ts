import { notAfter } from '../brief/index.ts'
import {
  addTogether,
  knowsReport,
  type Ledger,
  lastDay,
  listStories,
  TOGETHER,
  writeTogether,
} from '../ledger/index.ts'
import type { Diagnostic, PublishedAt, Report } from '../model/index.ts'
import type { ReadingPool } from './reading-pool.ts'

export interface ReportKeeper {
  /** So many reports are worth keeping at once. */
  readonly ahead: number
  /**
   * Reads a report into the ledger. When it comes back, all of it is on the disk; it gives the line that says so. To be
   * called in the order in which the reports came.
   */
  keep(report: Report, diagnostics: readonly Diagnostic[]): Promise<string>
  /** No more is to come soon. */
  hurry(): void
}

export interface KeeperOptions {
  readonly ledger: Ledger
  readonly story: string
  readonly pool: ReadingPool
  /** `--now`, where it was given. */
  readonly now?: string
  /** Milliseconds since 1970. */
  readonly clock: () => number
}

/** What `sayso add` and `sayso watch` do with each report, several at a time. */
export async function startReportKeeper({ ledger, story, pool, now, clock }: KeeperOptions): Promise<ReportKeeper> {
  const known = (await listStories(ledger)).includes(story) ? await lastDay(ledger, story) : undefined
  let latest: PublishedAt | undefined = known === undefined ? undefined : stated(known)
  const writing = writeTogether((group: Parameters<typeof addTogether>[1]) =>
    addTogether(ledger, group, { story, received: clock() }),
  )
  return {
    ahead: pool.ahead + TOGETHER.most,
    async keep(report, diagnostics) {
      const { publishedAt, id, input } = report
      if (publishedAt && publishedAt.value > (latest?.value ?? '')) latest = publishedAt
      const limit = notAfter([latest], now === undefined ? {} : { now })
      if (await knowsReport(ledger, story, report)) return `known ${id} ${input}\n`
      const own = diagnostics.filter((diagnostic) => diagnostic.report === id)
      const prepared = await pool.read({ report, notAfter: limit, diagnostics: own })
      const { added, versions } = await writing.write(prepared)
      // The word comes first, so that a reader of the lines can count on it.
      return `${added ? 'added' : 'known'} ${id}${added && versions > 1 ? ` (version ${versions})` : ''} ${input}\n`
    },
    hurry: () => writing.hurry(),
  }
}

const stated = (value: string): PublishedAt => ({ value, inferred: false, reasons: [] })
