import type { Told } from './story-terms.ts'

/** A sentence with one of the keywords counts for so much more. */
const WANTED = 2

/** An undated opening says half as surely that something happened on the day of publication as words that name it. */
const UNDATED = 0.5

export interface RankedDay {
  readonly day: string
  /** Sum over the reports that speak of the day. */
  readonly weight: number
}

/**
 * Days that reports speak of, from `from` to `to` (YYYY-MM-DD, inclusive), the most spoken of first, the earlier among
 * equals. Each report counts once a day, by the sentence that speaks most of the story. A report speaks of the days it
 * names, and of the day it was published if it opens without naming one. Other undated sentences add nothing, because
 * reports of every day look back.
 */
export function rankDays(told: readonly Told[], from: string, to: string): RankedDay[] {
  const votes = new Map<string, Map<string, number>>()
  const sizes = new Map<string, number>()
  for (const { sentence } of told) sizes.set(sentence.report, (sizes.get(sentence.report) ?? 0) + 1)
  const put = (day: string, report: string, vote: number): void => {
    if (day < from || day > to) return
    const byReport = votes.get(day) ?? new Map<string, number>()
    votes.set(day, byReport)
    byReport.set(report, Math.max(byReport.get(report) ?? 0, vote))
  }
  for (const { sentence, relevance, wanted } of told) {
    const { named, report, position, published } = sentence
    const vote = Math.sqrt(relevance) * (wanted ? WANTED : 1)
    for (const day of named) put(day, report, vote)
    const opens = position === 0 && named.length === 0 && sizes.get(report)! > 1
    if (opens) put(published, report, vote * UNDATED)
  }
  const ranked = [...votes].map(([day, byReport]) => {
    let weight = 0
    for (const vote of byReport.values()) weight += vote
    return { day, weight }
  })
  return ranked.sort((a, b) => b.weight - a.weight || (a.day < b.day ? -1 : 1))
}
