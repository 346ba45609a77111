import { CODES } from './colour-codes.ts'
import { columnsOf, wrapLines } from './wrap-lines.ts'

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
