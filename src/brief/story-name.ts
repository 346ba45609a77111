import type { Brief } from '../model/index.ts'
import { addDays, daysBetween, evidenceFor, type Story } from '../reconcile/index.ts'
import type { Clock } from './clock.ts'

export interface StoryOptions {
  readonly story?: string
  /** YYYY-MM-DD, day 1. */
  readonly start?: string
}

/** The story's name and its day 1: as the user says, else as the earliest report that says it. */
export function nameStory(story: Story, clock: Clock, options: StoryOptions): Brief['story'] {
  const teller = story.reports.find((entry) => entry.reading.storyStart)
  const counter = story.reports.find((entry) => entry.reading.dayNumber && entry.moment)
  const start = options.start ?? teller?.reading.storyStart?.value ?? countedStart(counter)
  const dayNumber = start === undefined ? undefined : daysBetween(start, clock.day) + 1
  const evidence = [
    ...(teller?.reading.storyStart
      ? [evidenceFor(teller.report, teller.reading.storyStart.mention, teller.reading.storyStart.mention.rule, 'time')]
      : []),
    ...(counter?.reading.dayNumber
      ? [evidenceFor(counter.report, counter.reading.dayNumber.mention, counter.reading.dayNumber.mention.rule, 'time')]
      : []),
  ]
  return {
    name: options.story ?? fullName(story, teller?.reading.storyStart?.name) ?? titleOf(story) ?? 'Recent events',
    ...(start === undefined ? {} : { start }),
    ...(dayNumber === undefined || dayNumber < 1 ? {} : { dayNumber }),
    inferred: options.start === undefined && start !== undefined,
    evidence: options.start === undefined ? evidence : [],
  }
}

/** "reaches its twelfth day" on a page of 7 March: day 1 was eleven days before. */
function countedStart(counter: Story['reports'][number] | undefined): string | undefined {
  const number = counter?.reading.dayNumber?.value
  return number === undefined || !counter?.moment ? undefined : addDays(counter.moment.day, 1 - number)
}

/** A single report's own title names the story; among many none speaks for all. */
function titleOf(story: Story): string | undefined {
  return story.reports.length === 1 ? story.reports[0]!.report.title : undefined
}

/** Text searched for the story's full name; it stands near the top. */
const SEARCHED = 4000

/**
 * "The offensive" that began on 24 February is "the Russian offensive in Ukraine" where a report says so: the longest
 * wording of the noun with a people before it and a place behind it. The words are the report's.
 */
function fullName(story: Story, short: string | undefined): string | undefined {
  const noun = short?.split(' ').at(-1)
  if (!short || !noun || !/^[\p{L}-]+$/u.test(noun)) return short
  const place = String.raw`(?:of|in|on|at) (?:the )?(?:(?:port|city|town|district|province) of )?\p{Lu}[\p{L}-]{1,30}(?: \p{Lu}[\p{L}-]{1,30}){0,2}`
  const wording = new RegExp(String.raw`\b[Tt]he ((?:\p{Lu}[\p{L}-]{1,30} ){0,2}${noun}(?: ${place})?)`, 'gu')
  let best = short
  for (const { report, status } of story.reports) {
    if (status !== 'read') continue
    for (const [, words = ''] of report.text.slice(0, SEARCHED).matchAll(wording)) {
      if (words.length > best.length + 4) best = `The ${words}`
    }
  }
  return best
}
