import type { Brief, Line, Report } from '../../model/index.ts'
import { attribution } from '../attribution.ts'
import { momentWords } from '../day-words.ts'
import { displayText } from '../display-text.ts'
import { asOfInstant, instantOf, lineInstant } from '../export/moments.ts'
import { lineAddress, reportAddress, webId } from '../export/web-id.ts'
import { withdrawnLines } from '../filter/filter-brief.ts'
import { CHANGE_WORDS, CORRECTION_WORDS } from '../labels.ts'
import { type Lookup, lookUp } from '../lookup.ts'

/** One thing that a feed tells. */
export interface FeedEntry {
  /** IRI that stays when the words around it change. */
  readonly id: string
  readonly title: string
  readonly text: string
  /** Instant of RFC 3339. */
  readonly at: string
  readonly tags: readonly string[]
  /** Where the line stands on our page. */
  readonly url?: string
  /** The report it was read in. */
  readonly via?: string
}

/** What a feed takes back. */
export interface FeedDeletion {
  readonly id: string
  readonly at: string
  readonly by?: string
  readonly reason: string
}

export interface FeedContent {
  readonly entries: readonly FeedEntry[]
  readonly deletions: readonly FeedDeletion[]
  /** The newest moment in it. */
  readonly updated: string
}

export interface FeedOptions {
  readonly address?: string
  readonly reports?: readonly Report[]
}

/**
 * What a feed of the brief tells, newest first: every line under an id of its own, so that a figure brought up to date is
 * a new entry and a copy is none; plans that moved, corrections, and what the desk decided. `whole` is the brief before
 * `filterBrief`: it knows what was withdrawn.
 */
export function feedContent(brief: Brief, whole: Brief, options: FeedOptions = {}): FeedContent {
  const lookup = lookUp(brief, options.reports ?? [])
  const before = new Map(
    brief.changes.flatMap((change) =>
      change.line === undefined || change.before === undefined ? [] : [[change.line, change.before] as const],
    ),
  )
  const entries = [
    ...[...lookup.lines.values()].map((line) =>
      lineEntry(line, { brief, lookup, before: before.get(line.id) }, options),
    ),
    ...brief.changes.flatMap((change) => changeEntry(change, brief, lookup)),
    ...brief.corrections.map((correction) => correctionEntry(correction, brief)),
  ]
  const seen = new Set<string>()
  const once = entries.filter(({ id }) => !seen.has(id) && seen.add(id))
  const deletions = deletionsOf(brief, whole)
  const moments = [...once, ...deletions].map(({ at }) => at).sort()
  return {
    entries: once.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? -1 : 1)),
    deletions,
    updated: moments.at(-1) ?? asOfInstant(brief),
  }
}

const TITLE = 120

function titleOf(text: string): string {
  if (text.length <= TITLE) return text
  const cut = text.lastIndexOf(' ', TITLE - 1)
  return `${text.slice(0, cut > 0 ? cut : TITLE - 1).toWellFormed()}…`
}

interface LineSetting {
  readonly brief: Brief
  readonly lookup: Lookup
  /** What it brings up to date. */
  readonly before: string | undefined
}

function lineEntry(line: Line, { brief, lookup, before }: LineSetting, options: FeedOptions): FeedEntry {
  const text = displayText(line.text)
  const url = lineAddress(options.address, line.id)
  const via = line.carriers
    .map((id) => reportAddress(lookup.reports.get(id), lookup.texts.get(id)))
    .find((address) => address !== undefined)
  return {
    id: webId(line.id),
    title: titleOf(text),
    text: [
      text,
      `— ${attribution(line.chain)}`,
      ...(before === undefined ? [] : [`Before: ${displayText(before)}`]),
    ].join('\n'),
    at: lineInstant(line, brief),
    tags: [line.modality, ...(line.state === 'disputed' ? ['disputed'] : [])],
    ...(url === undefined ? {} : { url }),
    ...(via === undefined ? {} : { via }),
  }
}

/** Changes that are no line of their own. */
function changeEntry(change: Brief['changes'][number], brief: Brief, lookup: Lookup): FeedEntry[] {
  const { kind } = change
  if (kind === 'new' || kind === 'updated' || kind === 'revised' || kind === 'late' || kind === 'withdrawn') return []
  const line = change.line === undefined ? undefined : lookup.lines.get(change.line)
  const words = [change.before, change.after].flatMap((part) =>
    part === undefined ? [] : momentWords(displayText(part)),
  )
  const title = `${CHANGE_WORDS[kind]}${line ? `: ${displayText(line.text)}` : words.length > 0 ? `: ${words.join(' → ')}` : ''}`
  const notes = [change.by, change.reason].flatMap((note) => (note === undefined ? [] : displayText(note)))
  return [
    {
      id: webId(change.id),
      title: titleOf(title),
      text: [title, words.join(' → '), notes.join(': ')].filter((part) => part !== '').join('\n'),
      at: instantOf(change.at) ?? asOfInstant(brief),
      tags: [kind],
    },
  ]
}

function correctionEntry(correction: Brief['corrections'][number], brief: Brief): FeedEntry {
  const by = correction.by.length === 0 ? '' : ` by ${attribution(correction.by)}`
  const title = `${CORRECTION_WORDS[correction.kind]}${by}`
  const quote = correction.evidence[0] ? displayText(correction.evidence[0].quote) : ''
  return {
    id: webId(correction.id),
    title: titleOf(title),
    text: [title, quote].filter((part) => part !== '').join('\n'),
    at: instantOf(correction.at) ?? asOfInstant(brief),
    tags: [correction.kind],
  }
}

/** Every withdrawn line's entry is taken back, with who took it back. */
function deletionsOf(brief: Brief, whole: Brief): FeedDeletion[] {
  return [...withdrawnLines(whole)].sort().map((line) => {
    const correction = whole.corrections.find((each) => each.line === line)
    const by = correction && correction.by.length > 0 ? attribution(correction.by) : undefined
    return {
      id: webId(line),
      at: instantOf(correction?.at) ?? asOfInstant(brief),
      reason: correction ? CORRECTION_WORDS[correction.kind] : 'Withdrawn',
      ...(by === undefined ? {} : { by }),
    }
  })
}
