import { type DateHabits, readWrittenDate } from '../written-date.ts'
import type { PageDocument } from './page-document.ts'

/** Names of meta elements that hold the day of first publication, the surest first. */
const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'article_date_original',
  'datepublished',
  'date_published',
  'date-published',
  'publishdate',
  'publish_date',
  'publish-date',
  'published_date',
  'published-date',
  'publisheddate',
  'publication_date',
  'publication-date',
  'publicationdate',
  'pubdate',
  'pub_date',
  'publish_time',
  'published_time',
  'published',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'dc:date',
  'dcterms:date',
  'dc.date.published',
  'sailthru.date',
  'parsely-pub-date',
  'rnews:datepublished',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'bt:pubdate',
  'shareaholic:article_published_time',
  'analyticsattributes.articledate',
  'article.published',
  'article.created',
  'originalpublicationdate',
  'og:pubdate',
  'displaydate',
  'created',
  'date',
  'ptime',
  'citation_publication_date',
  'citation_date',
  'article-publication-date',
  'release_date',
  'eomportal-lastupdate',
  'og:regdate',
  'datecreated',
  'creation_date',
  'pdate',
  'publish',
  'date.available',
  'article:post_date',
  'vr:published_time',
] as const

/** A date as machines are told it: any written form, a Unix time, or digits run together. */
export function readStated(text: string | null | undefined, habits: DateHabits): string | undefined {
  const trimmed = text?.trim()
  if (!trimmed) return undefined
  if (/^\d{10}(?:\d{3})?$/.test(trimmed)) {
    return new Date(Number(trimmed.slice(0, 10)) * 1000).toISOString().replace(/(?::00)?\.000Z$/, 'Z')
  }
  const packed = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(?:\d\d)?(Z?))?$/.exec(trimmed)
  if (!packed) return readWrittenDate(trimmed, habits)
  const [, year, month, day, hour, minute, zone] = packed
  return readWrittenDate(`${year}-${month}-${day}${hour ? `T${hour}:${minute}${zone}` : ''}`)
}

/** The date in the meta elements, by the surest name. */
export function metaDate(document: PageDocument, habits: DateHabits): string | undefined {
  const found = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('http-equiv')
    const content = meta.getAttribute('content')
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content)
  }
  for (const name of META_NAMES) {
    const date = readStated(found.get(name), habits)
    if (date) return date
  }
  return undefined
}

export function itempropDate(document: PageDocument, habits: DateHabits): string | undefined {
  for (const name of ['datePublished', 'datepublished', 'dateCreated']) {
    for (const element of document.querySelectorAll(`[itemprop~="${name}"]`)) {
      const stated =
        element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.getAttribute('title')
      const date = readStated(stated, habits) ?? readStated((element.textContent ?? '').slice(0, 200), habits)
      if (date) return date
    }
  }
  return undefined
}

/** A day in an address: /2026/05/11/ or /20260511-. */
export function dateInUrl(url = ''): string | undefined {
  const parted = /[/_-]((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.?-]|$)/.exec(url)
  if (parted) {
    const [, year, month, day] = parted
    return readWrittenDate(`${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`)
  }
  const packed = /[/_-]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.?-]|$)/.exec(url)
  return packed ? readWrittenDate(`${packed[1]}-${packed[2]}-${packed[3]}`) : undefined
}

/** Data layers: "datePublished":"…", 'pubDate': '…'. */
export function scriptDate(html: string, habits: DateHabits): string | undefined {
  const match =
    /["'](?:datePublished|publishedAt|published_at|publishDate|publish_date|publicationDate|pubDate|datePosted|published_time|publishedDate|article_?date|first_?published)["']\s?[:,=]\s?["']([^"']{8,40})["']/i.exec(
      html,
    )
  return readStated(match?.[1], habits)
}

/** The last resort: the first date with a clock anywhere in the source. */
export function sourceDate(html: string): string | undefined {
  const match = /(?<![\d/])(20\d\d)([-/])(\d\d)\2(\d\d)[T ](\d\d:\d\d)/.exec(html)
  return match ? readWrittenDate(`${match[1]}-${match[3]}-${match[4]}`) : undefined
}
