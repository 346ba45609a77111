import { getDocumentProxy } from 'unpdf'
import type { Region, Removed } from '../../model/report.ts'
import type { Block, Body } from '../draft.ts'
import type { IsolatedDocument } from '../isolated/isolated.ts'
import { Problem } from '../problem.ts'
import { readOpening } from '../read-opening.ts'
import { type PdfLine, readPdfLines } from './pdf-lines.ts'

const MOST_PAGES = 500

/**
 * A PDF's text, page by page. Raw text is the lines as they stand on the pages; running heads, feet and page numbers are
 * removed, lines are joined to paragraphs, and each page is a region.
 */
export async function readPdf(bytes: Uint8Array): Promise<IsolatedDocument> {
  const pages = await readPages(bytes)
  if (pages.every((lines) => lines.length === 0)) {
    throw new Problem('pdf-without-text', 'holds pictures of pages and no text; run text recognition on it first')
  }
  const { body, metadata } = readOpening(joinLines(pages), {})
  return body.text === '' ? { metadata: {} } : { metadata, body }
}

function joinLines(pages: readonly (readonly PdfLine[])[]): Body {
  const running = findRunning(pages)
  const size = commonSize(pages.flat())
  const parts: string[] = []
  let length = 0
  let raw = 0
  const map: [number, number][] = []
  const blocks: Block[] = []
  const removed: Removed[] = []
  const regions: Region[] = []
  const add = (text: string, rawAt: number): void => {
    map.push([length, rawAt])
    parts.push(text)
    length += text.length
  }
  for (const [number, page] of pages.entries()) {
    let pageStart = -1
    let last: PdfLine | undefined
    for (const line of page) {
      const rawStart = raw
      raw += line.text.length + 1
      if (running.has(runningKey(line.text))) {
        removed.push({ kind: 'credit', text: line.text, rawStart, rawEnd: rawStart + line.text.length })
        continue
      }
      const block = blocks.at(-1)
      const level = headingLevel(line, size)
      const before = parts.at(-1) ?? ''
      const joins = block !== undefined && continues(before, last, line, block, level, size)
      if (joins && /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(line.text)) {
        parts[parts.length - 1] = before.slice(0, -1)
        length--
      } else if (length > 0) add(joins ? ' ' : '\n\n', rawStart - 1)
      const start = joins ? block.start : length
      if (pageStart < 0) pageStart = length
      add(line.text, rawStart)
      if (joins) blocks[blocks.length - 1] = { ...block, end: length }
      else blocks.push({ kind: level ? 'heading' : 'paragraph', start, end: length, ...(level && { level }) })
      last = line
    }
    if (pageStart >= 0) regions.push({ kind: 'page', label: `page ${number + 1}`, start: pageStart, end: length })
  }
  return { text: parts.join(''), map, blocks, regions, removed, plain: true }
}

async function readPages(bytes: Uint8Array): Promise<PdfLine[][]> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    const pages: PdfLine[][] = []
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number++) {
      const page = await pdf.getPage(number)
      const content = await page.getTextContent()
      pages.push(readPdfLines(content.items))
    }
    return pages
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new Problem('pdf-locked', 'is locked with a password; save it without one')
    }
    const reason = error instanceof Error ? error.message : String(error)
    throw new Problem('damaged-file', `is no PDF that can be opened (${reason}); save it again`)
  }
}

/** Page numbers differ from page to page; the words round them do not. */
const runningKey = (text: string): string => text.replace(/\d+/g, '#').toLowerCase()

/** First and last lines that come back on at least half of the pages, and bare page numbers. */
function findRunning(pages: readonly (readonly PdfLine[])[]): Set<string> {
  const counts = new Map<string, number>()
  for (const page of pages) {
    const edge = [...page.slice(0, 2), ...page.slice(-2)].map((line) => runningKey(line.text))
    for (const key of new Set(edge)) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const running = new Set<string>()
  for (const [key, count] of counts) {
    const number = /^(?:page )?#(?: (?:of|\/) #)?$/.test(key)
    if ((pages.length >= 2 && count >= 2 && count >= pages.length / 2) || (number && pages.length >= 2))
      running.add(key)
  }
  return running
}

/** The size most of the text has. */
function commonSize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>()
  for (const line of lines) letters.set(line.size, (letters.get(line.size) ?? 0) + line.text.length)
  return [...letters].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]![0]
}

function headingLevel(line: PdfLine, size: number): number | undefined {
  if (line.size < 1.12 * size || line.text.length > 160) return undefined
  return line.size >= 1.5 * size ? 1 : 2
}

/** Does a line go on with the block before it? */
function continues(
  before: string,
  last: PdfLine | undefined,
  line: PdfLine,
  block: Block,
  level: number | undefined,
  size: number,
): boolean {
  if ((block.kind === 'heading') !== (level !== undefined) || (level !== undefined && block.level !== level))
    return false
  const ended = /[.!?:]["'”’)]*$/.test(before)
  if (!last) return level === undefined && !ended && /^[\p{Ll}\d(]/u.test(line.text)
  const gap = last.y - line.y
  if (gap < 0) return !ended
  if (gap > 1.75 * Math.max(size, line.size)) return false
  return !(ended && line.x > last.x + 0.8 * size)
}
