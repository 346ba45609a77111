import type { Diagnostic } from '../model/brief.ts'
import type { Report } from '../model/report.ts'
import { standsBefore } from '../model/stands-before.ts'
import type { Fetched, IngestEffects, IsolatedReader } from './effects.ts'
import { findDocuments, isAddress } from './find-documents.ts'
import { type Finished, finishReport } from './finish-report.ts'
import { type Followed, followLink } from './follow-link.ts'
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

interface Gathered {
  readonly reports: Map<string, Report>
  readonly diagnostics: Diagnostic[]
}

interface Run {
  readonly effects: IngestEffects
  readonly options: IngestOptions
  readonly isolated: () => IsolatedReader
}

/** What came of a document, in the order in which it came. */
type Outcome = readonly (Diagnostic | Finished)[]

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

/** Documents read at once, so that pages are parsed side by side. */
const AHEAD = 8

/** Gathers what is read in the order of the inputs, and stops after every document. */
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
  const run: Run = { effects, options, isolated }
  const underWay: Promise<Outcome>[] = []
  const begin = (outcome: Promise<Outcome>): void => {
    // Thrown when its turn comes.
    outcome.catch(() => undefined)
    underWay.push(outcome)
  }
  try {
    for await (const document of findAll(inputs, run)) {
      begin('input' in document ? readReports(document, run) : Promise.resolve([document]))
      if (underWay.length < AHEAD) continue
      gather(await underWay.shift()!, gathered)
      yield
    }
    for (const outcome of underWay) {
      gather(await outcome, gathered)
      yield
    }
  } finally {
    await reader?.close()
  }
}

/** The documents behind the inputs, and what there is to say of those that there are not. */
async function* findAll(inputs: readonly string[], run: Run): AsyncGenerator<Document | Diagnostic> {
  const addresses = fetchAhead(inputs, run)
  const diagnostics: Diagnostic[] = []
  for (const input of inputs) {
    for await (const document of findDocuments(input, run.effects, addresses, diagnostics)) {
      yield* diagnostics.splice(0)
      yield document
    }
    yield* diagnostics.splice(0)
  }
}

function gather(outcome: Outcome, { reports, diagnostics }: Gathered): void {
  for (const one of outcome) {
    if (!('diagnostics' in one)) {
      diagnostics.push(one)
      continue
    }
    const { report } = one
    const other = reports.get(report.id)
    if (!other || standsBefore(report, other)) reports.set(report.id, report)
    if (!other) diagnostics.push(...one.diagnostics)
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

async function readReports(document: Document, run: Run): Promise<Outcome> {
  const { input } = document
  const outcome: (Diagnostic | Finished)[] = []
  await reporting(input, outcome, async () => {
    const read = await readDocument(document, run.isolated)
    outcome.push(...read.diagnostics)
    for (const { draft, diagnostics } of await followAll(read.found, run)) {
      outcome.push(...diagnostics)
      await reporting(input, outcome, async () => {
        outcome.push(await finishReport(input, draft, run.options.now))
      })
    }
  })
  return outcome
}

function followAll(
  found: readonly Found[],
  { options, effects, isolated }: Run,
): Promise<Pick<Followed, 'draft' | 'diagnostics'>[]> {
  const following = { network: effects.network, isolated, allowPrivate: options.allowPrivate === true }
  return Promise.all(
    found.map(async (one) => (options.follow ? followLink(one, following) : { draft: one.draft, diagnostics: [] })),
  )
}

/** Runs a step; a `Problem` becomes a diagnostic, anything else is a bug and is thrown on. */
async function reporting(input: string, outcome: (Diagnostic | Finished)[], step: () => Promise<void>): Promise<void> {
  try {
    await step()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    outcome.push(diagnose(error.code, input, error.message))
  }
}
