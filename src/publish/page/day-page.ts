import { type Brief, type Change, contentId, type Line } from '../../model/index.ts'
import { parseMoment } from '../../reconcile/index.ts'
import type { DayPage, LeadLine } from '../../web/index.ts'
import { attribution, count } from '../attribution.ts'
import { instantWords, longDayWords } from '../day-words.ts'
import { displayText, headingText } from '../display-text.ts'
import { withdrawnLines } from '../filter/filter-brief.ts'
import { dayNumberWords, type Lookup, lookUp, pickLines } from '../lookup.ts'
import { isAllNew } from '../outline.ts'
import { renderJson } from '../render-json.ts'
import { correctionViews, disputeViews, notKnownViews, planViews, reportViews } from './back-views.ts'
import { changeView } from './change-view.ts'
import { eventKinds, followGroups } from './follow-keys.ts'
import { type LineSetting, lineView, tagViews } from './line-view.ts'
import { mapView } from './map-view.ts'
import { leftOutViews, numberViews } from './number-views.ts'
import type { PageContext } from './page-context.ts'
import { readingMinutes } from './reading-minutes.ts'
import { seriesViews } from './series-view.ts'
import { textPieces } from './text-pieces.ts'

/** The lead alone of a day as it stood; what was withdrawn since, as `today` tells, is struck. */
export function makeLead(asItStood: Brief, today: Brief): LeadLine[] {
  const brief = strike(asItStood, withdrawnSince(asItStood, today))
  return pickLines(lookUp(brief), brief.lead).map(leadLine)
}

/** A brief as the page shows it: a function of the brief and the context, every word ready to print. */
export function makeDayPage(asItStood: Brief, context: PageContext): DayPage {
  const gone = context.today === undefined ? new Set<string>() : withdrawnSince(asItStood, context.today)
  const brief = strike(asItStood, gone)
  const lookup = lookUp(brief, context.texts)
  const allNew = isAllNew(lookup)
  const wordsOf = context.wordsOf ?? (() => undefined)
  const setting: LineSetting = {
    brief,
    lookup,
    context,
    allNew,
    kinds: eventKinds(brief),
    history: context.history ?? historyOf(brief),
  }
  return {
    kind: 'day',
    ...frame(brief, context, lookup),
    day: brief.day,
    date: longDayWords(brief.day),
    ...(brief.story.dayNumber === undefined ? {} : { dayNumber: brief.story.dayNumber }),
    ...whyNumber(brief),
    asOf: brief.asOf,
    asOfWords: instantWords(brief.asOf),
    edition: context.edition ?? contentId('e', renderJson(asItStood)),
    ...(context.newest === undefined
      ? {}
      : { standing: { words: standingWords(brief, gone.size), newest: context.newest } }),
    ...(context.status === undefined ? {} : { status: context.status }),
    facts: facts(brief),
    minutes: minutes(brief, lookup),
    days: context.days,
    lead: pickLines(lookup, brief.lead).map(leadLine),
    sections: brief.sections
      .filter(({ lines }) => lines.length > 0)
      .map(({ id, heading, lines }) => ({
        id,
        heading: headingText(heading),
        lines: lines.map((line) => lineView(line, setting)),
      })),
    disputes: disputeViews(brief, lookup),
    figures: seriesViews(brief, lookup, wordsOf),
    map: mapView(brief),
    comingUp: planViews(brief, lookup),
    corrections: correctionViews(brief, lookup),
    changes: { since: '', entries: brief.changes.map(changeView) },
    notKnown: notKnownViews(brief, lookup),
    numbers: numberViews(brief, lookup),
    leftOut: leftOutViews(brief, lookup, wordsOf),
    reports: reportViews(brief, lookup),
    notes: brief.diagnostics.map(({ message }) => displayText(message)),
    freshness: freshness(brief),
    follow: followGroups(brief, context.feedOf),
    actions: {
      ...(context.live === undefined ? {} : { live: context.live }),
      ...(context.fault === undefined ? {} : { fault: context.fault }),
      downloads: context.downloads ?? [],
    },
  }
}

/** Lines of an older page that were taken back after it stood so. */
function withdrawnSince(brief: Brief, today: Brief): Set<string> {
  const gone = withdrawnLines(today)
  const lines = brief.sections.flatMap((section) => section.lines)
  return new Set(lines.filter(({ id, state }) => state !== 'withdrawn' && gone.has(id)).map(({ id }) => id))
}

