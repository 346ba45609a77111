import {
  contains,
  type FigureMention,
  overlaps,
  type PlaceMention,
  type Reference,
  type Span,
  type Time,
  type TimeMention,
} from '../../model/index.ts'
import { firstFrom } from './source-context.ts'

/** Positions of the mentions that lie within one of the spans; lists are in reading order, so the search is short. */
export function within(
  mentions: readonly (PlaceMention | FigureMention | Reference)[],
  spans: readonly Span[],
): number[] {
  const found: number[] = []
  for (const span of spans) {
    for (let i = firstFrom(mentions, span.start); i < mentions.length && mentions[i]!.start < span.end; i++) {
      if (contains(span, mentions[i]!)) found.push(i)
    }
  }
  return [...new Set(found)].sort((a, b) => a - b)
}

export interface StatementTime {
  readonly time: Time
  readonly mention?: Span
}

/**
 * When what is said happens: a date or clock time within the content, the one that resolves to days before a vague one,
 * and a point before a span that only bounds it. Durations and repeated times are no answer to "when".
 */
export function timeOfContent(
  text: string,
  times: readonly TimeMention[],
  spans: readonly Span[],
  leaveOut: readonly Span[],
): StatementTime | undefined {
  let best: TimeMention | undefined
  let bestRank = Number.NEGATIVE_INFINITY
  for (const span of spans) {
    for (let i = firstFrom(times, span.start); i < times.length && times[i]!.start < span.end; i++) {
      const mention = times[i]!
      if (!contains(span, mention) || leaveOut.some((other) => overlaps(other, mention))) continue
      // "not today, not tomorrow" says when it does not happen.
      if (/\bnot $/i.test(text.slice(Math.max(0, mention.start - 4), mention.start))) continue
      const value = rank(mention) - (SINCE.test(text.slice(Math.max(0, mention.start - 8), mention.start)) ? 2.5 : 0)
      if (value > bestRank) {
        bestRank = value
        best = mention
      }
    }
  }
  return best && { time: best.time, mention: { start: best.start, end: best.end } }
}

/** A time that only bounds: "31 killed in the past day, 204 since 2 May" happened in the past day. */
const SINCE = /\b(?:since|before|until|by) (?:the )?$/i

/** Repeated times and bare lengths are no answer to "when". */
const UNFIT = Number.NEGATIVE_INFINITY

function rank(mention: TimeMention | undefined): number {
  if (!mention) return UNFIT
  const { type, time } = mention
  if (type === 'DURATION') return time.begin ? 2 : UNFIT
  if (type === 'SET') return UNFIT
  if (!time.begin && !/^\d{4}/.test(time.value)) return 1
  return /^\d{4}-(?:\d{2}-\d{2}|W)/.test(time.value) ? 4 : 3
}

/** When it was said: the first date or time of the sentence that stands outside what is said. */
export function timeOfSaying(
  times: readonly TimeMention[],
  sentences: readonly Span[],
  content: readonly Span[],
): StatementTime | undefined {
  let best: TimeMention | undefined
  for (const span of sentences) {
    for (let i = firstFrom(times, span.start); i < times.length && times[i]!.start < span.end; i++) {
      const mention = times[i]!
      if (content.some((piece) => overlaps(piece, mention)) || mention.end > span.end) continue
      if (rank(mention) > rank(best)) best = mention
    }
  }
  return best && { time: best.time, mention: { start: best.start, end: best.end } }
}
