import type { Diagnostic } from '../model/brief.ts'
import type { Report } from '../model/report.ts'
import type { IngestEffects, PageReader } from './effects.ts'
import { findDocuments } from './find-documents.ts'
import { finishReport } from './finish-report.ts'
import { diagnose, Problem } from './problem.ts'
import { type Document, readDocument } from './read-document.ts'

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

/**
 * Reads files, folders, addresses and `-` (stdin) into reports. Never throws for an input that cannot be read: that
 * becomes one diagnostic, and the rest goes on.
 */
export async function ingest(
  inputs: readonly string[],
  effects: IngestEffects,
  options: IngestOptions = {},
): Promise<Ingested> {
  const reports = new Map<string, Report>()
  const diagnostics: Diagnostic[] = []
  let reader: PageReader | undefined
  const pages = (): PageReader => {
    reader ??= effects.startPageReader()
    return reader
  }
  try {
    for (const input of inputs) {
      for await (const document of findDocuments(input, effects, options, diagnostics)) {
        await readReports(document, pages, options, reports, diagnostics)
      }
    }
  } finally {
    await reader?.close()
  }
  return { reports: [...reports.values()], diagnostics }
}

async function readReports(
  document: Document,
  pages: () => PageReader,
  options: IngestOptions,
  reports: Map<string, Report>,
  diagnostics: Diagnostic[],
): Promise<void> {
  const { input } = document
  await reporting(input, diagnostics, async () => {
    const read = await readDocument(document, pages)
    diagnostics.push(...read.diagnostics)
    for (const draft of read.drafts) {
      await reporting(input, diagnostics, async () => {
        const finished = await finishReport(input, draft, options.now)
        const other = reports.get(finished.report.id)
        // Named twice: the input that sorts first stands for it, so that the order of inputs changes nothing.
        if (!other || finished.report.input < other.input) reports.set(finished.report.id, finished.report)
        if (!other) diagnostics.push(...finished.diagnostics)
      })
    }
  })
}

/** Runs a step; a `Problem` becomes a diagnostic, anything else is a bug and is thrown on. */
export async function reporting(input: string, diagnostics: Diagnostic[], step: () => Promise<void>): Promise<void> {
  try {
    await step()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    diagnostics.push(diagnose(error.code, input, error.message))
  }
}
