import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

/** Select Graphic Rendition codes: [on, off]. */
const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  italic: [3, 23],
  underline: [4, 24],
  inverse: [7, 27],
  strike: [9, 29],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39],
} as const

export type Colour = keyof typeof CODES

/** How a page is set: its width in columns, and with or without colour. */
export interface TerminalOptions {
  readonly width: number
  readonly colour: boolean
}

export interface TerminalType {
  readonly width: number
  readonly colour: boolean
  /** Words in these colours; unchanged where there is no colour. */
  paint(text: string, ...colours: readonly Colour[]): string
  /** Words wrapped to the width, first line after `first`, the others after `rest` (spaces as wide as `first`). */
  wrap(text: string, first: string, rest?: string): string
  /** Columns these words take. */
  columnsOf(text: string): number
  /** The same type on a narrower page. */
  narrowed(width: number): TerminalType
  /** A line across the page. */
  rule(): string
}

export function terminalType({ width, colour }: TerminalOptions): TerminalType {
  const columns = Math.max(20, Math.floor(width))
  return {
    width: columns,
    colour,
    paint: (text, ...colours) =>
      colour && text !== ''
        ? colours.reduceRight((inner, name) => `\u001b[${CODES[name][0]}m${inner}\u001b[${CODES[name][1]}m`, text)
        : text,
    wrap(text, first, rest = ' '.repeat(columnsOf(first))) {
      const room = Math.max(10, columns - columnsOf(rest))
      return wrapLines(text, room)
        .map((line, index) => `${index === 0 ? first : rest}${line}`.trimEnd())
        .join('\n')
    },
    columnsOf,
    narrowed: (narrower) => terminalType({ width: narrower, colour }),
    rule: () => '─'.repeat(columns),
  }
}

/** Characters that take one column each and steer nothing: most lines hold no others and need no measuring. */
const NARROW = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u257f]*$/

function columnsOf(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text)
}

/** The lines of a text at most `room` columns wide, broken at spaces, or within a word that is wider than that. */
export function wrapLines(text: string, room: number): string[] {
  const words = text.split(' ')
  if (!NARROW.test(text) || words.some((word) => word === '' || word.length > room)) {
    return wrapAnsi(text, room, { hard: true }).split('\n')
  }
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    if (line === '') line = word
    else if (line.length + 1 + word.length <= room) line += ` ${word}`
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}
