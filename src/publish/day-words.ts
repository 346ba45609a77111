import type { Time } from '../model/index.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const DAY = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/
const INSTANT = /^\d{4}-\d{2}-\d{2}T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/

function readDay(value: string): Temporal.PlainDate | undefined {
  const match = DAY.exec(value)
  if (!match) return undefined
  try {
    return Temporal.PlainDate.from(match[0], { overflow: 'reject' })
  } catch {
    return undefined
  }
}

const words = (day: Temporal.PlainDate) => `${day.day} ${MONTHS[day.month - 1]} ${day.year}`

/** `2022-03-07…` as "7 March 2022"; what is no day stays as it is. */
export function dayWords(value: string): string {
  const day = readDay(value)
  return day ? words(day) : value
}

/** `2022-03-07…` as "Monday 7 March 2022"; what is no day stays as it is. */
export function longDayWords(value: string): string {
  const day = readDay(value)
  return day ? `${WEEKDAYS[day.dayOfWeek - 1]} ${words(day)}` : value
}

/** `2022-03-07T18:20:00+02:00` as "7 March 2022, 18:20 (UTC+02:00)"; a bare day as its date. */
export function instantWords(value: string): string {
  const match = INSTANT.exec(value)
  if (!match) return dayWords(value)
  const zone = match[2] === undefined ? '' : match[2] === 'Z' || match[2] === '+00:00' ? ' UTC' : ` (UTC${match[2]})`
  return `${dayWords(value)}, ${match[1]}${zone}`
}

/** Words that are nothing but a day or an instant, as {@link instantWords}; any other words as they are. */
export function momentWords(text: string): string {
  return /^\d{4}-\d{2}-\d{2}(?:T\S*)?$/.test(text) ? instantWords(text) : text
}

/** Days of the first and last moment covered, as "5 to 6 March 2022", or one day. */
function rangeWords(begin: string, end: string): string {
  const first = readDay(begin)
  const last = readDay(end)
  if (!first || !last) return begin === end ? begin : `${begin} to ${end}`
  if (first.equals(last)) return words(first)
  if (first.year !== last.year) return `${words(first)} to ${words(last)}`
  if (first.month !== last.month) return `${first.day} ${MONTHS[first.month - 1]} to ${words(last)}`
  return `${first.day} to ${words(last)}`
}

const MOD_WORDS: Readonly<Record<string, string>> = {
  START: 'early ',
  MID: 'middle of ',
  END: 'end of ',
  APPROX: 'about ',
  BEFORE: 'before ',
  AFTER: 'after ',
  ON_OR_BEFORE: 'by ',
  ON_OR_AFTER: 'from ',
}

const VAGUE_WORDS: Readonly<Record<string, string>> = {
  PAST_REF: 'earlier',
  PRESENT_REF: 'now',
  FUTURE_REF: 'later',
}

/** When something is, in words: "7 March 2022", "5 to 6 March 2022", "about March 2022", "earlier". */
export function timeWords(time: Time): string {
  const vague = VAGUE_WORDS[time.value]
  if (vague) return vague
  const mod = (time.mod && MOD_WORDS[time.mod]) ?? ''
  if (INSTANT.test(time.value)) return mod + instantWords(time.value)
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(time.value) ?? []
  const monthName = MONTHS[Number(month) - 1]
  if (monthName !== undefined) return `${mod}${monthName} ${year}`
  if (/^\d{4}$/.test(time.value)) return mod + time.value
  if (time.begin && time.end) return mod + rangeWords(time.begin, time.end)
  if (DAY.test(time.value)) return mod + dayWords(time.value)
  return mod + (time.read || time.value)
}

/** First day covered as `YYYY-MM-DD`, for ordering and `datetime` attributes; nothing when the time has none. */
export function firstDay(time: Time): string | undefined {
  for (const value of [time.begin, time.value]) {
    const day = value === undefined ? undefined : readDay(value)
    if (day) return day.toString()
  }
  return undefined
}
