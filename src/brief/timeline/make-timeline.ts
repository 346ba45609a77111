import { contentWords } from '../../reconcile/content-words.ts'
import { addDays } from '../../reconcile/published.ts'
import { type Candidate, chooseSentences } from './choose-sentences.ts'
import type { DatedSentence } from './dated-sentence.ts'
import { rankDays } from './rank-days.ts'
import { repeatsLine, type Said } from './repeats-line.ts'
import { type StoryTerms, type Told, weighStory } from './story-terms.ts'

/** A report's first sentences tell what is new, dated or not. */
const LEADING = 10
/** A sentence that names one day and no other says more of it. */
const ALONE = 1.5
/** What a report published on the next day leads with is half as likely to be of this day. */
const NEXT_DAY = 0.5

export interface TimelineRequest {
  /** First and last day, YYYY-MM-DD, inclusive. */
  readonly from: string
  readonly to: string
  /** At most so many days, and so many sentences a day. */
  readonly days: number
  readonly sentences: number
  /** Sentences with one of these words are preferred. */
  readonly keywords?: readonly string[]
  /** What a sentence says, to tell repetition from news; read from its words when not given. */
  readonly said?: (sentence: DatedSentence) => Said
}

export interface TimelineDay {
  readonly date: string
  /** The one that says most first. */
  readonly sentences: readonly DatedSentence[]
}

/**
 * The whole story in a few days and a few sentences a day: the days that most reports name, and of each the sentences
 * that say most of what is told of it, none of which repeats a line of the day before. Only reports published from
 * `from` to `to` are used; the result is a function of their set.
 */
export function makeTimeline(sentences: readonly DatedSentence[], request: TimelineRequest): TimelineDay[] {
  const { from, to } = request
  const used = sentences.filter(({ published }) => published >= from && published <= to).sort(byReport)
  const story = weighStory(used, request.keywords)
  const days = rankDays(story.told, from, to)
    .slice(0, request.days)
    .map(({ day }) => day)
    .sort()
  const said = request.said ?? saidBy
  const pools = poolsOf(story, days)
  const scratch = new Float64Array(story.count)
  const timeline: TimelineDay[] = []
  for (const date of days) {
    const before = timeline.at(-1)
    const lines = before?.date === addDays(date, -1) ? before.sentences : []
    const accept = ({ sentence }: Told): boolean => !lines.some((line) => repeatsLine(said(sentence), said(line)))
    const chosen = chooseSentences(pools.get(date) ?? [], request.sentences, scratch, accept)
    if (chosen.length > 0) timeline.push({ date, sentences: chosen.map(({ sentence }) => sentence) })
  }
  return timeline
}

/** By day of publication, report and place in it. */
function byReport(a: DatedSentence, b: DatedSentence): number {
  if (a.published !== b.published) return a.published < b.published ? -1 : 1
  if (a.report !== b.report) return a.report < b.report ? -1 : 1
  return a.position - b.position
}

/** The sentences that may be of each day: those that name it, and those that lead a report of that day or the next. */
function poolsOf({ told }: StoryTerms, days: readonly string[]): Map<string, Candidate[]> {
  const pools = new Map<string, Candidate[]>(days.map((day) => [day, []]))
  for (const one of told) {
    const { named, position, published } = one.sentence
    const shares = new Map<string, number>()
    for (const day of named) shares.set(day, named.length === 1 ? ALONE : 1)
    if (position < LEADING) {
      const before = addDays(published, -1)
      shares.set(published, shares.get(published) ?? 1)
      shares.set(before, shares.get(before) ?? NEXT_DAY)
    }
    for (const [day, share] of shares) pools.get(day)?.push({ told: one, share })
  }
  return pools
}

/** Numbers stand for figures; modality is not read. */
function saidBy({ text, named }: DatedSentence): Said {
  const words = contentWords(text)
  return { words, figures: [...words].filter((word) => /\d/.test(word)), days: named }
}
