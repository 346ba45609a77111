import { Readable } from 'node:stream'
import FeedParser from 'feedparser'
import { readWrittenDate } from '../written-date.ts'
import { asUid, plain } from './feed.ts'
import { isRecord, type JsonItem } from './json.ts'

/** Reads a feed that is cut off or broken, entry by entry, up to where nothing more can be read. */
export async function readDamagedFeed(source: string): Promise<readonly JsonItem[]> {
  const parser = new FeedParser({ addmeta: false, resume_saxerror: true })
  const items: JsonItem[] = []
  parser.on('error', () => undefined)
  Readable.from([source]).pipe(parser)
  try {
    for await (const item of parser) items.push(readItem(item, parser.meta?.title ?? undefined, parser.meta?.language))
  } catch {
    // What was read before the damage stands.
  }
  return items
}

function readItem(item: FeedParser.Item, feedTitle: string | undefined, language: string | null | undefined): JsonItem {
  const written = [item['rss:pubdate'], item['atom:published'], item['dc:date'], item['atom:updated']].map(rawText)
  const date = written.find((text) => text !== undefined)
  const publishedAt = date && readWrittenDate(date)
  const outlet = item.source?.title || feedTitle
  const link = item.link || item.guid
  const uid = asUid(item.guid)
  const text = [item.description, item.summary].reduce<string>(
    (best, each) => (each && each.length > best.length ? each : best),
    '',
  )
  return {
    metadata: {
      ...(item.title && { title: plain(item.title) }),
      ...(publishedAt && { publishedAt }),
      ...(outlet && { outlet: plain(outlet) }),
      ...(item.author && !/@/.test(item.author) && { author: plain(item.author) }),
      ...(link && /^https?:/i.test(link) && { url: link }),
      ...(uid && { uid }),
      ...(language && { language }),
    },
    ...(/<\/?[a-z]|&[#a-z]/i.test(text) ? { html: text } : { text }),
    ...(link && /^https?:/i.test(link) && { link }),
  }
}

/** The parser turns dates into instants and loses the offset; beside them it keeps what was written. */
function rawText(value: unknown): string | undefined {
  const one = Array.isArray(value) ? value[0] : value
  const text = isRecord(one) ? one['#'] : undefined
  return typeof text === 'string' && text.trim() !== '' ? text : undefined
}
