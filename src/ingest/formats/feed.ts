import { Problem } from '../problem.ts'
import { readWrittenDate } from '../written-date.ts'
import { readDeletions } from './feed-deletions.ts'
import { isRecord, type JsonItem, type JsonRecord, oneLine, textField } from './json.ts'

export interface Feed {
  readonly items: readonly JsonItem[]
  /** What is wrong with the feed, if anything. */
  readonly damage?: string
}

/** RSS, Atom, RDF or JSON Feed. Reads on where the feed is cut off or broken, and says so. */
export async function readFeed(source: string): Promise<Feed> {
  const clean = withoutControls(source)
  const cut =
    !clean.trimStart().startsWith('{') &&
    !/<\/(?:rss|feed|(?:rdf:)?RDF)\s*>\s*(?:<!--[^>]{0,2000}-->\s*)?$/i.test(clean.slice(-4000))
  const { parseFeed } = await import('feedsmith')
  try {
    const { feed } = parseFeed(clean)
    const outlet = isRecord(feed) ? textField(feed, ['title']) : undefined
    const items = [...readEntries(feed), ...readDeletions(clean, outlet && plain(outlet))]
    if (items.length > 0) return { items, ...(cut && { damage: CUT }) }
  } catch {
    // The strict parser gives up on damage that the lenient one reads past.
  }
  const { readDamagedFeed } = await import('./damaged-feed.ts')
  const entries = await readDamagedFeed(clean)
  const items = [...entries, ...readDeletions(clean, entries[0]?.metadata.outlet)]
  if (items.length === 0) throw new Problem('empty-feed', 'is a feed without entries; nothing to read')
  return { items, damage: cut ? CUT : 'is not a well-formed feed; read as far as it goes' }
}

const CUT = 'is a feed that was cut off; the entry after the last one read is missing, fetch it again'

/** Control characters no XML may hold, often left by databases. */
function withoutControls(source: string): string {
  return source.replace(/(?![\t\n\r])\p{Cc}/gu, ' ')
}

function readEntries(feed: unknown): JsonItem[] {
  if (!isRecord(feed)) return []
  const list = Array.isArray(feed['items']) ? feed['items'] : Array.isArray(feed['entries']) ? feed['entries'] : []
  const outlet = textField(feed, ['title'])
  const language = textField(feed, ['language'])
  return list.filter(isRecord).map((entry) => readEntry(entry, outlet, language))
}

const inside = (entry: JsonRecord, name: string): JsonRecord => (isRecord(entry[name]) ? entry[name] : {})

function readEntry(entry: JsonRecord, feedTitle: string | undefined, feedLanguage: string | undefined): JsonItem {
  const dc = inside(entry, 'dc')
  const date =
    textField(entry, ['pubDate', 'published', 'date_published']) ??
    firstOf(dc['dates']) ??
    textField(dc, ['date']) ??
    textField(entry, ['updated', 'date_modified'])
  const publishedAt = date && readWrittenDate(date)
  const title = textField(entry, ['title'])
  // <source> names who published it first: an aggregator's own name would hide that.
  const outlet = textField(inside(entry, 'source'), ['title']) ?? firstOf(dc['publishers']) ?? feedTitle
  const author = textField(entry, ['authors']) ?? firstOf(dc['creators']) ?? textField(dc, ['creator'])
  const link = linkOf(entry)
  const language = textField(entry, ['language']) ?? feedLanguage
  const uid = asUid(
    textField(entry, ['id']) ??
      textField(inside(entry, 'guid'), ['value']) ??
      textField(inside(entry, 'rdf'), ['about']),
  )
  return {
    metadata: {
      ...(title && { title: plain(title) }),
      ...(publishedAt && { publishedAt }),
      ...(outlet && { outlet: plain(outlet) }),
      ...(author && !/@/.test(author) && { author: plain(author) }),
      ...(link && { url: link }),
      ...(uid && { uid }),
      ...(language && { language }),
    },
    ...entryText(entry),
    ...(link && { link }),
  }
}

/** A name that only its feed knows, such as a bare number, says nothing elsewhere. */
export function asUid(id: string | undefined | null): string | undefined {
  return id && /^[a-z][a-z0-9+.-]*:\S+$/i.test(id) ? id : undefined
}

function firstOf(value: unknown): string | undefined {
  return Array.isArray(value) && typeof value[0] === 'string' ? value[0] : undefined
}

function linkOf(entry: JsonRecord): string | undefined {
  const links = Array.isArray(entry['links']) ? entry['links'].filter(isRecord) : []
  const page = links.find((each) => (each['rel'] ?? 'alternate') === 'alternate' && typeof each['href'] === 'string')
  const guid = inside(entry, 'guid')
  const permanent = guid['isPermaLink'] !== false ? textField(guid, ['value']) : undefined
  const link = textField(entry, ['link', 'url', 'external_url']) ?? (page && textField(page, ['href'])) ?? permanent
  return link && /^https?:\/\//i.test(link) ? link : undefined
}

/** The longest text an entry carries; anything with a tag or an entity in it is HTML. */
function entryText(entry: JsonRecord): { text: string } | { html: string } {
  const plainText = textField(entry, ['content_text'])
  const candidates = [
    textField(inside(entry, 'content'), ['encoded', 'value']),
    textField(entry, ['content_html', 'content']),
    textField(entry, ['description', 'summary']),
  ].filter((text) => text !== undefined)
  const longest = candidates.reduce((best, text) => (text.length > best.length ? text : best), '')
  if (longest === '') return { text: plainText ?? '' }
  return /<\/?[a-z][^<>]*>|&(?:#\d|[a-z]{2,8};)/i.test(longest) ? { html: longest } : { text: longest }
}

/** Titles hold markup only by mistake. */
export function plain(text: string): string {
  return oneLine(text.replace(/<\/?[a-z][^<>]{0,200}>/gi, ''))
}
