import { type ExpressionBuilder, sql } from 'kysely'
import type { Report } from '../model/index.ts'
import type { Ledger } from './ledger.ts'
import { unpack } from './pack.ts'
import type { Schema } from './schema.ts'
import { findStory } from './stories.ts'

export interface SearchOptions {
  /** Every one of these stands in what is said, its speaker or its places; `bridg*` stands for all that begin so. */
  readonly words?: readonly string[]
  readonly speaker?: readonly string[]
  readonly place?: readonly string[]
  /** Kind of event. */
  readonly kind?: string
  /** YYYY-MM-DD: published or speaking of a day from then on, until then. */
  readonly from?: string
  readonly to?: string
  readonly limit?: number
}

/** A statement found; `quote` is what is said, in the report's words. */
export interface FoundStatement {
  readonly report: string
  readonly outlet?: string
  readonly title?: string
  /** Day of publishing. */
  readonly day?: string
  readonly speaker: string
  readonly modality: string
  readonly kind: string
  readonly places: string
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** A report found by its headline. */
export interface FoundTitle {
  readonly report: string
  readonly outlet?: string
  readonly title: string
  readonly day?: string
}

export interface Found {
  /** Newest day of publishing first. */
  readonly statements: readonly FoundStatement[]
  readonly titles: readonly FoundTitle[]
  /** There is more than the limit. */
  readonly more: boolean
}

const LIMIT = 20

/** Statements of a story by words, speaker, place, kind of event and day; headlines where words alone are asked for. */
export async function search(ledger: Ledger, story: string, options: SearchOptions): Promise<Found> {
  const no = await findStory(ledger, story)
  const limit = options.limit ?? LIMIT
  const rows = await findStatements(ledger, no, options, limit + 1)
  const statements = await quote(ledger, rows.slice(0, limit))
  const titles = await findTitles(ledger, no, options, limit)
  return { statements, titles, more: rows.length > limit }
}

interface Row {
  readonly report: number
  readonly day: string | null
  readonly speaker: string
  readonly modality: string
  readonly kind: string
  readonly places: string
  readonly content_start: number
  readonly content_end: number
}

async function findStatements(
  { db, search: index }: Ledger,
  story: number,
  options: SearchOptions,
  limit: number,
): Promise<Row[]> {
  const { words = [], speaker = [], place = [], kind } = options
  const match = index.compile({ anywhere: words, speaker, places: place })
  const statements = db.selectFrom('statements')
  // The index gives numbers newest first, and stops when there are enough.
  const matching =
    match === undefined
      ? statements
      : statements.innerJoin(index.statements(match).as('found'), 'found.no', 'statements.no')
  return (matching as typeof statements)
    .innerJoin('story_reports', 'story_reports.report', 'statements.report')
    .where('story_reports.story', '=', story)
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind!))
    .where((eb) => withinDays(eb, options))
    .select(['statements.report', 'day', 'speaker', 'modality', 'kind', 'places', 'content_start', 'content_end'])
    .orderBy(sql.ref(match === undefined ? 'statements.no' : 'found.no'), 'desc')
    .limit(limit)
    .execute()
}

type Dated = ExpressionBuilder<Schema, 'statements' | 'story_reports'>

/** Published on one of the days, or speaking of one. */
function withinDays(eb: Dated, { from, to }: SearchOptions) {
  const between = (first: 'day' | 'from_day', last: 'day' | 'to_day') =>
    eb.and([...(to === undefined ? [] : [eb(first, '<=', to)]), ...(from === undefined ? [] : [eb(last, '>=', from)])])
  return from === undefined && to === undefined
    ? eb.and([])
    : eb.or([between('day', 'day'), between('from_day', 'to_day')])
}

async function quote({ db }: Ledger, rows: readonly Row[]): Promise<FoundStatement[]> {
  const numbers = [...new Set(rows.map(({ report }) => report))]
  if (numbers.length === 0) return []
  const packed = await db.selectFrom('reports').select(['no', 'report']).where('no', 'in', numbers).execute()
  const reports = new Map(packed.map(({ no, report }) => [no, unpack<Report>(report)]))
  return rows.map((row) => {
    const { id, text, outlet, title } = reports.get(row.report)!
    return {
      report: id,
      ...(outlet === undefined ? {} : { outlet }),
      ...(title === undefined ? {} : { title }),
      ...(row.day === null ? {} : { day: row.day }),
      speaker: row.speaker,
      modality: row.modality,
      kind: row.kind,
      places: row.places,
      start: row.content_start,
      end: row.content_end,
      quote: text.slice(row.content_start, row.content_end),
    }
  })
}

async function findTitles(
  { db, search: index }: Ledger,
  story: number,
  { words = [], speaker, place, kind, from, to }: SearchOptions,
  limit: number,
): Promise<FoundTitle[]> {
  const match = index.compile({ anywhere: words, speaker: [], places: [] })
  if (match === undefined || (speaker ?? place ?? kind) !== undefined) return []
  const rows = await db
    .selectFrom('reports')
    .innerJoin(index.titles(match).as('found'), 'found.no', 'reports.no')
    .innerJoin('story_reports', 'story_reports.report', 'reports.no')
    .where('story_reports.story', '=', story)
    .$if(from !== undefined, (query) => query.where('day', '>=', from!))
    .$if(to !== undefined, (query) => query.where('day', '<=', to!))
    .select(['id', 'outlet', 'title', 'day'])
    .orderBy('day', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ id, outlet, title, day }) => ({
    report: id,
    title: title ?? '',
    ...(outlet === null ? {} : { outlet }),
    ...(day === null ? {} : { day }),
  }))
}
