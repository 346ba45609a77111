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
    wrap(text, first, rest = ' '.repeat(stringWidth(first))) {
      const room = Math.max(10, columns - stringWidth(rest))
      return wrapAnsi(text, room, { hard: true })
        .split('\n')
        .map((line, index) => `${index === 0 ? first : rest}${line}`.trimEnd())
        .join('\n')
    },
    columnsOf: (text) => stringWidth(text),
    narrowed: (narrower) => terminalType({ width: narrower, colour }),
    rule: () => '─'.repeat(columns),
  }
}
