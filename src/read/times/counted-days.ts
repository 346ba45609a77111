import type { Analysis } from '../../language/analysis.ts'
import type { Found } from './expression.ts'
import { dayMoment } from './moment.ts'
import type { Alternative, Resolved } from './state.ts'
import type { StoryDay } from './story-start.ts'

/** The story's own day number is its start and so many days, or the day of publication where no start is read. */
export function resolveStoryDay(
  resolved: Resolved,
  storyDay: StoryDay,
  start: number | undefined,
  published: number | undefined,
): Resolved {
  if (start !== undefined) {
    const reasons = ['counted from the start of the story, its first day being day 1']
    return { ...resolved, moment: dayMoment(start + storyDay.value - 1), inferred: true, reasons }
  }
  if (published === undefined) return resolved
  return {
    ...resolved,
    moment: dayMoment(published),
    inferred: true,
    reasons: ['the day number of the story is that of the day of publication'],
  }
}

/** Shared beginnings of words that show two sentences to be about the same thing. */
const LEAST_SHARED = 2
/** Letters of a word that are compared: "evacuate" and "evacuation" share them. */
const STEM = 6

/**
 * "For the 2nd consecutive day": a run that ends with publication by arithmetic. Where another sentence about the same
 * thing names the day it first happened, the run is counted from there and arithmetic is the other reading.
 */
export function resolveRun(
  a: Analysis,
  found: readonly Found[],
  resolved: readonly Resolved[],
  at: number,
  published: number | undefined,
): Resolved {
  const { ordinal, unit } = found[at]!.expression
  const length = (ordinal ?? 1) * (unit === 'week' ? 7 : 1)
  const value =
    unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year'
      ? `P${ordinal}${unit[0]!.toUpperCase()}`
      : 'PXX'
  const base = { type: 'DURATION', inferred: false, reasons: [] as string[] } as const
  if (published === undefined || (unit !== 'day' && unit !== 'week') || length > 3660)
    return { ...base, moment: { value } }
  const run = (first: number) => ({ value, first, last: first + length - 1 })
  const byCount: Alternative = {
    moment: run(published - length + 1),
    reason: 'counted back from the day of publication',
  }
  const named = unit === 'day' && length > 1 ? firstNamed(a, found, resolved, at, published, length) : undefined
  if (named === undefined || named.day === published - length + 1) {
    return { ...base, moment: byCount.moment, inferred: true, reasons: [byCount.reason] }
  }
  const reason = `"${named.words}" in a sentence about the same thing names the first day`
  return { ...base, moment: run(named.day), inferred: true, reasons: [reason], alternatives: [byCount] }
}

/** How many times before and behind the counter are looked at, so that a page of counters stays linear. */
const WINDOW = 40
/** Tokens of a sentence whose beginnings are compared. */
const MOST_TOKENS = 200

/** The day that the sentence sharing most words with the counter's names, if the run from it ends by publication. */
function firstNamed(
  a: Analysis,
  found: readonly Found[],
  resolved: readonly Resolved[],
  at: number,
  published: number,
  length: number,
): { day: number; words: string } | undefined {
  const own = sentenceAt(a, found[at]!.start)
  const stems = stemsOf(a, own)
  let best: { day: number; words: string; shared: number } | undefined
  for (let i = Math.max(0, at - WINDOW); i < Math.min(found.length, at + WINDOW); i++) {
    const { day } = resolved[i]!.moment
    if (day === undefined || day + length - 1 > published || day < published - 14) continue
    const sentence = sentenceAt(a, found[i]!.start)
    if (sentence === own) continue
    let shared = 0
    for (const stem of stemsOf(a, sentence)) if (stems.has(stem)) shared++
    if (shared >= LEAST_SHARED && shared > (best?.shared ?? 0)) {
      best = { day, words: a.text.slice(found[i]!.start, found[i]!.end), shared }
    }
  }
  return best
}

function sentenceAt(a: Analysis, offset: number): number {
  let low = 0
  let high = a.sentenceCount
  while (low < high) {
    const middle = (low + high) >> 1
    if (a.start[a.firstToken[middle]!]! <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

function stemsOf(a: Analysis, sentence: number): Set<string> {
  const stems = new Set<string>()
  if (sentence < 0) return stems
  for (
    let i = a.firstToken[sentence]!;
    i < Math.min(a.firstToken[sentence + 1]!, a.firstToken[sentence]! + MOST_TOKENS);
    i++
  ) {
    if (a.end[i]! - a.start[i]! < STEM) continue
    const first = a.text.charCodeAt(a.start[i]!)
    // Names stand in every sentence of a story and tell nothing.
    if (first < 97 || first > 122) continue
    stems.add(a.text.slice(a.start[i], a.start[i]! + STEM).toLowerCase())
  }
  return stems
}
