import { UsageError } from '../../model/index.ts'
import { readTable } from '../csv/read-table.ts'
import { type Cell, writeTable } from '../csv/write-table.ts'
import type { Exported, ExportInput } from '../export/exporter.ts'
import { isEmptyFilter } from '../filter/matches-line.ts'
import { type Codebook, loadCodebook } from './codebook.ts'
import { type CodedEvent, codedEvents } from './coded-event.ts'
import { reportsOf, sentenceOf } from './event-words.ts'
import { KEEP, keptIds, whyGone } from './kept-ids.ts'
import { listChanges } from './list-changes.ts'

/** One coder's scheme. */
export interface Scheme {
  readonly name: string
  readonly columns: readonly string[]
  /** The rule for what differs between sources, in one sentence. */
  readonly rule: string
  /** Values by column, or why this event is none of the scheme's. */
  row(event: CodedEvent, id: string, codebook: Codebook): Row | string
}

export interface Row {
  readonly cells: ReadonlyMap<string, Cell>
  /** What was decided by a rule and not by a sentence alone. */
  readonly rules: readonly string[]
}

/** Columns of ours behind the scheme's own. */
const OURS = [
  KEEP.event,
  'sayso_sentence',
  'sayso_report',
  'sayso_start',
  'sayso_end',
  'sayso_address',
  'sayso_reported',
  'sayso_origins',
  'sayso_reports',
  'sayso_rules',
  KEEP.claims,
]

/**
 * A coder's table of the story: one row an event, sorted by day and id, each with its sentence. A column that no sentence
 * supports stays empty and is counted. With an earlier export, its ids are kept and what changed comes as a second file.
 */
export function coderExport(input: ExportInput, scheme: Scheme): Exported {
  const codebook = loadCodebook(input.readData)
  const { story } = input.settled
  const { events, left } = codedEvents(story)
  const earlier = input.previous === undefined ? [] : earlierRows(input.previous)
  const ids = keptIds(events, earlier)
  const why = new Map<string, number>(left)
  const coded = events.flatMap((event) => {
    const id = ids.get(event.id) ?? event.id
    const row = outside(event, input) ?? unwanted(event, input) ?? tooVague(event) ?? scheme.row(event, id, codebook)
    if (typeof row !== 'string') return [{ id, event, row }]
    why.set(row, (why.get(row) ?? 0) + 1)
    return []
  })
  coded.sort((a, b) => compare(dayOf(a.event), dayOf(b.event)) || compare(a.id, b.id))
  const rows = coded.map(({ id, event, row }) => [
    ...scheme.columns.map((column) => row.cells.get(column)),
    ...ownCells(event, id, row.rules),
  ])
  const table = { columns: [...scheme.columns, ...OURS], rows }
  const changes =
    input.previous === undefined ? undefined : listChanges(earlier, table, (row) => whyGone(row, story, events, ids))
  return {
    content: writeTable(table),
    notes: [
      `${scheme.name}: ${rows.length} events; ${scheme.rule}`,
      ...(why.size > 0 ? [`${scheme.name}: no row for ${counted(why)}`] : []),
      ...emptyColumns(scheme, rows),
      ...(changes
        ? [
            `${scheme.name}: ${changes.counts.new} new, ${changes.counts.changed} changed, ${changes.counts.deleted} deleted`,
          ]
        : []),
    ],
    ...(changes ? { changes: changes.csv } : {}),
  }
}

function earlierRows(csv: string): ReturnType<typeof readTable>['rows'] {
  const { columns, rows } = readTable(csv)
  if (!columns.includes(KEEP.event) || !columns.includes(KEEP.claims)) {
    throw new UsageError(
      'not-an-export',
      `--previous: no export of Sayso; the columns ${KEEP.event} and ${KEEP.claims} are missing`,
    )
  }
  return rows
}

const dayOf = (event: CodedEvent) => event.days?.first ?? event.reported ?? ''

/** Outside of the days asked for: by the day it happened, else by that of its first report. */
function outside(event: CodedEvent, { from, to }: ExportInput): string | undefined {
  if (from === undefined && to === undefined) return undefined
  const first = dayOf(event)
  const last = event.days?.last ?? first
  if (first === '') return 'without any day'
  return (from !== undefined && last < from) || (to !== undefined && first > to) ? 'of other days' : undefined
}

/** What no sentence gives a day or a place for nobody could tell from another event: background, comparison, figure of speech. */
function tooVague(event: CodedEvent): string | undefined {
  const located = event.place !== undefined && event.place.place.precision !== 'country'
  const dated = event.days !== undefined && event.days.length <= 31
  return dated || located ? undefined : 'without a day and a place in any sentence'
}

/** With a filter, only events that one of its lines tells of. */
function unwanted(event: CodedEvent, { brief, filter }: ExportInput): string | undefined {
  if (isEmptyFilter(filter)) return undefined
  const ids = new Set(brief.sections.flatMap((section) => section.lines).map((line) => line.id))
  return event.claims.some((claim) => ids.has(claim.id)) ? undefined : 'not in the filter'
}

function ownCells(event: CodedEvent, id: string, rules: readonly string[]): Cell[] {
  const sentence = sentenceOf(event.core[0]!)
  return [
    id,
    sentence.text,
    sentence.report,
    sentence.start,
    sentence.end,
    sentence.address,
    event.reported,
    new Set(event.core.flatMap((claim) => claim.origins)).size,
    reportsOf(event)
      .map(({ report }) => report.id)
      .join(' '),
    rules.join('; '),
    event.everTold.map((claim) => claim.id).join(' '),
  ]
}

/** How many rows have nothing in a column, fullest last. */
function emptyColumns(scheme: Scheme, rows: readonly (readonly Cell[])[]): string[] {
  const empty = scheme.columns
    .map((column, at) => ({ column, count: rows.filter((row) => row[at] === undefined || row[at] === '').length }))
    .filter(({ count }) => count > 0)
  if (empty.length === 0) return []
  const words = empty.map(({ column, count }) => `${column} ${count}`)
  return [`${scheme.name}: left empty, as no sentence says it: ${words.join(', ')}`]
}

function counted(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([reason, count]) => `${count} ${reason}`).join(', ')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
