import { notAfter } from '../../brief/index.ts'
import { addPrepared, knowsReport, type Ledger, lastDay, listStories } from '../../ledger/index.ts'
import type { PublishedAt, Report } from '../../model/index.ts'
import type { Intake, PostedReport } from '../../serve/index.ts'
import { readData } from '../read-data.ts'
import { loadVersionedReaders, type VersionedReaders } from '../reader-version.ts'
import { readForLedger } from '../reading-task.ts'
import { startPostedReader } from './ingest-posted.ts'

export interface IntakeOptions {
  readonly ledger: Ledger
  readonly story: string
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** Loads the models at once: the first report then waits no longer than others. */
  readonly eager?: boolean
}

/** Reads posted documents and writes them into the ledger. */
export function startIntake({ ledger, story, clock, eager = false }: IntakeOptions): Intake {
  const posted = startPostedReader()
  let versioned: VersionedReaders | undefined = eager ? loadVersionedReaders(readData) : undefined
  let last: Promise<unknown> = Promise.resolve()

  async function addOne(report: Report): Promise<PostedReport> {
    const { id, language, title, publishedAt } = report
    const told = { id, language, ...(title === undefined ? {} : { title }) }
    if (await knowsReport(ledger, story, report)) return { ...told, added: false, versions: report.version }
    const known = (await listStories(ledger)).includes(story) ? await lastDay(ledger, story) : undefined
    const dates: (PublishedAt | undefined)[] = [
      publishedAt,
      known === undefined ? undefined : { value: known, inferred: false, reasons: [] },
    ]
    versioned ??= loadVersionedReaders(readData)
    const prepared = readForLedger(
      { kind: 'read', task: { report, notAfter: notAfter(dates, {}), diagnostics: [] } },
      versioned,
    )
    if (!('report' in prepared)) throw new TypeError('a reading was asked for, not a rewrite')
    const { added, versions } = await addPrepared(ledger, prepared, { story, received: clock() })
    return { ...told, added, versions }
  }

  return {
    add(document) {
      // One after another: the second of two like ones is known.
      const work = last.then(async () => {
        const { reports, diagnostics } = await posted.read(document)
        const added: PostedReport[] = []
        for (const report of reports) added.push(await addOne(report))
        return { reports: added, diagnostics: diagnostics.map(({ code, message }) => ({ code, message })) }
      })
      last = work.catch(() => {})
      return work
    },
    async close() {
      await last
      await posted.close()
    },
  }
}
