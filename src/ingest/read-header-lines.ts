import type { Metadata } from './draft.ts'
import { readWrittenDate } from './written-date.ts'

export interface Header {
  readonly metadata: Metadata
  /** Where the text begins in the raw text. */
  readonly end: number
}

type Field =
  | 'title'
  | 'publishedAt'
  | 'outlet'
  | 'author'
  | 'url'
  | 'language'
  | 'version'
  | 'embargoedUntil'
  | 'agency'

const FIELDS: Readonly<Record<string, Field>> = {
  title: 'title',
  headline: 'title',
  subject: 'title',
  date: 'publishedAt',
  published: 'publishedAt',
  'published at': 'publishedAt',
  publishedat: 'publishedAt',
  'publication date': 'publishedAt',
  datepublished: 'publishedAt',
  'date published': 'publishedAt',
  posted: 'publishedAt',
  outlet: 'outlet',
  source: 'outlet',
  publisher: 'outlet',
  publication: 'outlet',
  site: 'outlet',
  author: 'author',
  authors: 'author',
  byline: 'author',
  by: 'author',
  writer: 'author',
  url: 'url',
  link: 'url',
  address: 'url',
  language: 'language',
  lang: 'language',
  version: 'version',
  agency: 'agency',
  embargo: 'embargoedUntil',
  'embargoed until': 'embargoedUntil',
  embargoeduntil: 'embargoedUntil',
}
const LINE = /^([A-Za-z][A-Za-z _-]{1,24})\s?:\s+(\S.{0,400})$/

/**
 * Lines that say what the document is, at the head of a text file: "Title: …", "Date: …" or YAML front matter of
 * plain `key: value` lines. Without front matter's fences every line of the first paragraph must be such a line, and
 * at least two or one that cannot begin an article, so that "Source: …" in a text is no header.
 */
export function readHeaderLines(raw: string): Header {
  const start = raw.charCodeAt(0) === 0xfeff ? 1 : 0
  const fence = /^(---|\+\+\+)[ \t]*\r?\n/.exec(raw.slice(start, start + 8))
  if (fence) {
    const close = raw.indexOf(`\n${fence[1]}`, start + fence[0].length - 1)
    if (close > 0 && close < 20_000) {
      const after = raw.indexOf('\n', close + 1)
      const lines = raw.slice(start + fence[0].length, close).split('\n')
      return { metadata: toMetadata(lines) ?? {}, end: after < 0 ? raw.length : after + 1 }
    }
  }
  const blank = /\r?\n[ \t]*\r?\n/.exec(raw.slice(start, start + 4000))
  if (!blank) return { metadata: {}, end: start }
  const lines = raw.slice(start, start + blank.index).split('\n')
  if (!lines.every((line) => fieldOf(line))) return { metadata: {}, end: start }
  const metadata = toMetadata(lines)
  const known = lines.filter((line) => fieldOf(line)?.[0] !== 'outlet').length
  if (!metadata || (lines.length < 2 && known === 0)) return { metadata: {}, end: start }
  return { metadata, end: start + blank.index + blank[0].length }
}

function fieldOf(line: string): readonly [Field, string] | undefined {
  const match = LINE.exec(line.trim())
  const field = match && FIELDS[match[1]!.toLowerCase().replaceAll('_', ' ')]
  return match && field ? [field, unquote(match[2]!.trim())] : undefined
}

function unquote(value: string): string {
  return /^(["']).*\1$/.test(value) && value.length > 1 ? value.slice(1, -1) : value
}

function toMetadata(lines: readonly string[]): Metadata | undefined {
  const found: Partial<Record<Field, string>> = {}
  for (const line of lines) {
    const field = fieldOf(line)
    if (field) found[field[0]] ??= field[1]
  }
  if (Object.keys(found).length === 0) return undefined
  const { version, publishedAt, embargoedUntil, author, ...rest } = found
  const date = publishedAt && readWrittenDate(publishedAt)
  const until = embargoedUntil && (readWrittenDate(embargoedUntil) ?? 'forever')
  return {
    ...rest,
    ...(author && { author: author.replace(/^by\s+/i, '') }),
    ...(date && { publishedAt: date }),
    ...(version && /^\d{1,4}$/.test(version) && Number(version) > 0 && { version: Number(version) }),
    ...(until && { embargoedUntil: asInstant(until) }),
  }
}

/** An embargo's end without a zone is read in the last zone on earth, so that it is never broken by a guess. */
export function asInstant(written: string): string {
  if (written === 'forever') return written
  if (written.length === 10) return `${written}T00:00-12:00`
  return /(?:Z|[+-]\d\d:\d\d)$/.test(written) ? written : `${written}-12:00`
}
