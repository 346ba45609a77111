import type { Brief, Change, Report } from '../../model/index.ts'
import type { DayMark, Frame } from '../../web/index.ts'
import type { ToldLine } from './told-lines.ts'

/** What a page needs besides its brief: texts, the other days, and where things are. */
export interface PageContext {
  /** Reports the brief was made of; with them a line opens its sentence in its surroundings. */
  readonly texts: readonly Report[]
  /** All days of the story, oldest first. */
  readonly days: readonly DayMark[]
  readonly root: string
  readonly links: Frame['links']
  /** The id of the edition; left out: a hash of the brief. */
  readonly edition?: string
  /** Where the newest page is, when this one is older or stands as of an earlier moment. */
  readonly newest?: string
  /** The newest brief, for a page of an older day: what was withdrawn since is struck there too. */
  readonly today?: Brief
  /** "draft", "cleared by …": left out where pages are published continuously. */
  readonly status?: string
  /** What happened to a line before, by its id; left out: what the brief's own changes tell. */
  readonly history?: ReadonlyMap<string, readonly Change[]>
  /** Words of a line that is not printed (left out, superseded): see {@link toldLines}. */
  readonly wordsOf?: (line: string) => ToldLine | undefined
  /** A feed of what answers to a {@link followKey}. */
  readonly feedOf?: (key: string) => string | undefined
  /** Addresses of a line of its own; left out: its place on this page. */
  readonly lineHref?: (line: string) => string
  readonly cardOf?: (line: string) => string | undefined
  readonly feeds?: Frame['feeds']
  readonly canonical?: string
  readonly card?: string
  readonly jsonLd?: (brief: Brief) => string
  readonly live?: string
  readonly fault?: { readonly action: string; readonly csrf?: string }
  readonly downloads?: readonly { readonly href: string; readonly name: string }[]
}
