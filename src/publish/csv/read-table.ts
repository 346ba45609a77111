import { UsageError } from '../../model/index.ts'

/**
 * Rows of a CSV file (RFC 4180) by the names in its first line: an earlier export of ours, to compare with. One pass, one
 * character at a time. Throws UsageError `bad-csv` for a quote that is never closed.
 */
export function readTable(text: string): { columns: string[]; rows: Map<string, string>[] } {
  const [columns = [], ...rest] = records(text.startsWith('\uFEFF') ? text.slice(1) : text)
  return { columns, rows: rest.map((cells) => new Map(columns.map((column, at) => [column, cells[at] ?? '']))) }
}

function records(text: string): string[][] {
  const all: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    const quoted = text[at] === '"'
    const cell = quoted ? quotedCell(text, at) : plainCell(text, at)
    row.push(cell.value)
    at = cell.end
    if (text[at] === ',') {
      at++
      if (at < text.length) continue
      row.push('')
    }
    if (text[at] === '\r') at++
    if (text[at] === '\n') at++
    if (row.length > 1 || row[0] !== '') all.push(row)
    row = []
  }
  return all
}

function plainCell(text: string, start: number): { value: string; end: number } {
  let end = start
  while (end < text.length && text[end] !== ',' && text[end] !== '\n' && text[end] !== '\r') end++
  return { value: text.slice(start, end), end }
}

function quotedCell(text: string, start: number): { value: string; end: number } {
  const parts: string[] = []
  let from = start + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote < 0) throw new UsageError('bad-csv', 'the earlier export has a quotation mark that is never closed')
    parts.push(text.slice(from, quote))
    if (text[quote + 1] !== '"') {
      const tail = plainCell(text, quote + 1)
      return { value: parts.join('"') + tail.value, end: tail.end }
    }
    from = quote + 2
  }
}
