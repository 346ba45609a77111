/** Minutes that the zones of the earth are ahead of full hours. */
const ZONE_MINUTES = new Set([0, 30, 45])
const WEST = -12 * 60
const EAST = 14 * 60

/**
 * Many sites tell machines UTC and readers their own time: near midnight that is another day. `stated` in UTC becomes
 * the local date if one of those shown to readers can be the same moment: with its offset where it has a clock, as a
 * day where it has none and the day is next door. Anything else stays as stated.
 */
export function localDate(stated: string, shown: () => readonly string[]): string {
  const utc = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::\d\d)?(?:Z|\+00:00)$/.exec(stated)
  if (!utc) return stated
  const dates = shown()
  for (const date of dates) {
    const local = withOffset(stated, date)
    if (local) return local
  }
  const day = dates[0]?.slice(0, 10)
  const near = day === undefined ? 0 : (Date.parse(day) - Date.parse(utc[1]!)) / 86_400_000
  const hour = Number(utc[2])
  const possible = (near === 1 && hour >= 10) || (near === -1 && hour < 12)
  return day !== undefined && possible ? day : stated
}

/** The shown date with the offset that makes it the stated moment; nothing if no zone on earth does. */
function withOffset(stated: string, shown: string): string | undefined {
  const clock = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.exec(shown)?.[0]
  if (!clock) return undefined
  const moment = `${stated.slice(0, 16)}Z`
  const minutes = (Date.parse(`${clock}Z`) - Date.parse(moment)) / 60_000
  if (minutes === 0 || minutes < WEST || minutes > EAST || !ZONE_MINUTES.has(Math.abs(minutes) % 60)) return undefined
  const size = Math.abs(minutes)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${clock}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
