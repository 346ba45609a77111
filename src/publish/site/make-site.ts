import type { ReadReport } from '../../brief/index.ts'
import type { Brief, Line, Report } from '../../model/index.ts'
import type { DayMark, DayPage, Frame, Web } from '../../web/index.ts'
import { renderCalendar } from '../calendar/render-calendar.ts'
import { longDayWords } from '../day-words.ts'
import { headingText } from '../display-text.ts'
import { renderAtom } from '../feeds/render-atom.ts'
import { renderJsonFeed } from '../feeds/render-json-feed.ts'
import { filterBrief } from '../filter/filter-brief.ts'
import { liveBlogPosting } from '../json-ld/live-blog-posting.ts'
import { makeDayPage, type ToldLine } from '../page/index.ts'
import { renderJson } from '../render-json.ts'
import { renderMarkdown } from '../render-markdown.ts'
import { saidIndex, showableReports } from './said-index.ts'
import { type SiteDay, siteDays } from './site-days.ts'

/** A file of the site, by its path under the site's folder, parts joined by "/". */
export interface SiteFile {
  readonly path: string
  readonly text: string
}

export interface SiteInput {
  readonly pairs: readonly ReadReport[]
  /** The newest brief. */
  readonly brief: Brief
  /** The brief of an earlier day as it stood at its end. */
  briefOf(day: SiteDay): Brief
  /** Words of what no page prints: see `toldLines`. */
  wordsOf?(line: string): ToldLine | undefined
  readonly zone?: string
  /** Where the site will stand, "https://example.org/siege/": for feeds and share links. */
  readonly address?: string
}

/**
 * The whole story as files that any web server can give: a page for each day as it stood, the newest at the root, all
 * days, a search that the browser does, feeds, the calendar. Files come one after another, so that a long story need not
 * be held whole; days come newest first.
 */
export function* makeSite(input: SiteInput, web: Web, readAsset: (file: URL) => string): Generator<SiteFile> {
  const { pairs, brief: today } = input
  const texts = pairs.map(({ report }) => report)
  const days = siteDays(pairs, today, input.zone)
  const places = new Map<string, { readonly day: string; readonly line: string }>()
  const leads: { readonly day: string; readonly page: DayPage }[] = []
  const shared = { input, texts, days, today }
  for (const day of days.toReversed()) {
    const newest = day.day === today.day
    const brief = newest ? today : input.briefOf(day)
    noteLines(brief, day.day, places)
    const page = dayPage(brief, '../', shared)
    leads.push({ day: day.day, page })
    yield { path: `${day.day}/index.html`, text: web.renderPage(page) }
    const open = filterBrief(brief)
    yield { path: `${day.day}/brief.json`, text: renderJson(open) }
    yield { path: `${day.day}/brief.md`, text: renderMarkdown(open) }
    if (newest) yield { path: 'index.html', text: web.renderPage(dayPage(brief, '', shared)) }
  }
  yield* feeds(today, input, texts)
  yield { path: 'days/index.html', text: web.renderPage(daysPage(shared, leads)) }
  yield* searchFiles(shared, places, web)
  for (const [path, { file }] of web.assets) yield { path, text: readAsset(file) }
}

interface Shared {
  readonly input: SiteInput
  readonly texts: readonly Report[]
  readonly days: readonly SiteDay[]
  readonly today: Brief
}

/** The first page on which each sentence is printed, newest day first. */
function noteLines(
  brief: Brief,
  day: string,
  places: Map<string, { readonly day: string; readonly line: string }>,
): void {
  for (const line of brief.sections.flatMap((section) => section.lines)) {
    for (const { report, start } of line.evidence.filter(isContent)) {
      const key = `${report} ${start}`
      if (!places.has(key)) places.set(key, { day, line: line.id })
    }
  }
}

const isContent = ({ role }: Line['evidence'][number]): boolean => role === undefined || role === 'content'

