const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long ago, in the coarsest unit that is still honest: "just now", "5 minutes ago", "3 days ago". */
export function ageWords(milliseconds: number): string {
  if (!Number.isFinite(milliseconds) || milliseconds < -MINUTE) return 'by a clock ahead of yours'
  if (milliseconds < MINUTE) return 'just now'
  const [size, name]: [number, string] =
    milliseconds < HOUR ? [MINUTE, 'minute'] : milliseconds < 2 * DAY ? [HOUR, 'hour'] : [DAY, 'day']
  const number = Math.floor(milliseconds / size)
  return `${number} ${name}${number === 1 ? '' : 's'} ago`
}
