import { type Analysis, sentenceSpan } from '../../language/index.ts'
import type { TimeMention } from '../../model/index.ts'

/** One sentence of one report with the days it may be news of. */
export interface DatedSentence {
  /** Report it stands in: what it says counts once a report. */
  readonly report: string
  /** Its place in the report, from 0. */
  readonly position: number
  readonly text: string
  /** YYYY-MM-DD on which the report was published. */
  readonly published: string
  /** Days that its words name, YYYY-MM-DD, distinct, in reading order. */
  readonly named: readonly string[]
}

const DAY = /^\d{4}-\d{2}-\d{2}/

/** The days that time expressions name: "on Monday", "May 3", "yesterday evening"; no durations, months or years. */
export function namedDays(times: readonly Pick<TimeMention, 'type' | 'time'>[]): string[] {
  const days = new Set<string>()
  for (const { type, time } of times) {
    if (type !== 'DATE' && type !== 'TIME') continue
    const day = DAY.exec(time.value)?.[0]
    if (day !== undefined) days.add(day)
  }
  return [...days]
}

/** The sentences of a report with the days they name; `times` as `readTimes` gives them. */
export function dateSentences(
  a: Analysis,
  times: readonly TimeMention[],
  report: { readonly id: string; readonly published: string },
): DatedSentence[] {
  const sentences: DatedSentence[] = []
  let at = 0
  for (let s = 0; s < a.sentenceCount; s++) {
    const { start, end } = sentenceSpan(a, s)
    const inside: TimeMention[] = []
    while (at < times.length && times[at]!.start < end) {
      if (times[at]!.start >= start) inside.push(times[at]!)
      at++
    }
    sentences.push({
      report: report.id,
      position: s,
      text: a.text.slice(start, end),
      published: report.published,
      named: namedDays(inside),
    })
  }
  return sentences
}
