import type { ReaderView } from './islands.ts'
import type { Keep } from './keep.ts'

/** What a reader has not seen, out of what stands on the page. */
export interface Since {
  /** When they last looked, milliseconds since 1970. */
  readonly at: number
  readonly words: string
  readonly entries: readonly {
    readonly line: string
    readonly kind: string
    readonly kindWords: string
    readonly text: string
  }[]
}

/** A look at the story: for each line its state and its words. */
interface Look {
  readonly at: number
  readonly lines: Readonly<Record<string, string>>
}

interface Kept {
  /** The end of the visit before this one: what is compared with. */
  readonly before: Look
  readonly now: Look
  /** Edition of each day that was opened. */
  readonly days: Readonly<Record<string, string>>
}

/** Who comes back after so long has come back: until then it is one visit. */
const VISIT_MS = 20 * 60_000
/** Lines remembered: some weeks of a large story. */
const MOST = 4000

/**
 * Compares the page with what its reader saw at the end of their last visit, and remembers what they see now. Nothing
 * comes back on the first visit, nor for an old day. `all` marks everything as seen.
 */
export function readPage(keep: Keep, view: ReaderView, at: number, all = false): Since | undefined {
  const lines = linesOnPage()
  const kept = readKept(keep)
  const seen = Object.fromEntries([...lines].map(([id, { mark }]) => [id, mark]))
  const now: Look = { at, lines: prune({ ...kept?.now.lines, ...seen }) }
  const before = !kept || all ? now : at - kept.now.at > VISIT_MS ? kept.now : kept.before
  const days = { ...kept?.days, [view.day]: view.edition }
  keep.write('seen', { before, now, days } satisfies Kept)
  markDays(days)
  const entries = view.newest && before !== now ? compare(before, lines) : []
  markLines(entries)
  return { at: before.at, words: count(entries), entries }
}

interface OnPage {
  readonly mark: string
  readonly state: string
  readonly text: string
}

function linesOnPage(): Map<string, OnPage> {
  const lines = new Map<string, OnPage>()
  for (const line of document.querySelectorAll<HTMLElement>('article.line')) {
    const text = line.querySelector('.words')?.textContent?.trim() ?? ''
    const state = line.dataset['state'] ?? ''
    // New and unchanged are the page's own view of time; a reader's is their own.
    const told = state === 'disputed' || state === 'withdrawn' ? state : ''
    lines.set(line.id, { mark: `${told}${hash(text)}`, state: told, text })
  }
  return lines
}

function readKept(keep: Keep): Kept | undefined {
  const kept = keep.read<Partial<Kept> | undefined>('seen', undefined)
  const isLook = (look: Look | undefined): boolean => typeof look?.at === 'number' && typeof look.lines === 'object'
  return isLook(kept?.before) && isLook(kept?.now) ? (kept as Kept) : undefined
}

function compare(before: Look, lines: ReadonlyMap<string, OnPage>): Since['entries'] {
  return [...lines].flatMap(([line, { mark, state, text }]) => {
    const old = before.lines[line]
    if (old === mark) return []
    const changed = old === undefined ? 'new' : state !== '' && !old.startsWith(state) ? state : 'updated'
    return [{ line, kind: changed, kindWords: changed[0]!.toUpperCase() + changed.slice(1), text }]
  })
}

function count(entries: Since['entries']): string {
  const counts = new Map<string, number>()
  for (const { kind } of entries) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, number]) => `${number} ${kind}`).join(', ')
}

function markLines(entries: Since['entries']): void {
  const fresh = new Set(entries.map(({ line }) => line))
  for (const line of document.querySelectorAll('article.line')) line.classList.toggle('unread', fresh.has(line.id))
}

/** Days read as they stand now, and days that have changed since. */
function markDays(days: Kept['days']): void {
  for (const link of document.querySelectorAll<HTMLElement>('.strip a[data-day]')) {
    const { day = '', edition } = link.dataset
    const read = days[day]
    link.classList.toggle('read', read !== undefined && (edition === undefined || edition === read))
    link.classList.toggle('changed', read !== undefined && edition !== undefined && edition !== read)
  }
}

function prune(lines: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(lines).slice(-MOST))
}

/** FNV-1a: only to see that words have changed. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return (value >>> 0).toString(36)
}
