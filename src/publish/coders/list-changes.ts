import { readTable } from '../csv/read-table.ts'
import { type Table, writeTable } from '../csv/write-table.ts'
import { type EarlierRow, KEEP } from './kept-ids.ts'

/** Columns whose change alone makes no row another: when it was last touched. */
const TOUCHED = new Set(['timestamp'])

/**
 * What changed against an earlier export, as CSV: one row for each event that is new or deleted, and one for each column
 * of an event that changed, with both values. `why` tells why a row went.
 */
export function listChanges(
  earlier: readonly EarlierRow[],
  table: Table,
  why: (row: EarlierRow) => string,
): { csv: string; counts: { new: number; changed: number; deleted: number } } {
  // Both through the same writer and reader, so that only what a file would show counts.
  const now = readTable(writeTable({ columns: table.columns, rows: table.rows })).rows
  const before = new Map(earlier.map((row) => [row.get(KEEP.event) ?? '', row]))
  const rows: string[][] = []
  const counts = { new: 0, changed: 0, deleted: 0 }
  for (const row of now) {
    const id = row.get(KEEP.event) ?? ''
    const old = before.get(id)
    if (!old) {
      counts.new++
      rows.push([id, 'new', '', '', '', ''])
      continue
    }
    const columns = table.columns.filter((column) => !TOUCHED.has(column) && old.get(column) !== row.get(column))
    if (columns.length > 0) counts.changed++
    for (const column of columns) rows.push([id, 'changed', column, old.get(column) ?? '', row.get(column) ?? '', ''])
  }
  const present = new Set(now.map((row) => row.get(KEEP.event)))
  for (const [id, row] of before) {
    if (present.has(id)) continue
    counts.deleted++
    rows.push([id, 'deleted', '', '', '', why(row)])
  }
  return { csv: writeTable({ columns: ['event', 'change', 'column', 'before', 'after', 'why'], rows }), counts }
}
