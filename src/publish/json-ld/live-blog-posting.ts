import type { Brief, Line, Place, Report, Source } from '../../model/index.ts'
import { attribution } from '../attribution.ts'
import { displayText, headingText } from '../display-text.ts'
import { asOfInstant, instantOf, lineInstant, reportInstants } from '../export/moments.ts'
import { lineAddress, reportAddress, webId } from '../export/web-id.ts'
import { linkAddress } from '../html/markup.ts'
import { type Lookup, lookUp } from '../lookup.ts'
import { renderJson } from '../render-json.ts'

/** A value of JSON-LD. */
export type JsonLd = Readonly<Record<string, unknown>>

export interface PageOptions {
  /** Where the page can be read. */
  readonly address?: string
  /** Texts of the reports, which know their addresses. */
  readonly reports?: readonly Report[]
}

/**
 * The brief as a schema.org `LiveBlogPosting`, one `liveBlogUpdate` a line, newest first. Each carries a `Claim` with
 * its speaker as author and says in `citation` which reports it was read in, because what is said there is not what this
 * page says. Give it a brief that `filterBrief` went over.
 */
export function liveBlogPosting(brief: Brief, options: PageOptions = {}): JsonLd {
  const lookup = lookUp(brief, options.reports ?? [])
  const address = linkAddress(options.address)
  const lines = brief.sections.flatMap((section) => section.lines)
  const updates = lines
    .map((line) => ({ line, at: lineInstant(line, brief) }))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
  const first = updates.at(-1)?.at ?? asOfInstant(brief)
  const number = brief.story.dayNumber === undefined ? '' : `, day ${brief.story.dayNumber}`
  const lead = brief.lead.flatMap((id) => lookup.lines.get(id) ?? [])
  return {
    '@context': 'https://schema.org',
    '@type': 'LiveBlogPosting',
    '@id': address ?? webId(`brief ${brief.story.name} ${brief.day}`),
    ...(address === undefined ? {} : { url: address, mainEntityOfPage: address }),
    headline: `${headingText(brief.story.name)}${number}`,
    inLanguage: 'en',
    ...(lead.length === 0 ? {} : { description: lead.map((line) => said(line)).join(' ') }),
    coverageStartTime: first,
    coverageEndTime: asOfInstant(brief),
    datePublished: first,
    dateModified: asOfInstant(brief),
    liveBlogUpdate: updates.map(({ line, at }) => updateOf(line, at, brief, lookup, address)),
  }
}

/** The same as a file. */
export function renderJsonLd(brief: Brief, options: PageOptions = {}): string {
  return renderJson(liveBlogPosting(brief, options))
}

/**
 * The same as the inside of `<script type="application/ld+json">`: no `<`, `>` or `&`, and no line separator of
 * JavaScript, can close the element or begin another.
 */
export function embeddedJsonLd(value: JsonLd): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

const said = (line: Line) => `${displayText(line.text)} (${attribution(line.chain)})`

const HEADLINE = 110

/** Search engines cut a headline at about so many characters; ours is cut at a word. */
function shortened(text: string): string {
  if (text.length <= HEADLINE) return text
  const cut = text.lastIndexOf(' ', HEADLINE - 1)
  return `${text.slice(0, cut > 0 ? cut : HEADLINE - 1).toWellFormed()}…`
}

function updateOf(line: Line, at: string, brief: Brief, lookup: Lookup, address: string | undefined): JsonLd {
  const text = displayText(line.text)
  const url = lineAddress(address, line.id)
  const latest = reportInstants(line, brief).at(-1) ?? at
  const [speaker] = line.chain
  return {
    '@type': 'BlogPosting',
    '@id': url ?? webId(line.id),
    ...(url === undefined ? {} : { url }),
    headline: shortened(text),
    articleBody: said(line),
    datePublished: at,
    dateModified: latest,
    creditText: attribution(line.chain),
    about: { '@type': 'Claim', text, ...(speaker ? { author: authorOf(speaker) } : {}) },
    citation: line.carriers.flatMap((id) => citationOf(id, lookup)),
    ...(line.places.length === 0 ? {} : { contentLocation: line.places.map(placeOf) }),
  }
}

function authorOf(source: Source): JsonLd {
  const type = source.kind === 'person' || source.kind === 'unnamed' ? 'Person' : 'Organization'
  const role = source.role === undefined ? '' : displayText(source.role)
  return {
    '@type': type,
    name: displayText(source.name),
    ...(role === '' ? {} : type === 'Person' ? { jobTitle: role } : { description: role }),
  }
}

function citationOf(id: string, lookup: Lookup): JsonLd[] {
  const report = lookup.reports.get(id)
  if (!report || report.status === 'embargoed') return []
  const url = reportAddress(report, lookup.texts.get(id))
  const published = instantOf(report.publishedAt?.value)
  return [
    {
      '@type': 'NewsArticle',
      ...(url === undefined ? {} : { url }),
      ...(report.title === undefined ? {} : { headline: displayText(report.title) }),
      ...(report.outlet === undefined
        ? {}
        : { publisher: { '@type': 'Organization', name: displayText(report.outlet) } }),
      ...(published === undefined ? {} : { datePublished: published }),
    },
  ]
}

function placeOf(place: Place): JsonLd {
  const { lat, lon, country } = place
  return {
    '@type': 'Place',
    name: displayText(place.name),
    ...(lat === undefined || lon === undefined
      ? {}
      : { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } }),
    ...(country === undefined ? {} : { address: { '@type': 'PostalAddress', addressCountry: displayText(country) } }),
  }
}
