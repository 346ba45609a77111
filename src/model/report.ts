import type { Span } from './span.ts'

export interface Heading extends Span {
  /** 1 to 6, as in HTML; a title line found in plain text is 2. */
  readonly level: number
}

/** What the clean-up took out of a page. It stays reachable: offsets are into the raw text. */
export interface Removed {
  readonly kind: 'caption' | 'pointer' | 'teaser' | 'share' | 'credit' | 'empty-heading'
  readonly text: string
  readonly rawStart: number
  readonly rawEnd: number
}

/** A page or table of a PDF, DOCX or mail attachment, so that evidence can say "page 3" or "table 2, row 4". */
export interface Region extends Span {
  readonly kind: 'page' | 'table' | 'row'
  readonly label: string
}

export interface PublishedAt {
  /** ISO 8601 as the page wrote it: `2022-03-07`, `2022-03-07T14:05`, `2022-03-07T14:05+02:00`. Never moved to UTC. */
  readonly value: string
  /** True when it was worked out from what the text says instead of being stated. */
  readonly inferred: boolean
  readonly reasons: readonly string[]
}

export interface Dateline extends Span {
  /** Place as written, `KYIV`. */
  readonly place: string
  /** Date as written in it, if any: `March 6`. */
  readonly date?: string
}

/**
 * One published document in one version. Text is clean, NFC-untouched, paragraphs parted by a blank line; `headings`
 * are stretches of it. Ids come from content, so the same document has the same id on every machine.
 */
export interface Report {
  readonly kind: 'report'
  readonly id: string
  /** File, address or `-` the user named. */
  readonly input: string
  readonly url?: string
  /** What its publisher calls it (atom:id, guid, ninjs uri), where that is a URI. Deletions and kills name it. */
  readonly uid?: string
  /** Who publishes it: RSS `<source>`, site name, byline agency, else host or nothing. */
  readonly outlet?: string
  /** Agency the text itself is credited to: "(Reuters) -", `infoSource`, a credit line. */
  readonly agency?: string
  readonly title?: string
  readonly author?: string
  readonly dateline?: Dateline
  /** ISO 639-1, or `und`. Anything but `en` is kept and not read. */
  readonly language: string
  readonly version: number
  readonly publishedAt?: PublishedAt
  /** What makes it a later version or a withdrawal of another report. */
  readonly correction?: {
    readonly kind: 'correction' | 'withdrawal' | 'kill' | 'update'
    readonly note: string
    readonly of?: string
  }
  /** Instant before which nothing of it may be printed; `forever` for withheld. */
  readonly embargoedUntil?: string
  readonly text: string
  readonly headings: readonly Heading[]
  readonly regions: readonly Region[]
  readonly removed: readonly Removed[]
  /** Ascending pairs [offset in text, offset in raw text]; between two pairs both advance together. */
  readonly map: readonly (readonly [textOffset: number, rawOffset: number])[]
}
