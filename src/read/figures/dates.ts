import type { Figure, TimeMention } from '../../model/index.ts'
import type { Draft, Scene } from './draft.ts'

/** First day of a time, as YYYY-MM-DD, where it names one. */
function dayOf({ time }: TimeMention): string | undefined {
  const day = (time.begin ?? time.value).slice(0, 10)
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined
}

/** The piece that stands right before the time, without articles. */
function wordBefore(p: Scene['p'], time: TimeMention): string {
  let at = p.length - 1
  while (at >= 0 && p[at]!.end > time.start) at--
  while (at >= 0 && /^(the|last|late|early|on)$/.test(p[at]!.text)) at--
  return p[at]?.text ?? ''
}

/** The day a total runs from, and the day a total or state is given for, from the times of the same sentence. */
export function datesOf(draft: Draft, { p }: Scene, times: readonly TimeMention[]): Pick<Figure, 'since' | 'asOf'> {
  if (draft.scope !== 'total' && draft.scope !== 'stock') return {}
  const dates: Pick<Figure, 'since' | 'asOf'> = {}
  for (const time of times) {
    const day = time.type === 'DATE' || time.type === 'TIME' ? dayOf(time) : undefined
    if (!day) continue
    // Some readers of times take "since" into the mention itself.
    const since = /^since\b/i.test(time.time.read) || wordBefore(p, time) === 'since'
    if (since) dates.since ??= day
    else dates.asOf ??= day
  }
  return dates
}
