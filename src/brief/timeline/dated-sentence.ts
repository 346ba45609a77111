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
