import { type DateHabits, readWrittenDate } from '../written-date.ts'
import type { PageDocument, PageElement } from './page-document.ts'

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

const DATE_NAME =
  /(?:^|[-_\s])(?:date|dates|datetime|date-?time|pubdate|publish(?:ed)?(?:-?(?:date|on|at|time))?|published|posted(?:-?(?:on|date))?|post-?date|entry-?date|article-?date|story-?date|news-?date|timestamp|time-?stamp|time|created|byline|dateline|post-?meta|entry-?meta|article-?meta|meta|info|fecha|data|datum|tanggal|tarih|zeit|submitted)(?:$|[-_\s]|\d)/i
const MODIFIED = /(?:modif|updat|lastmod|revis|aktualis|modified)/i
const ASIDE =
  /(?:related|sidebar|comment|footer|recent|popular|widget|most-|trending|latest|ticker|archive|calendar|copyright|current-?date|today|clock|weather|header-?date|top-?bar|topbar|masthead)/i

export interface DateHint {
  readonly jsonLd: string | undefined
  readonly url: string | undefined
  /** Page source, for what is written in scripts. */
  readonly html: string
  readonly language: string | undefined
}

/**
 * The day a page says it was first published, by ordered rules of which the first hit wins: JSON-LD, meta elements,
 * itemprop, <time>, the address, short elements with a date-like class, the beginning of the visible text. As written,
 * with clock and offset where given. Measured on htmldate's news pages (`npm run eval -- dates`).
 */
export function readPageDate(document: PageDocument, hint: DateHint): string | undefined {
  const habits: DateHabits = { monthFirst: /^en[-_]us|^fil|^tl/i.test(hint.language ?? '') || isAmerican(hint.url) }
  const inUrl = dateInUrl(hint.url)
  const rules: readonly (() => string | undefined)[] = [
    () => read(hint.jsonLd, habits),
    () => fromMeta(document, habits),
    () => fromItemprop(document, habits),
    () => fromTime(document, habits),
    () => inUrl,
    () => fromNamedElements(document, habits),
    () => fromScripts(hint.html, habits),
    () => fromText(document, habits),
  ]
  for (const rule of rules) {
    const date = rule()
    if (date) return date
  }
  return undefined
}

const isAmerican = (url = ''): boolean => /^https?:\/\/[^/]+\.(?:com|us|net|org|gov|edu)(?:[/:]|$)/i.test(url)

function read(text: string | null | undefined, habits: DateHabits): string | undefined {
  if (!text) return undefined
  const trimmed = text.trim()
  if (/^\d{10}(?:\d{3})?$/.test(trimmed)) {
    return new Date(Number(trimmed.slice(0, 10)) * 1000).toISOString().replace(/:\d\d\.000Z$/, 'Z')
  }
  if (/^(?:19|20)\d{6}(?:T?\d{4,6}Z?)?$/.test(trimmed)) {
    return readWrittenDate(`${trimmed.slice(0, 4)}-${trimmed.slice(4, 6)}-${trimmed.slice(6, 8)}`)
  }
  return readWrittenDate(trimmed, habits)
}

function fromMeta(document: PageDocument, habits: DateHabits): string | undefined {
  const found = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('http-equiv')
    const content = meta.getAttribute('content')
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content)
  }
  for (const name of META_NAMES) {
    const date = read(found.get(name), habits)
    if (date) return date
  }
  return undefined
}

function fromItemprop(document: PageDocument, habits: DateHabits): string | undefined {
  for (const name of ['datePublished', 'datepublished', 'dateCreated']) {
    for (const element of document.querySelectorAll(`[itemprop~="${name}"]`)) {
      const stated =
        element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.getAttribute('title')
      const date = read(stated, habits) ?? read(shortText(element), habits)
      if (date) return date
    }
  }
  return undefined
}

function fromTime(document: PageDocument, habits: DateHabits): string | undefined {
  let first: string | undefined
  for (const element of document.querySelectorAll('time,abbr[title][class*="publish"],relative-time')) {
    const names = namesOf(element)
    if (MODIFIED.test(names) || isAside(element)) continue
    const stated = element.getAttribute('datetime') ?? element.getAttribute('title')
    const date = read(stated, habits) ?? read(shortText(element), habits)
    if (!date) continue
    if (element.getAttribute('pubdate') !== null || /publish|entry-date|posted/i.test(names)) return date
    first ??= date
  }
  return first
}

export function dateInUrl(url = ''): string | undefined {
  const slashes = /[/_-]((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.?-]|$)/.exec(url)
  if (slashes) {
    const [, year, month, day] = slashes
    return readWrittenDate(`${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`)
  }
  const packed = /[/_-]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.?-]|$)/.exec(url)
  return packed ? readWrittenDate(`${packed[1]}-${packed[2]}-${packed[3]}`) : undefined
}

function fromNamedElements(document: PageDocument, habits: DateHabits): string | undefined {
  let updated: string | undefined
  for (const element of document.querySelectorAll('[class],[id]')) {
    const names = namesOf(element)
    if (!DATE_NAME.test(names.replace(/([a-z])([A-Z])/g, '$1-$2')) || isAside(element)) continue
    const text = shortText(element)
    const date = text && read(publishedPart(text), habits)
    if (!date) continue
    if (!MODIFIED.test(names) && !MODIFIED.test(text)) return date
    updated ??= date
  }
  return updated
}

/** "Updated 8 March 2022 | Published 7 March 2022": the part after "published". */
function publishedPart(text: string): string {
  const at = text.search(/\b(?:published|posted|publicado|publié|pubblicato|opublikowano|veröffentlicht)\b/i)
  return at > 0 ? text.slice(at) : text
}

const namesOf = (element: PageElement): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`

function isAside(element: PageElement): boolean {
  for (let each: PageElement | null = element, i = 0; each && i < 6; each = each.parentNode, i++) {
    if (each.nodeType !== 1) break
    if (/^(?:FOOTER|ASIDE|NAV)$/i.test(each.nodeName) || ASIDE.test(namesOf(each))) return true
  }
  return false
}

function shortText(element: PageElement): string {
  const text = element.textContent ?? ''
  if (text.length > 2000) return ''
  const plain = text.replace(/\s+/g, ' ').trim()
  return plain.length <= 160 ? plain : ''
}

/** Data layers: "datePublished":"…", 'pubDate': '…'. */
function fromScripts(html: string, habits: DateHabits): string | undefined {
  const match =
    /["'](?:datePublished|publishedAt|published_at|publishDate|publish_date|publicationDate|pubDate|datePosted|published_time|publishedDate|article_?date|first_?published)["']\s?[:,=]\s?["']([^"']{8,40})["']/i.exec(
      html,
    )
  return read(match?.[1], habits)
}

/** The first date in the visible text around the heading. */
function fromText(document: PageDocument, habits: DateHabits): string | undefined {
  for (const element of document.querySelectorAll('script,style,noscript,nav,footer,aside,template')) element.remove()
  const text = document.body.textContent?.replace(/\s+/g, ' ') ?? ''
  const heading = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim()
  const at = heading ? Math.max(0, text.indexOf(heading)) : 0
  for (const part of [text.slice(at, at + 4000), text.slice(0, 4000)]) {
    for (let from = 0; from < part.length; from += 300) {
      const date = readWrittenDate(part.slice(from, from + 340), habits)
      if (date) return date
    }
  }
  return undefined
}
