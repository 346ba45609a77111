import { stringify } from 'csv-stringify/sync'
import { displayText } from '../display-text.ts'

/** A cell: words, a number, or nothing where no sentence supports a value. */
export type Cell = string | number | undefined

/** A table of one CSV file. */
export interface Table {
  readonly columns: readonly string[]
  /** Further lines under the columns' names, such as the hashtags of HXL; written as they are. */
  readonly tags?: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** RFC 4180: CRLF, quotes where they are needed, numbers with a point. Every cell of words is made harmless. */
export function writeTable(table: Table): string {
  return stringify(
    [
      table.columns.slice(),
      ...(table.tags ? [table.tags.slice()] : []),
      ...table.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? harmlessCell(cell) : (cell ?? '')))),
    ],
    { record_delimiter: '\r\n', cast: { number: (value) => String(value) } },
  )
}

/**
 * Words on one line that no spreadsheet takes for a formula: what begins with = + - @ (in full width too), a tab or a
 * carriage return is a formula to Excel, LibreOffice or Google Sheets, so an apostrophe goes before it, as they do
 * themselves with text. Numbers are no words and keep their minus. After OWASP, "CSV Injection".
 */
export function harmlessCell(text: string): string {
  const shown = displayText(text)
  return /^["'\s]*[=+\-@|%＝＋－＠]/.test(shown) ? `'${shown}` : shown
}
