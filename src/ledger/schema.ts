import type { Generated } from 'kysely'

/** Packed JSON: see pack.ts. */
type Packed = Uint8Array
/** Milliseconds since 1970. */
type Milliseconds = number
/** YYYY-MM-DD. */
type Day = string

/** All tables of the ledger: one schema for every database. */
export interface Schema {
  stories: StoryRow
  reports: ReportRow
  story_reports: StoryReportRow
  readings: ReadingRow
  statements: StatementRow
  findings: FindingRow
  aliases: AliasRow
  editions: EditionRow
  decisions: DecisionRow
  feeds: FeedRow
  feed_entries: FeedEntryRow
  story_days: StoryDayRow
  story_briefs: StoryBriefRow
}

export interface StoryRow {
  no: Generated<number>
  /** Empty for the story that nobody gave a name. */
  name: string
}

/** One document in one version. Versions of one document have its address in common. */
export interface ReportRow {
  no: Generated<number>
  id: string
  address: string | null
  input: string
  outlet: string | null
  title: string | null
  language: string
  version: number
  /** First received into this ledger. */
  received: Milliseconds
  /** The whole `Report`. */
  report: Packed
  /** What ingest had to say about it: an array of `Diagnostic` as JSON. */
  diagnostics: string
}

/** Which story a report belongs to; it may be told in several. */
export interface StoryReportRow {
  story: number
  report: number
  /** Moment and day of publishing, as read; null where no date could be worked out. */
  moment: Milliseconds | null
  day: Day | null
  /** Day in UTC from which it can be read; empty for a report without a date, 'withheld' for one that must not be. */
  readable: string
  /** Received into this story. */
  received: Milliseconds
}

export interface ReadingRow {
  report: number
  /** Version of the readers that made it. */
  reader: string
  /** The last day an undated page was taken to be from; empty where the report has a date of its own. */
  not_after: Day
  /** The whole `Reading`. */
  reading: Packed
}

/** One statement of a reading, for finding it; its words stand in the report. */
export interface StatementRow {
  /** Grows with the day of publishing, so that one day's rows lie together: see statement-numbers.ts. */
  no: number
  report: number
  /** Position in `Reading.statements`. */
  position: number
  /** First and last day that it speaks of. */
  from_day: Day | null
  to_day: Day | null
  /** First link of the chain, as written and as compared. */
  speaker: string
  origin: string
  mode: string
  modality: string
  /** Kind of event; empty where it tells none. */
  kind: string
  /** Names of places, parted by '; '. */
  places: string
  /** Sentences that it stands in. */
  start: number
  end: number
  /** What is said, with the cue if it stands inside. */
  content_start: number
  content_end: number
}

/** What was worked out from many reports: an event, a series, a dispute … kept so that only what a report touches is done again. */
export interface FindingRow {
  story: number
  kind: string
  id: string
  /** Statements are compared only with those of their block; a touched block is worked out again. */
  block: string
  from_day: Day | null
  to_day: Day | null
  finding: Packed
}

/** An id that an earlier statement replaced. */
export interface AliasRow {
  story: number
  old: string
  current: string
}

export interface EditionRow {
  no: Generated<number>
  id: string
  story: number
  made: Milliseconds
  day: Day
  as_of: Milliseconds
  /** The whole `Brief` as printed. */
  brief: Packed
}

/** The desk's log. Rows are added and never changed. */
export interface DecisionRow {
  no: Generated<number>
  id: string
  story: number
  made: Milliseconds
  by: string
  why: string
  kind: string
  /** Id that it is about; a source's name for a grade. */
  target: string
  /** The rest of it as JSON. */
  more: string
}

/** A feed that is watched, and how it is. */
export interface FeedRow {
  story: number
  address: string
  etag: string | null
  modified: string | null
  checked: Milliseconds | null
  /** Not asked again before. */
  next: Milliseconds
  /** In a row. */
  failures: number
  /** When it was read last, */
  succeeded: Milliseconds | null
  /** when it could not be, and why. */
  failed: Milliseconds | null
  code: string | null
  message: string | null
}

/** An entry of a feed that was taken, so that it is not taken again. */
export interface FeedEntryRow {
  story: number
  address: string
  /** What the feed calls it. */
  entry: string
  /** Hash of what it said. */
  mark: string
  /** How often the page that it links to was tried in vain. */
  tries: number
  seen: Milliseconds
}

/** What was put together on one day of a story, so that only what a report touches is done again: see unfold-days.ts. */
export interface StoryDayRow {
  story: number
  /** As `story_reports.readable`. */
  day: string
  /** Grows with each write that touches the day … */
  touched: number
  /** … and where it stood when the day was last put together; less than `touched` where that has to be done again. */
  done: number
  /** Of the program that did it. */
  version: string
  /** Statements of the day's reports. */
  statements: number
  /** 1 where a report of the day takes others back. */
  corrects: number
  /** Changes with what later days build on. */
  digest: string
  /** The latest date among its reports: a `PublishedAt` as JSON. */
  latest: string
  /** `Placed[]` and `Carried[]`. */
  placed: Packed
  carried: Packed
}

/** A brief that was worked out: given again while what it was made of is the same. */
export interface StoryBriefRow {
  story: number
  day: Day
  /** Digest of the options. */
  options: string
  /** Digest of all it was made of. */
  inputs: string
  brief: Packed
}
