import type { Figure, TimeMention } from '../../model/index.ts'
import type { Draft, Scene } from './draft.ts'

/** First day of a time, as YYYY-MM-DD, where it names one. */
function dayOf({ time }: TimeMention): string | undefined {
  const day = (time.begin ?? time.value).slice(0, 10)
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined
}

const FARTHEST = 9

/** "since March 2", "since the start of the offensive on 24 February": since, with no clause between it and the time. */
function isSince(p: Scene['p'], time: TimeMention): boolean {
  // The mention itself may begin with the word.
  if (/^since\b/i.test(time.time.read)) return true
  let at = p.length - 1
  while (at >= 0 && p[at]!.end > time.start) at--
  for (let steps = 0; at >= 0 && steps < FARTHEST; at--, steps++) {
    const { text, kind } = p[at]!
    if (text === 'since') return true
    if (kind === 'mark' && text !== '-' && text !== "'") return false
  }
  return false
}

/** "the toll rose to 45 on Monday": a count as it stood that day. */
function isToll({ cue }: Draft, p: Scene['p']): boolean {
  return cue !== undefined && /^(toll|tally|number|total|count)$/.test(p[cue]!.text)
}

/** The day a total runs from, and the day a total or state is given for, from the times of the same sentence. */
export function datesOf(draft: Draft, { p }: Scene, times: readonly TimeMention[]): Pick<Figure, 'since' | 'asOf'> {
  if (draft.scope !== 'total' && draft.scope !== 'stock' && !isToll(draft, p)) return {}
  const dates: Pick<Figure, 'since' | 'asOf'> = {}
  const start = p[draft.reach?.from ?? 0]!.start
  const end = p[(draft.reach?.to ?? p.length) - 1]!.end
  for (const time of times) {
    if (time.end <= start || time.start >= end) continue
    const day = time.type === 'DATE' || time.type === 'TIME' ? dayOf(time) : undefined
    if (!day) continue
    if (isSince(p, time)) dates.since ??= day
    else dates.asOf ??= day
  }
  return dates
}
