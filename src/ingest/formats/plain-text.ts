import type { Block, Body } from '../draft.ts'
import { createTextBuilder, type TextBuilder } from '../mapped-text.ts'

interface Line {
  readonly start: number
  readonly end: number
}

const LIST_ITEM = /^(?:[-*•‣◦▪–]|\(?\d{1,3}[.)])[ \t]+\S/
const ENDS_SENTENCE = /[.!?…:;]["'”’)\]]*$/
/** A file wrapped by hand or by a mail program has no line longer than this. */
const WIDEST_WRAP = 120

/**
 * Reads plain text from `start`: paragraphs are parted by blank lines, or by line ends where the file is not wrapped.
 * A line end within a paragraph becomes a space.
 */
export function readPlainText(raw: string, start = 0): Body {
  const out = createTextBuilder(raw)
  const blocks: Block[] = []
  const groups = groupLines(raw, start)
  const width = wrapWidth(raw, groups)
  for (const group of groups) {
    for (const paragraph of partParagraphs(raw, group, width)) blocks.push(addParagraph(raw, paragraph, out))
  }
  return { ...out.build(), blocks, regions: [], removed: [], plain: true }
}

function groupLines(raw: string, from: number): Line[][] {
  const groups: Line[][] = []
  let group: Line[] = []
  let at = from
  while (at <= raw.length) {
    let end = raw.indexOf('\n', at)
    if (end < 0) end = raw.length
    const line = trimmed(raw, at, end)
    if (line) group.push(line)
    if (group.length > 0 && (!line || raw.slice(line.end, end).includes('\f'))) {
      groups.push(group)
      group = []
    }
    at = end + 1
  }
  if (group.length > 0) groups.push(group)
  return groups
}

const isBlank = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0xfeff || code === 0x200b

function trimmed(raw: string, from: number, to: number): Line | undefined {
  let start = from
  let end = to
  while (start < end && isBlank(raw.charCodeAt(start))) start++
  while (end > start && isBlank(raw.charCodeAt(end - 1))) end--
  return start < end ? { start, end } : undefined
}

/** The width lines are wrapped at; 0 for a file in which every line is a paragraph. */
function wrapWidth(raw: string, groups: readonly (readonly Line[])[]): number {
  let widest = 0
  let joined = 0
  let broken = 0
  for (const group of groups) {
    for (const [i, line] of group.entries()) {
      widest = Math.max(widest, line.end - line.start)
      if (i === group.length - 1) continue
      const next = raw[group[i + 1]!.start]!
      const stops = ENDS_SENTENCE.test(raw.slice(Math.max(line.start, line.end - 4), line.end))
      if (stops || (line.end - line.start < 30 && next !== next.toLowerCase())) broken++
      else joined++
    }
  }
  return joined > 0 && joined >= broken && widest <= WIDEST_WRAP ? widest : 0
}

function partParagraphs(raw: string, lines: readonly Line[], width: number): Line[][] {
  const paragraphs: Line[][] = []
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    if (
      before &&
      width > 0 &&
      !LIST_ITEM.test(raw.slice(line.start, line.start + 8)) &&
      isWrap(raw, before, line, width)
    )
      paragraphs.at(-1)!.push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}

/** A line was wrapped if the next word would not have fitted; a short line that ends a sentence ends a paragraph. */
function isWrap(raw: string, line: Line, next: Line, width: number): boolean {
  const space = raw.indexOf(' ', next.start)
  const word = (space < 0 || space > next.end ? next.end : space) - next.start
  if (line.end - line.start + 1 + word >= width * 0.9) return true
  return !ENDS_SENTENCE.test(raw.slice(Math.max(line.start, line.end - 4), line.end))
}

function addParagraph(raw: string, lines: readonly Line[], out: TextBuilder): Block {
  const [first] = lines as [Line, ...Line[]]
  if (out.length > 0) out.put('\n\n', Math.max(0, first.start - 1))
  const start = out.length
  for (const [i, line] of lines.entries()) {
    if (i > 0) out.put(' ', lines[i - 1]!.end)
    addLine(raw, line, out)
  }
  const item = LIST_ITEM.test(raw.slice(first.start, first.start + 8))
  return { kind: item ? 'item' : 'paragraph', start, end: out.length }
}

/** Runs of tabs, spaces and carriage returns become one space. */
function addLine(raw: string, line: Line, out: TextBuilder): void {
  let from = line.start
  for (let i = line.start; i < line.end; i++) {
    if (!isBlank(raw.charCodeAt(i))) continue
    let end = i + 1
    while (end < line.end && isBlank(raw.charCodeAt(end))) end++
    if (end - i === 1 && raw.charCodeAt(i) === 32) continue
    out.copy(from, i)
    out.put(' ', i)
    from = end
    i = end - 1
  }
  out.copy(from, line.end)
}
