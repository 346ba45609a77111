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

function firstFrom(mentions: readonly Span[], start: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
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
  for (const span of spans) {
    for (let i = firstFrom(times, span.start); i < times.length && times[i]!.start < span.end; i++) {
      const mention = times[i]!
      if (!contains(span, mention) || leaveOut.some((other) => overlaps(other, mention))) continue
      // "not today, not tomorrow" says when it does not happen.
      if (/\bnot $/i.test(text.slice(Math.max(0, mention.start - 4), mention.start))) continue
      if (rank(mention) > rank(best)) best = mention
    }
  }
  return best && { time: best.time, mention: { start: best.start, end: best.end } }
}

function rank(mention: TimeMention | undefined): number {
  if (!mention) return 0
  const { type, time } = mention
  if (type === 'DURATION') return time.begin ? 2 : 0
  if (type === 'SET') return 0
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
