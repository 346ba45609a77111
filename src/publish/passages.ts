import type { Evidence, Report } from '../model/index.ts'

export type Role = NonNullable<Evidence['role']>

/** A piece of a paragraph: marked when it belongs to what the line says, with the part its words play in it. */
export interface Segment {
  readonly text: string
  readonly marked: boolean
  readonly role?: Role
}

/** Where in one report the evidence of a line stands. */
export interface Passage {
  readonly report: string
  /** The paragraph before, the paragraphs with the words, the paragraph after; a gap stands for what lies between. */
  readonly before?: string
  readonly paragraphs: readonly (readonly Segment[] | 'gap')[]
  readonly after?: string
}

interface Range {
  readonly start: number
  readonly end: number
}

/** How far to look for a paragraph's end: hostile pages have paragraphs of a megabyte. */
const REACH = 2000
/** Characters kept of words that are only surroundings. */
const AROUND = 320

/**
 * The evidence in its surroundings, report by report in the order of the evidence. A report whose text is not at hand
 * gives its quotes alone.
 */
export function findPassages(evidence: readonly Evidence[], texts: ReadonlyMap<string, Report>): Passage[] {
  const byReport = new Map<string, Evidence[]>()
  for (const item of evidence) {
    const found = byReport.get(item.report)
    if (found) found.push(item)
    else byReport.set(item.report, [item])
  }
  return [...byReport].map(([report, items]) => {
    const text = texts.get(report)?.text
    const placed = text !== undefined && items.every((item) => text.slice(item.start, item.end) === item.quote)
    return placed ? placedPassage(report, text, items) : quotesAlone(report, items)
  })
}

function quotesAlone(report: string, items: readonly Evidence[]): Passage {
  const main = items.filter(isContent)
  return {
    report,
    paragraphs: (main.length > 0 ? main : items.slice(0, 1)).map((item) => [{ text: item.quote, marked: true }]),
  }
}

const isContent = (item: Evidence) => item.role === undefined || item.role === 'content'

function placedPassage(report: string, text: string, items: readonly Evidence[]): Passage {
  const ranges = paragraphsOf(text, items)
  const before = paragraphBefore(text, ranges[0]!.start)
  const after = paragraphAfter(text, ranges.at(-1)!.end)
  const paragraphs = ranges.flatMap((range, index): (Segment[] | 'gap')[] => {
    const segments = segmentsOf(text, range, items)
    const apart = index > 0 && text.slice(ranges[index - 1]!.end, range.start).trim() !== ''
    return apart ? ['gap', segments] : [segments]
  })
  return { report, ...(before === '' ? {} : { before }), paragraphs, ...(after === '' ? {} : { after }) }
}

/** The paragraphs that hold the evidence, in reading order, joined where a quote runs over several. */
function paragraphsOf(text: string, items: readonly Evidence[]): Range[] {
  const found = items
    .map(({ start, end }): Range => {
      const from = Math.max(0, start - REACH)
      const opening = text.slice(from, start).lastIndexOf('\n\n')
      const closing = text.slice(end, end + REACH).indexOf('\n\n')
      return {
        start: opening < 0 ? from : from + opening + 2,
        end: closing < 0 ? Math.min(text.length, end + REACH) : end + closing,
      }
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const joined: Range[] = []
  for (const range of found) {
    const last = joined.at(-1)
    if (last && range.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    else joined.push(range)
  }
  return joined
}

function paragraphBefore(text: string, start: number): string {
  const window = text.slice(Math.max(0, start - REACH), start).trimEnd()
  return clipStart(window.slice(window.lastIndexOf('\n\n') + 1).trim())
}

function paragraphAfter(text: string, end: number): string {
  const window = text.slice(end, end + REACH).trimStart()
  const closing = window.indexOf('\n\n')
  return clipEnd(closing < 0 ? window : window.slice(0, closing)).trim()
}

/** Cuts a paragraph wherever evidence begins or ends; the innermost role names the piece. */
function segmentsOf(text: string, range: Range, items: readonly Evidence[]): Segment[] {
  const inside = items.filter((item) => item.start < range.end && item.end > range.start)
  const content = items.some(isContent) ? inside.filter(isContent) : inside
  const cuts = [...new Set([range.start, range.end, ...inside.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= range.start && cut <= range.end)
    .sort((a, b) => a - b)
  const pieces = cuts.slice(0, -1).map((start, index): Segment => {
    const end = cuts[index + 1]!
    const covers = (item: Evidence) => item.start <= start && item.end >= end
    const role = inside
      .filter((item) => covers(item) && item.role !== undefined && item.role !== 'content')
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.role
    return { text: text.slice(start, end), marked: content.some(covers), ...(role ? { role } : {}) }
  })
  return pieces.map((piece, index) => clipPiece(piece, index === 0, index === pieces.length - 1))
}

function clipPiece(piece: Segment, first: boolean, last: boolean): Segment {
  if (piece.marked || piece.role !== undefined || piece.text.length <= AROUND) return piece
  if (first && last) return piece
  if (first) return { ...piece, text: clipStart(piece.text) }
  if (last) return { ...piece, text: clipEnd(piece.text) }
  return { ...piece, text: `${clipEnd(piece.text)} ${clipStart(piece.text)}` }
}

function clipEnd(text: string): string {
  if (text.length <= AROUND) return text
  const space = text.lastIndexOf(' ', AROUND)
  return `${text.slice(0, space > 0 ? space : AROUND)} …`
}

function clipStart(text: string): string {
  if (text.length <= AROUND) return text
  const space = text.indexOf(' ', text.length - AROUND)
  return `… ${text.slice(space < 0 ? text.length - AROUND : space + 1)}`
}
