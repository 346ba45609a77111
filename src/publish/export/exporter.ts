import type { Settled } from '../../brief/index.ts'
import type { Brief, ReadData, Report } from '../../model/index.ts'
import type { LineFilter } from '../filter/matches-line.ts'

/** What every export is made of. */
export interface ExportInput {
  /** Filtered, without what was withdrawn: see `filterBrief`. */
  readonly brief: Brief
  /** As it was before that: tells what feeds and wires have to take back. */
  readonly whole: Brief
  /** Texts of the reports, for addresses and for the words around a quote. */
  readonly reports: readonly Report[]
  /** The story behind the brief, for coders, who take more than one day. */
  readonly settled: Settled
  readonly filter: LineFilter
  /** The edition printed before this one, where the ledger kept it. */
  readonly lastEdition?: Brief
  /** First and last day of a coder's rows, YYYY-MM-DD. */
  readonly from?: string
  readonly to?: string
  /** Where the page of the brief can be read; lines stand behind `#id` there. */
  readonly address?: string
  /** An earlier export in the same format: its ids are kept, and what changed is listed. */
  readonly previous?: string
  readonly readData: ReadData
}

export interface Exported {
  readonly content: string | Uint8Array
  /** What the reader of the file should know, one line each. */
  readonly notes?: readonly string[]
  /** What changed against an earlier export, as a file of its own. */
  readonly changes?: string
}

/** One format. What it needs is loaded when it is asked for. */
export interface Exporter {
  readonly name: string
  readonly about: string
  readonly mediaType: string
  /** Usual ending of a file. */
  readonly ending: string
  /** Takes an earlier export and a stretch of days. */
  readonly coder?: boolean
  load(): Promise<(input: ExportInput) => Exported | Promise<Exported>>
}
