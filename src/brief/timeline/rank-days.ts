import type { Told } from './story-terms.ts'

/** A sentence with one of the keywords counts for so much more. */
const WANTED = 2

export interface RankedDay {
  readonly day: string
  /** Sum over the reports that name the day. */
  readonly weight: number
}

/**
 * Days that reports name, from `from` to `to` (YYYY-MM-DD, inclusive), the most named first, the earlier among equals.
 * Each report counts once a day, by the sentence that speaks most of the story; what was published on a day adds
 * nothing, because reports of every day speak of the days that mattered.
 */
export function rankDays(told: readonly Told[], from: string, to: string): RankedDay[] {
  const votes = new Map<string, Map<string, number>>()
  for (const { sentence, relevance, wanted } of told) {
    const vote = Math.sqrt(relevance) * (wanted ? WANTED : 1)
    for (const day of sentence.named) {
      if (day < from || day > to) continue
      const byReport = votes.get(day) ?? new Map<string, number>()
      votes.set(day, byReport)
      byReport.set(sentence.report, Math.max(byReport.get(sentence.report) ?? 0, vote))
    }
  }
  const ranked = [...votes].map(([day, byReport]) => {
    let weight = 0
    for (const vote of byReport.values()) weight += vote
    return { day, weight }
  })
  return ranked.sort((a, b) => b.weight - a.weight || (a.day < b.day ? -1 : 1))
}
