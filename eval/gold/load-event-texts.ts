import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Span } from '../../src/model/index.ts'

/** A report of which only the happenings are marked, each where it is told. */
export interface EventText {
  readonly id: string
  readonly text: string
  readonly events: readonly (Span & { readonly kind: string })[]
}

const FOLDER = path.join(import.meta.dirname, 'events')
const KINDS: ReadonlySet<string> = new Set(
  (
    JSON.parse(readFileSync(path.join(import.meta.dirname, '../../lexicons/events.json'), 'utf8')) as {
      kinds: { kind: string }[]
    }
  ).kinds.map(({ kind }) => kind),
)
/** "[hit|shelling]"; "[word]" or "[word|none]" is a word that tells none, though it might. */
const MARK = /\[([^\]|]+)(?:\|([a-z-]+))?\]/g

/** Reads "## id genre", then paragraphs with marks. Throws if a kind is unknown or a bracket stays open. */
export function parseEventText(block: string): EventText {
  const [head = '', ...lines] = block.trim().split('\n')
  const id = /^## (\S+) (?:agency|live|local|official)$/.exec(head)?.[1]
  if (id === undefined) throw new Error(`no heading: ${head}`)
  const marked = lines.join('\n\n')
  const events: (Span & { kind: string })[] = []
  let text = ''
  let from = 0
  for (const found of marked.matchAll(MARK)) {
    const [whole, words = '', kind = 'none'] = found
    text += marked.slice(from, found.index)
    if (kind !== 'none') {
      if (!KINDS.has(kind)) throw new Error(`${id}: ${kind} is no kind of lexicons/events.json`)
      events.push({ kind, start: text.length, end: text.length + words.length })
    }
    text += words
    from = found.index + whole.length
  }
  text += marked.slice(from)
  if (/[[\]|]/.test(text)) throw new Error(`${id}: a mark is not closed`)
  return { id, text, events }
}

/** All reports of `eval/gold/events`, by id; models may learn from them, nothing is measured on them. */
export function loadEventTexts(): EventText[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(path.join(FOLDER, file), 'utf8')
        .trim()
        .split(/\n{2,}(?=## )/),
    )
    .map(parseEventText)
}

/** The sentence around an offset, by its marks alone: as far as one happening is marked once. */
export function sentenceAround(text: string, at: number): Span {
  let start = at
  while (start > 0 && text[start - 1] !== '\n' && !/[.!?][”"'’]* $/.test(text.slice(Math.max(0, start - 4), start)))
    start--
  let end = at
  while (end < text.length && text[end] !== '\n' && !/[.!?]/.test(text[end]!)) end++
  return { start, end }
}
