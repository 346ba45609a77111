import type { Diagnostic } from '../model/brief.ts'
import type { Report } from '../model/report.ts'
import type { Draft } from './draft.ts'
import type { IngestEffects, IsolatedReader } from './effects.ts'
import { asDocument, findDocuments } from './find-documents.ts'
import { finishReport } from './finish-report.ts'
import { diagnose, Problem } from './problem.ts'
import { type Document, type Found, readDocument } from './read-document.ts'

export interface IngestOptions {
  /** Read the page each feed entry links to, instead of the entry's own text. */
  readonly follow?: boolean
  /** Allow addresses on this machine and in private networks. */
  readonly allowPrivate?: boolean
  /** ISO instant; reports dated later get a diagnostic. */
  readonly now?: string
}

export interface Ingested {
  /** In the order of the inputs; a document named twice is there once. */
  readonly reports: Report[]
  readonly diagnostics: Diagnostic[]
}

interface Run {
  readonly effects: IngestEffects
  readonly options: IngestOptions
  readonly isolated: () => IsolatedReader
  readonly reports: Map<string, Report>
  readonly diagnostics: Diagnostic[]
}

/**
 * Reads files, folders, addresses and `-` (stdin) into reports. Never throws for an input that cannot be read: that
 * becomes one diagnostic, and the rest goes on.
 */
export async function ingest(
  inputs: readonly string[],
  effects: IngestEffects,
  options: IngestOptions = {},
): Promise<Ingested> {
  let reader: IsolatedReader | undefined
  const isolated = (): IsolatedReader => {
    reader ??= effects.startIsolatedReader()
    return reader
  }
  const run: Run = { effects, options, isolated, reports: new Map(), diagnostics: [] }
  try {
    for (const input of inputs) {
      for await (const document of findDocuments(input, effects, options, run.diagnostics)) {
        await reporting(document.input, run, () => readReports(document, run))
      }
    }
  } finally {
    await reader?.close()
  }
  return { reports: [...run.reports.values()], diagnostics: run.diagnostics }
}

async function readReports(document: Document, run: Run): Promise<void> {
  const read = await readDocument(document, run.isolated)
  run.diagnostics.push(...read.diagnostics)
  for (const found of read.found) {
    await reporting(document.input, run, async () => {
      const draft = await follow(found, run)
      const finished = await finishReport(document.input, draft, run.options.now)
      const other = run.reports.get(finished.report.id)
      // Named twice: the input that sorts first stands for it, so that the order of inputs changes nothing.
      if (!other || finished.report.input < other.input) run.reports.set(finished.report.id, finished.report)
      if (!other) run.diagnostics.push(...finished.diagnostics)
    })
  }
}

/** The linked page in place of the entry's extract; the entry's own text stands if the page cannot be read. */
async function follow({ draft, link }: Found, run: Run): Promise<Draft> {
  if (!run.options.follow || !link) return draft
  const allowPrivate = run.options.allowPrivate === true
  let whole = draft
  await reporting(link, run, async () => {
    const page = await readDocument(
      asDocument(link, await run.effects.network.fetch(link, { allowPrivate, linked: true })),
      run.isolated,
    )
    run.diagnostics.push(...page.diagnostics)
    const first = page.found[0]
    if (first) whole = { ...first.draft, ...draft, body: first.draft.body }
  })
  return whole
}

/** Runs a step; a `Problem` becomes a diagnostic, anything else is a bug and is thrown on. */
async function reporting(input: string, run: Run, step: () => Promise<void>): Promise<void> {
  try {
    await step()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    run.diagnostics.push(diagnose(error.code, input, error.message))
  }
}
