import type { Metadata } from '../draft.ts'
import { Problem } from '../problem.ts'
import { asInstant } from '../read-header-lines.ts'
import { readWrittenDate } from '../written-date.ts'
import { readNinjs } from './ninjs.ts'

/** One document of a JSON file: what it says about itself, and its text in one of two forms. */
export interface JsonItem {
  readonly metadata: Metadata
  readonly text?: string
  readonly html?: string
  /** Page it links to, where the item itself holds only an extract. */
  readonly link?: string
}

export type JsonRecord = Readonly<Record<string, unknown>>

/** Parses JSON; throws a `Problem` (`bad-json`) that names the line. `line` is that of the text's beginning. */
export function parseJson(text: string, line = 1): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Problem('bad-json', `is wrong JSON at line ${line + wrongLine(text, error) - 1}; mend it or leave it out`)
  }
}

function wrongLine(text: string, error: unknown): number {
  const message = error instanceof Error ? error.message : ''
  const line = /\(line (\d+) column/.exec(message)?.[1]
  if (line) return Number(line)
  const position = /at position (\d+)/.exec(message)?.[1]
  const at = position === undefined ? wrongToken(text, message) : Number(position)
  return text.slice(0, at).split('\n').length
}

/** V8 tells some tokens by an excerpt alone: ten characters either side of it, with dots where the text goes on. */
function wrongToken(text: string, message: string): number {
  const excerpt = /^Unexpected token '.', (\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/u.exec(message)
  const at = excerpt ? text.indexOf(excerpt[2]!) : -1
  if (!excerpt || at < 0) return text.trimEnd().length
  const before = excerpt[1] === undefined ? excerpt[2]!.indexOf(/'(.)'/u.exec(message)![1]!) : 10
  return at + before
}

/** The documents in parsed JSON: a ninjs item, a plain article, or a list of either under any usual name. */
export function readJsonItems(value: unknown): readonly JsonItem[] {
  const records = Array.isArray(value) ? value : (listIn(value) ?? [value])
  const items = records
    .filter(isRecord)
    .map(readItem)
    .filter((item) => item !== undefined)
  if (items.length === 0) {
    throw new Problem('no-report', 'is JSON without a report (ninjs, JSON Feed or title and text); check the file')
  }
  return items
}

/** True if a text is marked up, whatever its field is called. */
export function isMarkup(text: string): boolean {
  return /<\/(?:p|div|h\d|li|ul|blockquote)>|<br ?\/?>/i.test(text)
}

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function listIn(value: unknown): readonly unknown[] | undefined {
  if (!isRecord(value) || textField(value, BODY_FIELDS) !== undefined) return undefined
  for (const name of ['items', 'articles', 'reports', 'stories', 'documents', 'results', 'entries', 'data']) {
    const list = value[name]
    if (Array.isArray(list) && list.some(isRecord)) return list
  }
  return undefined
}

const BODY_FIELDS = ['text', 'body', 'content', 'articleBody', 'maintext', 'article', 'description']
const HTML_FIELDS = ['html', 'body_html', 'contentHtml', 'content_html']

function readItem(record: JsonRecord): JsonItem | undefined {
  const ninjs = readNinjs(record)
  if (ninjs) return ninjs
  const text = textField(record, BODY_FIELDS)
  const html = textField(record, HTML_FIELDS)
  const title = textField(record, ['title', 'headline', 'name'])
  if (text === undefined && html === undefined && title === undefined) return undefined
  const date = textField(record, [
    'publishedAt',
    'published',
    'datePublished',
    'date_published',
    'date',
    'pubDate',
    'published_at',
    'publish_date',
    'timestamp',
  ])
  const publishedAt = date && readWrittenDate(date)
  const outlet = textField(record, ['outlet', 'publisher', 'source', 'site', 'siteName', 'publication'])
  const author = textField(record, ['author', 'byline', 'authors', 'creator'])
  const url = textField(record, ['url', 'link', 'address'])
  const language = textField(record, ['language', 'lang', 'inLanguage'])
  const agency = textField(record, ['agency'])
  const version = Number(record['version'])
  const until = textField(record, ['embargoedUntil', 'embargo'])
  return {
    metadata: {
      ...(title && { title: oneLine(title) }),
      ...(publishedAt && { publishedAt }),
      ...(outlet && { outlet }),
      ...(author && { author: author.replace(/^by\s+/i, '') }),
      ...(url && { url }),
      ...(language && { language }),
      ...(agency && { agency }),
      ...(Number.isInteger(version) && version > 0 && { version }),
      ...(until && { embargoedUntil: asInstant(readWrittenDate(until) ?? 'forever') }),
    },
    ...(html !== undefined ? { html } : text !== undefined && isMarkup(text) ? { html: text } : { text: text ?? '' }),
  }
}

/** The first of the fields that holds text; an object's name, or a list's texts joined, count too. */
export function textField(record: JsonRecord, names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = textOf(record[name])
    if (text !== undefined) return text
  }
  return undefined
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  if (isRecord(value)) return textOf(value['name'] ?? value['title'] ?? value['value'])
  if (!Array.isArray(value) || value.length === 0 || value.length > 50) return undefined
  const parts = value.map(textOf).filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join(', ')
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
