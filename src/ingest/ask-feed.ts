import type { Diagnostic } from '../model/brief.ts'
import { contentId } from '../model/id.ts'
import type { Report } from '../model/report.ts'
import { detectFormat } from './detect-format.ts'
import type { DocumentVersion, Fetched, IngestEffects, IsolatedReader } from './effects.ts'
import { asDocument } from './find-documents.ts'
import { finishReport } from './finish-report.ts'
import { followLink } from './follow-link.ts'
import { diagnose, Problem } from './problem.ts'
import { type Found, readDocument } from './read-document.ts'

export interface AskOptions {
  /** Read the page each entry links to, instead of the entry's own text. */
  readonly follow: boolean
  readonly allowPrivate: boolean
  /** ISO instant; reports dated later get a diagnostic. */
  readonly now: string
}

/** An entry as it stands in the feed; nothing is fetched for it before it is taken. */
export interface FeedEntry {
  /** What tells it from the feed's other entries. */
  readonly entry: string
  /** Changes with what it says. */
  readonly mark: string
  /** Its report, if there is one in it. `again`: its page could not be read, and it may go better in a while. */
  take(): Promise<{ readonly report?: Report; readonly diagnostics: readonly Diagnostic[]; readonly again: boolean }>
}

export type Answer =
  | { readonly kind: 'unchanged'; readonly maxAge?: number }
  | {
      readonly kind: 'read'
      readonly entries: readonly FeedEntry[]
      readonly diagnostics: readonly Diagnostic[]
      /** Nothing where the feed came damaged, so that it is asked for once more. */
      readonly version?: DocumentVersion
      readonly maxAge?: number
    }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string; readonly retryAfter?: string }

/**
 * Asks for a feed as a robot may: only if robots.txt of its host allows it, and only for what is newer than `since`.
 * Never throws for a feed that cannot be read.
 */
export async function askFeed(
  address: string,
  since: DocumentVersion | undefined,
  effects: { readonly network: IngestEffects['network']; readonly isolated: () => IsolatedReader },
  options: AskOptions,
): Promise<Answer> {
  try {
    const { allowPrivate } = options
    const fetched = await effects.network.fetch(address, { allowPrivate, linked: true, ...(since && { since }) })
    const { version, maxAge } = fetched
    const age = maxAge === undefined ? {} : { maxAge }
    if (fetched.unchanged) return { kind: 'unchanged', ...age }
    const { found, diagnostics } = await readFeedDocument(address, fetched, effects.isolated)
    const entries = nameEntries(found, options.follow).map(
      ([entry, mark, one]): FeedEntry => ({ entry, mark, take: () => takeEntry(address, one, effects, options) }),
    )
    const damaged = diagnostics.some(({ code }) => code === 'feed-damaged')
    return { kind: 'read', entries, diagnostics, ...age, ...(version && !damaged && { version }) }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const { code, message, retryAfter } = error
    return { kind: 'failed', code, message, ...(retryAfter !== undefined && { retryAfter }) }
  }
}

const FEEDS = new Set(['feed', 'json', 'jsonl'])

async function readFeedDocument(address: string, fetched: Fetched, isolated: () => IsolatedReader) {
  const { bytes, contentType } = fetched
  // A page in a feed's place (a login, a notice of works) is not the news.
  if (bytes.length > 0 && !FEEDS.has(detectFormat(bytes, { name: address, contentType }))) {
    throw new Problem(
      'not-a-feed',
      'answers, but not with a feed (RSS, Atom, RDF, JSON Feed, ninjs); check the address',
    )
  }
  try {
    return await readDocument(asDocument(address, fetched), isolated)
  } catch (error) {
    // One that has no entries yet is as it should be.
    if (error instanceof Problem && error.code === 'empty-feed') return { found: [], diagnostics: [] }
    throw error
  }
}

/** Feeds give some entries one name; then each has its place among them added. */
function nameEntries(
  found: readonly Found[],
  follow: boolean,
): (readonly [entry: string, mark: string, found: Found])[] {
  const times = new Map<string, number>()
  return found.map((one) => {
    const { body, ...metadata } = one.draft
    const said = JSON.stringify([metadata, body.text, follow ? (one.link ?? '') : ''])
    const name = metadata.correction?.of ?? metadata.uid ?? one.link ?? metadata.url ?? said
    const key = contentId('n', metadata.correction?.kind ?? '', name)
    const before = times.get(key) ?? 0
    times.set(key, before + 1)
    return [before === 0 ? key : `${key}-${before}`, contentId('m', said), one]
  })
}

async function takeEntry(
  address: string,
  found: Found,
  effects: { readonly network: IngestEffects['network']; readonly isolated: () => IsolatedReader },
  { follow, allowPrivate, now }: AskOptions,
): ReturnType<FeedEntry['take']> {
  const { draft, diagnostics, again } = follow
    ? await followLink(found, { ...effects, allowPrivate })
    : { draft: found.draft, diagnostics: [], again: false }
  try {
    const finished = await finishReport(address, draft, now)
    return { report: finished.report, diagnostics: [...diagnostics, ...finished.diagnostics], again }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { diagnostics: [...diagnostics, diagnose(error.code, address, error.message)], again }
  }
}
