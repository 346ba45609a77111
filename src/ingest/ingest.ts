import type { Diagnostic } from '../model/brief.ts'
import type { Report } from '../model/report.ts'
import { standsBefore } from '../model/stands-before.ts'
import type { Fetched, IngestEffects, IsolatedReader } from './effects.ts'
import { findDocuments, isAddress } from './find-documents.ts'
import { finishReport } from './finish-report.ts'
import { followLink } from './follow-link.ts'
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

interface Gathered {
  readonly reports: Map<string, Report>
  readonly diagnostics: Diagnostic[]
}

interface Run extends Gathered {
  readonly effects: IngestEffects
  readonly options: IngestOptions
  readonly isolated: () => IsolatedReader
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
  const gathered: Gathered = { reports: new Map(), diagnostics: [] }
  for await (const _document of readInputs(inputs, effects, options, gathered));
  return { reports: [...gathered.reports.values()], diagnostics: gathered.diagnostics }
}

/**
 * The same one document after another, so that memory does not grow with their number. What stands in two documents
 * comes twice.
 */
export async function* ingestEach(
  inputs: readonly string[],
  effects: IngestEffects,
  options: IngestOptions = {},
): AsyncGenerator<Ingested> {
  const gathered: Gathered = { reports: new Map(), diagnostics: [] }
  const take = (): Ingested => {
    const taken = { reports: [...gathered.reports.values()], diagnostics: gathered.diagnostics.splice(0) }
    gathered.reports.clear()
    return taken
  }
  for await (const _document of readInputs(inputs, effects, options, gathered)) yield take()
  // An input without any document has something to say too.
  if (gathered.diagnostics.length > 0) yield take()
}

/** Gathers what is read, and stops after every document. */
async function* readInputs(
  inputs: readonly string[],
  effects: IngestEffects,
  options: IngestOptions,
  gathered: Gathered,
): AsyncGenerator<void> {
  let reader: IsolatedReader | undefined
  const isolated = (): IsolatedReader => {
    reader ??= effects.startIsolatedReader()
    return reader
  }
  const run: Run = { effects, options, isolated, ...gathered }
  const addresses = fetchAhead(inputs, run)
  try {
    for (const input of inputs) {
      for await (const document of findDocuments(input, effects, addresses, run.diagnostics)) {
        await reporting(document.input, run.diagnostics, () => readReports(document, run))
        yield
      }
    }
  } finally {
    await reader?.close()
  }
}

/** Asks for all addresses at once, each host in its turn; what comes back is read in the order of the inputs. */
function fetchAhead(inputs: readonly string[], run: Run): ReadonlyMap<string, Promise<Fetched>> {
  const addresses = new Map<string, Promise<Fetched>>()
  for (const input of inputs) {
    if (!isAddress(input) || addresses.has(input)) continue
    const answer = run.effects.network.fetch(input, { allowPrivate: run.options.allowPrivate === true, linked: false })
    // A failure is told when its input is read.
    answer.catch(() => undefined)
    addresses.set(input, answer)
  }
  return addresses
}

async function readReports(document: Document, run: Run): Promise<void> {
  const read = await readDocument(document, run.isolated)
  run.diagnostics.push(...read.diagnostics)
  const { options, effects, isolated } = run
  const following = { network: effects.network, isolated, allowPrivate: options.allowPrivate === true }
  const followed = options.follow
    ? await Promise.all(read.found.map((found) => followLink(found, following)))
    : read.found.map(({ draft }) => ({ draft, diagnostics: [] }))
  for (const { draft, diagnostics } of followed) {
    run.diagnostics.push(...diagnostics)
    await reporting(document.input, run.diagnostics, async () => {
      const finished = await finishReport(document.input, draft, run.options.now)
      const other = run.reports.get(finished.report.id)
      if (!other || standsBefore(finished.report, other)) run.reports.set(finished.report.id, finished.report)
      if (!other) run.diagnostics.push(...finished.diagnostics)
    })
  }
}

/** Runs a step; a `Problem` becomes a diagnostic, anything else is a bug and is thrown on. */
async function reporting(input: string, diagnostics: Diagnostic[], step: () => Promise<void>): Promise<void> {
  try {
    await step()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    diagnostics.push(diagnose(error.code, input, error.message))
  }
}
