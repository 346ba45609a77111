import { decodeEntity } from '../decode-entity.ts'
import type { Metadata } from '../draft.ts'
import { readWrittenDate } from '../written-date.ts'
import { type JsonLd, readJsonLd } from './json-ld.ts'
import { readPageDate } from './page-date.ts'
import type { PageDocument, PageElement } from './page-document.ts'
import { collapse, readPageText } from './page-text.ts'

/** Title, author, outlet, language and date of a page. Must run before Readability, which takes the page apart. */
export function readPageMetadata(document: PageDocument, html: string, url: string | undefined): Metadata {
  const jsonLd = readJsonLd(document)
  const address = url ?? canonical(document)
  const language = document.documentElement?.getAttribute('lang') ?? jsonLd.language
  const outlet = readOutlet(document, jsonLd, address)
  // Some pages escape their titles twice.
  const title = readTitle(document, jsonLd, outlet)?.replace(/&#?[a-z0-9]{1,8};/gi, decodeEntity)
  const author = readAuthor(document, jsonLd, outlet)
  const publishedAt = readPageDate(document, {
    jsonLd: jsonLd.datePublished,
    url: address,
    html,
    language: language ?? undefined,
  })
  return {
    ...(title && { title }),
    ...(author && { author }),
    ...(outlet && { outlet }),
    ...(address && { url: address }),
    ...(publishedAt && { publishedAt }),
    ...(language && { language }),
  }
}

export function metaContent(document: PageDocument, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const meta = document.querySelector(`meta[property="${name}"]`) ?? document.querySelector(`meta[name="${name}"]`)
    const content = collapse(meta?.getAttribute('content') ?? '')
    if (content !== '') return content
  }
  return undefined
}

function canonical(document: PageDocument): string | undefined {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? metaContent(document, 'og:url')
  return link && /^https?:\/\/\S+$/i.test(link) ? link : undefined
}

function readOutlet(document: PageDocument, jsonLd: JsonLd, url: string | undefined): string | undefined {
  const named = metaContent(document, 'og:site_name') ?? jsonLd.publisher ?? metaContent(document, 'application-name')
  if (named && named.length <= 80) return /^https?:\/\//i.test(named) ? hostOf(named) : named.replace(/^@/, '')
  return hostOf(url)
}

function hostOf(url: string | undefined): string | undefined {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined
}

const SEPARATOR = /\s(?:[|»·•:—–-]|::)\s/

/** The headline without the site's name. A single <h1> that the page's title repeats is what readers see. */
function readTitle(document: PageDocument, jsonLd: JsonLd, outlet: string | undefined): string | undefined {
  const stated = metaContent(document, 'og:title', 'twitter:title', 'dc.title')
  const whole = collapse(document.querySelector('title')?.textContent ?? '')
  const headings = [...document.querySelectorAll('h1')].map((each) => collapse(each.textContent ?? ''))
  const known = `${stated ?? ''} ${whole} ${jsonLd.headline ?? ''}`.toLowerCase()
  const isSite = (text: string): boolean => outlet !== undefined && same(text, outlet)
  const heading = headings.find((each) => each.length >= 8 && !isSite(each) && known.includes(each.toLowerCase()))
  if (heading) return heading
  if (stated) return withoutSite(stated, outlet)
  if (jsonLd.headline) return collapse(jsonLd.headline)
  if (headings.length === 1 && headings[0]!.length >= 8 && !isSite(headings[0]!)) return headings[0]
  return whole === '' ? undefined : withoutSite(whole, outlet)
}

function withoutSite(title: string, outlet: string | undefined): string {
  const parts = title.split(SEPARATOR)
  if (parts.length < 2) return title
  const last = parts.at(-1)!
  const isSite = outlet !== undefined && (same(last, outlet) || same(parts[0]!, outlet))
  if (isSite) {
    const at = same(last, outlet) ? title.lastIndexOf(last) : 0
    const rest = at > 0 ? title.slice(0, at) : title.slice(parts[0]!.length)
    return rest.replace(/^[\s|»·•:—–-]+|[\s|»·•:—–-]+$/g, '')
  }
  // A bar or dot parts the site's name from the headline; a dash may be the headline's own.
  const bar = title.search(/\s[|»·•]\s/)
  return bar > 15 ? title.slice(0, bar) : title
}

function same(a: string, b: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return plain(a) === plain(b)
}

const AUTHOR_ELEMENTS =
  '[itemprop~="author"] [itemprop="name"],[itemprop~="author"],[rel~="author"],.byline__name,.author-name,.byline-name,.byline,.author,.article-author,.entry-author,.post-author,[class*="byline"]'

function readAuthor(document: PageDocument, jsonLd: JsonLd, outlet: string | undefined): string | undefined {
  const stated = [
    jsonLd.author,
    metaContent(document, 'author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl'),
  ]
  for (const name of stated) {
    const author = name && cleanAuthor(name)
    if (author && !(outlet && same(author, outlet))) return author
  }
  for (const element of document.querySelectorAll(AUTHOR_ELEMENTS)) {
    const author = cleanAuthor(authorText(element))
    if (author) return author
  }
  return undefined
}

/** An element's words; a bar where it breaks the line, so that name and date do not run together. */
function authorText(element: PageElement): string {
  const stated = element.getAttribute('content')
  if (stated) return stated
  return readPageText(element)
    .blocks.map(({ text }) => text)
    .join(' | ')
}

/** "By Ana Ruiz | 7 March 2022" is a name with its surroundings. */
export function cleanAuthor(text: string): string | undefined {
  let name = collapse(text)
    .replace(/^(?:written |posted |story |reported )?(?:by|von|par|por|de)\b[:\s]+/i, '')
    .replace(/^\p{L}{3,12}:\s/u, '')
  name = name
    .split(/\s[|•·–—]\s|\s{2,}|(?:published|updated|posted|on)\s(?=\d|\p{Lu}\p{Ll}{2,8}\.? \d)/iu, 1)[0]!
    .trim()
  const digit = name.search(/\d/)
  if (digit >= 0 && readWrittenDate(name)) name = name.slice(0, digit).replace(/[\s,]+(?:\p{L}{3,9}\.?)?[\s,]*$/u, '')
  name = name
    .replace(/\s(?:in|at)\s\p{Lu}.*$/u, '')
    .replace(/(?:^|[\s,]+)(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b.*$/i, '')
    .replace(/[\s,;|-]+$/, '')
  if (name.length < 3 || name.length > 100 || /https?:|@|\d{3}|[{}<>]/.test(name)) return undefined
  if (/\b(?:staff|bureau|desk|team|newsroom|editorial|web ?desk|admin|administrator|editors?)$/i.test(name))
    return undefined
  return /\p{L}{2}/u.test(name) && name.split(' ').length <= 14 ? name : undefined
}
