import type { Brief, Line, ReportRef } from '../model/index.ts'
import { dayIn, momentOf } from '../reconcile/index.ts'
import { linePrinter } from './line-printer.ts'
import { reportRef } from './report-ref.ts'
import { type BriefOptions, type ReadReport, settle } from './settle.ts'
import { nameStory } from './story-name.ts'
import { claimSentences, makeTimeline } from './timeline/index.ts'

export interface TimelineOptions extends BriefOptions {
  /** At most so many days; default 10. */
  readonly days?: number
  /** At most so many lines a day; default 2. */
  readonly sentences?: number
}

/** A whole story in a few days and a few lines a day. */
export interface StoryTimeline {
  readonly schema: 'sayso.timeline/1'
  readonly story: Brief['story']
  readonly asOf: string
  readonly reports: readonly ReportRef[]
  readonly days: readonly { readonly day: string; readonly lines: readonly Line[] }[]
}

const DAYS = 10
const SENTENCES = 2

/**
 * The days of a story that most reports speak of, and of each what they say together. A function of the set of reports
 * and the options; throws UsageError for options that make no sense.
 */
export function makeStoryTimeline(all: readonly ReadReport[], options: TimelineOptions = {}): StoryTimeline {
  const { clock, story } = settle(all, options, true)
  const published = story.reports.flatMap(({ reading }) => {
    const moment = momentOf(reading.publishedAt)
    return moment ? [moment.dayOnly ? moment.day : dayIn(moment.at, clock.zone)] : []
  })
  const from = published.reduce((first, day) => (day < first ? day : first), clock.day)
  const { sentences, claimsOf, said } = claimSentences(story.claims, clock.zone)
  const print = linePrinter(story, clock)
  const days = makeTimeline(sentences, {
    from,
    to: clock.day,
    days: options.days ?? DAYS,
    sentences: options.sentences ?? SENTENCES,
    said,
  })
  return {
    schema: 'sayso.timeline/1',
    story: nameStory(story, clock, options),
    asOf: Temporal.Instant.fromEpochMilliseconds(clock.asOf).toString(),
    reports: story.reports.map(reportRef),
    days: days.map(({ date, sentences: chosen }) => ({
      day: date,
      lines: chosen.flatMap((sentence) => claimsOf(sentence).slice(0, 1).map(print)),
    })),
  }
}