const FEEDS: readonly (readonly [path: string, type: string, title: string])[] = [
  ['feed.atom', 'application/atom+xml', 'Atom'],
  ['feed.json', 'application/feed+json', 'JSON Feed'],
  ['coming-up.ics', 'text/calendar', 'Calendar'],
]

function links(root: string): Pick<Frame, 'root' | 'links' | 'feeds'> {
  return {
    root,
    links: { home: `${root}index.html`, days: `${root}days/index.html`, search: `${root}search/index.html` },
    feeds: FEEDS.map(([path, type, title]) => ({ href: root + path, type, title })),
  }
}

function dayPage(brief: Brief, root: string, { input, texts, days, today }: Shared): DayPage {
  const newest = brief.day === today.day
  const address = input.address === undefined ? undefined : new URL(`${brief.day}/`, input.address).href
  return makeDayPage(brief, {
    ...links(root),
    texts,
    days: days.map((day) => dayMark(day, root, brief.day, today)),
    ...(input.wordsOf === undefined ? {} : { wordsOf: input.wordsOf }),
    ...(newest ? {} : { newest: `${root}index.html`, today }),
    ...(address === undefined ? {} : { canonical: address }),
    jsonLd: (shown) =>
      JSON.stringify(
        liveBlogPosting(filterBrief(shown), { reports: texts, ...(address === undefined ? {} : { address }) }),
      ),
    downloads: [
      { href: `${root}${brief.day}/brief.json`, name: 'This page as JSON' },
      { href: `${root}${brief.day}/brief.md`, name: 'as Markdown' },
    ],
  })
}

function dayMark({ day, events }: SiteDay, root: string, current: string, { story }: Brief): DayMark {
  const number =
    story.start === undefined
      ? undefined
      : Temporal.PlainDate.from(story.start).until(Temporal.PlainDate.from(day)).days + 1
  return {
    day,
    href: `${root}${day}/index.html`,
    volume: events,
    volumeWords: `${events} ${events === 1 ? 'event' : 'events'} told`,
    current: day === current,
    ...(number === undefined || number < 1 ? {} : { number }),
  }
}

function frame(words: string, root: string, { today }: Shared): Frame {
  const story = headingText(today.story.name)
  return { title: `${words} · ${story}`, story, language: 'en', ...links(root) }
}

function daysPage(shared: Shared, pages: readonly { readonly day: string; readonly page: DayPage }[]) {
  const { days, today } = shared
  const marks = new Map(days.map((day) => [day.day, dayMark(day, '../', '', today)]))
  return {
    kind: 'days' as const,
    ...frame('All days', '../', shared),
    days: pages.flatMap(({ day, page }) => {
      const mark = marks.get(day)
      return mark ? [{ ...mark, date: longDayWords(day), lead: page.lead }] : []
    }),
  }
}

function* feeds(today: Brief, { address }: SiteInput, reports: readonly Report[]): Generator<SiteFile> {
  const open = filterBrief(today)
  const options = { reports, ...(address === undefined ? {} : { address }) }
  yield { path: 'feed.atom', text: renderAtom(open, today, options) }
  yield { path: 'feed.json', text: renderJsonFeed(open, today, options) }
  yield { path: 'coming-up.ics', text: renderCalendar(open, options) }
}

function* searchFiles(
  shared: Shared,
  places: ReadonlyMap<string, { readonly day: string; readonly line: string }>,
  web: Web,
): Generator<SiteFile> {
  const said = saidIndex(shared.input.pairs, showableReports(shared.today), (report, start) => {
    const place = places.get(`${report} ${start}`)
    return place && `../${place.day}/index.html#${place.line}`
  })
  yield { path: 'search/said.json', text: JSON.stringify(said) }
  yield {
    path: 'search/index.html',
    text: web.renderPage({
      kind: 'search',
      ...frame('Search', '../', shared),
      action: 'index.html',
      asked: {},
      kinds: [],
      index: 'said.json',
    }),
  }
}
