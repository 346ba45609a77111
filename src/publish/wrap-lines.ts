import stringWidth from 'string-width'
import { CODES } from './colour-codes.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: the codes begin with it
const CODE = /\u001b\[(\d+)m/g

/** Characters that take one column each and steer nothing: most words hold no others and need no measuring. */
const NARROW = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u257f]*$/

/** Letters with marks above or below them take one column each. */
const MARKED = /^[!-~\u00a1-\u02ff]\p{M}*$/u

/** Columns that words take on the page; colour codes take none. */
export function columnsOf(text: string): number {
  const words = text.includes('\u001b') ? text.replace(CODE, '') : text
  return NARROW.test(words) ? words.length : stringWidth(words)
}

/**
 * The lines of a text at most `room` columns wide, broken at spaces, or within a word that is wider than that. Colours
 * end with a line and begin again on the next. Linear: wrap-ansi, which this follows, takes 50 seconds for a megabyte.
 */
export function wrapLines(text: string, room: number): string[] {
  const lines: string[] = []
  let line = ''
  let columns = 0
  const begin = (words: string, wide: number): void => {
    line = words
    columns = wide
  }
  for (const word of text.split(' ')) {
    if (word === '') continue
    const wide = columnsOf(word)
    if (line !== '' && columns + 1 + wide <= room) {
      line += ` ${word}`
      columns += 1 + wide
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = wide <= room ? [word] : cutWord(word, room)
    lines.push(...pieces.slice(0, -1))
    const last = pieces.at(-1)!
    begin(last, columnsOf(last))
  }
  lines.push(line)
  return text.includes('\u001b') ? carryColours(lines) : lines
}

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** A word in pieces as wide as the page. */
function cutWord(word: string, room: number): string[] {
  const pieces: string[] = []
  let piece = ''
  let columns = 0
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes begin with it
  for (const part of word.split(/(\u001b\[\d+m)/)) {
    if (part.startsWith('\u001b')) {
      piece += part
      continue
    }
    for (const { segment } of GRAPHEMES.segment(part)) {
      const wide = MARKED.test(segment) ? 1 : columnsOf(segment)
      if (columns + wide > room) {
        pieces.push(piece)
        piece = ''
        columns = 0
      }
      piece += segment
      columns += wide
    }
  }
  return [...pieces, piece]
}

const OFF_OF: ReadonlyMap<number, number> = new Map(Object.values(CODES).map(([on, off]) => [on, off]))

/** Ends each line's colours at its end and begins them again on the next, so that a margin stays without colour. */
function carryColours(lines: readonly string[]): string[] {
  let active: number[] = []
  return lines.map((line) => {
    const before = active
    for (const [, digits] of line.matchAll(CODE)) {
      const code = Number(digits)
      const ended = active.findLastIndex((on) => OFF_OF.get(on) === code)
      if (ended >= 0) active = active.toSpliced(ended, 1)
      else if (OFF_OF.has(code)) active = [...active, code]
    }
    const opened = before.map((code) => `\u001b[${code}m`).join('')
    const closed = active.toReversed().map((code) => `\u001b[${OFF_OF.get(code)}m`)
    return opened + line + closed.join('')
  })
}