function strike(brief: Brief, gone: ReadonlySet<string>): Brief {
  if (gone.size === 0) return brief
  const sections = brief.sections.map((section) => ({
    ...section,
    lines: section.lines.map((line) => (gone.has(line.id) ? { ...line, state: 'withdrawn' as const } : line)),
  }))
  const series = brief.series.map((one) => ({
    ...one,
    points: one.points.map((point) => (gone.has(point.line) ? { ...point, state: 'withdrawn' as const } : point)),
  }))
  return { ...brief, sections, series }
}

function standingWords(brief: Brief, withdrawn: number): string {
  const stood = `This is the page as it stood at ${instantWords(brief.asOf)}.`
  return withdrawn === 0
    ? stood
    : `${stood} ${count(withdrawn, 'line')} on it ${withdrawn === 1 ? 'has' : 'have'} been withdrawn since, and ${withdrawn === 1 ? 'is' : 'are'} struck.`
}

function frame(brief: Brief, context: PageContext, lookup: Lookup) {
  const story = headingText(brief.story.name)
  const numbered = brief.story.dayNumber === undefined ? story : `${story}, day ${brief.story.dayNumber}`
  const first = pickLines(lookup, brief.lead)[0]
  return {
    title: `${numbered} · ${longDayWords(brief.day)}`,
    story,
    language: 'en',
    root: context.root,
    links: context.links,
    feeds: context.feeds ?? [],
    ...(context.canonical === undefined ? {} : { canonical: context.canonical }),
    ...(context.card === undefined ? {} : { card: context.card }),
    ...(first === undefined ? {} : { description: `${displayText(first.text)} (${attribution(first.chain)})` }),
    ...(context.jsonLd === undefined ? {} : { jsonLd: context.jsonLd(brief) }),
  }
}

function whyNumber(brief: Brief): { dayNumberWhy?: string } {
  const words = dayNumberWords(brief)
  return words === undefined ? {} : { dayNumberWhy: words }
}

function facts({ numbers }: Brief): string[] {
  return [
    count(numbers.reports, 'report'),
    ...(numbers.outlets > 1 ? [count(numbers.outlets, 'outlet')] : []),
    ...(numbers.origins > 1 ? [count(numbers.origins, 'independent origin')] : []),
  ]
}

/** The lead alone; the lead and all lines; and with that what stands around them. */
function minutes(brief: Brief, lookup: Lookup): DayPage['minutes'] {
  const words = (lines: readonly Line[]): string[] => lines.flatMap(({ text, chain }) => [text, attribution(chain)])
  const lead = words(pickLines(lookup, brief.lead))
  const lines = words(brief.sections.flatMap((section) => section.lines))
  const around = [
    ...brief.disputes.flatMap(({ sides }) => sides.flatMap((side) => words(pickLines(lookup, side.lines)))),
    ...brief.comingUp.flatMap((plan) => words(pickLines(lookup, plan.lines))),
    ...brief.notKnown.map(({ evidence }) => evidence[0]?.quote ?? ''),
    ...brief.changes.flatMap(({ before, after }) => [before ?? '', after ?? '']),
    ...brief.reports.flatMap(({ title, outlet }) => [title ?? '', outlet ?? '']),
  ]
  return {
    lead: readingMinutes(lead),
    lines: readingMinutes([...lead, ...lines]),
    everything: readingMinutes([...lead, ...lines, ...around]),
  }
}

function leadLine(line: Line): LeadLine {
  return {
    line: line.id,
    words: textPieces(line.text),
    credit: attribution(line.chain),
    tags: tagViews(line, true),
    state: line.state,
  }
}

function historyOf(brief: Brief): Map<string, Change[]> {
  const history = new Map<string, Change[]>()
  for (const change of brief.changes) {
    if (change.line === undefined) continue
    const found = history.get(change.line)
    if (found) found.push(change)
    else history.set(change.line, [change])
  }
  return history
}

/** When each outlet was last heard; the one longest silent first. */
function freshness(brief: Brief): DayPage['freshness'] {
  const last = new Map<string, number>()
  for (const { outlet, publishedAt, status } of brief.reports) {
    const moment = publishedAt && !publishedAt.inferred ? parseMoment(publishedAt.value) : undefined
    if (outlet === undefined || status === 'embargoed' || !moment || moment.dayOnly) continue
    const name = displayText(outlet)
    last.set(name, Math.max(last.get(name) ?? moment.at, moment.at))
  }
  return [...last]
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .map(([outlet, at]) => ({ outlet, at: Temporal.Instant.fromEpochMilliseconds(at).toString() }))
}
