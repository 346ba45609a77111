import { monthOf } from './month-names.ts'

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

export interface DateHabits {
  /** True where 3/4/2022 is the fourth of March. Default false: most of the world puts the day first. */
  readonly monthFirst?: boolean
}

const ISO = /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)(?:[T ]{1,2}(\d\d):?(\d\d)(?::?(\d\d?)(?:[.,]\d{1,9})?)?)?/
const CLOCK = /(?<![\d:.])(\d{1,2})[:.h](\d\d)(?::(\d\d))?(?!\d)\s{0,2}([ap]\.?m\.?(?![a-z]))?/i
const BARE_HOUR = /(?<![\d:.])(\d{1,2})\s?([ap]\.?m\.?)(?![a-z])/i
const OFFSET =
  /^\s{0,2}(?:(?:gmt|utc)?\s?([+-])(\d\d?):?(\d\d)?(?!\d)|(z|gmt|utc|bst|cest|cet|eest|eet|msk|est|edt|cst|cdt|mst|mdt|pst|pdt|ist)(?![a-z]))/i

/** Offsets of the zones that news pages name, in minutes. "IST" is read as India's. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  gmt: 0,
  utc: 0,
  bst: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  ist: 330,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
}

/**
 * The first date written in a short text, as ISO 8601 with clock time and offset where given: `2022-03-07`,
 * `2022-03-07T14:05`, `2022-03-07T14:05+02:00`. The day is the one written, never moved to UTC. Nothing if the text
 * names no whole day, or an impossible one.
 */
export function readWrittenDate(text: string, habits: DateHabits = {}): string | undefined {
  const short = westernDigits(text.length > 400 ? text.slice(0, 400) : text)
  const iso = ISO.exec(short)
  if (iso) {
    const day = valid({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) })
    if (!day) return undefined
    if (iso[4] === undefined) return withClock(day, short.slice(iso.index + iso[0].length))
    if (Number(iso[4]) > 24 || Number(iso[5]) > 59) return format(day)
    const seconds = iso[6] && Number(iso[6]) > 0 ? `:${iso[6].padStart(2, '0')}` : ''
    return `${format(day)}T${iso[4]}:${iso[5]}${seconds}${readOffset(short.slice(iso.index + iso[0].length))}`
  }
  const found = findDay(short, habits)
  return found && withClock(found.day, short.slice(found.end), short.slice(0, found.start))
}

const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6]

/** Digits of Arabic, Persian, Hindi and Bengali script as 0 to 9. */
function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - (ZEROS.find((zero) => code >= zero && code <= zero + 9) ?? code))
  })
}

/** True if the text is a written date and little else: "Updated: 7 March 2022, 14:05 GMT". */
export function isDateLine(text: string, habits: DateHabits = {}): boolean {
  return hasOnlyDateWords(text) && readWrittenDate(text, habits) !== undefined
}

/** True if a short text has no words but those that stand about a date. */
export function hasOnlyDateWords(text: string): boolean {
  if (text.length > 120) return false
  return (text.match(/\p{L}{2,}/gu) ?? []).every((word) => monthOf(word) !== undefined || DATE_WORDS.test(word))
}

const DATE_WORDS =
  /^(?:mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?$|^(?:published|posted|updated|last|on|at|date|first|created|am|pm|th|st|nd|rd|of|de|le|am|um|gmt|utc|bst|ce?st|eest|eet|msk|e[sd]t|p[sd]t|ist|local|time|modified|uploaded|issued|released?)$/i

function findDay(
  text: string,
  habits: DateHabits,
): { readonly day: Day; readonly start: number; readonly end: number } | undefined {
  const numbers = /(?<![\d.,/:-])(\d{1,4})(?!\d)/g
  for (let match = numbers.exec(text); match; match = numbers.exec(text)) {
    const rest = text.slice(match.index, match.index + 48)
    for (const read of [dayMonthYear, yearMonthDay, numericDay]) {
      const hit = read(rest, habits)
      if (hit) return { day: hit.day, start: match.index, end: match.index + hit.length }
    }
    const before = text.slice(Math.max(0, match.index - 24), match.index)
    const hit = monthDayYear(before, rest)
    if (hit) return { day: hit.day, start: match.index, end: match.index + hit.length }
  }
  return undefined
}

interface Hit {
  readonly day: Day
  readonly length: number
}

const hit = (day: Day | undefined, length: number): Hit | undefined => (day ? { day, length } : undefined)

/** 7 March 2022; 7. März 2022; 7 de marzo de 2022; 07-Mar-2022; 7 марта 2022. */
function dayMonthYear(rest: string): Hit | undefined {
  const match =
    /^(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.|e)?[\s\-./,]{0,2}(?:of |de |d[’'])?[\s-]?(\p{L}[\p{L}\p{M}]{1,15})\.?[\s\-./,’']{1,2}(?:de |del )?((?:19|20)\d\d|\d\d(?![\d:.]))/u.exec(
      rest,
    )
  const month = match && monthOf(match[2]!)
  if (!match || !month) return undefined
  return hit(valid({ year: longYear(match[3]!), month, day: Number(match[1]) }), match[0].length)
}

/** 2022/03/07, 2022.03.07, 2022年3月7日, 2022년 3월 7일, 2022 March 7, 2022. március 7. */
function yearMonthDay(rest: string): Hit | undefined {
  const digits = /^((?:19|20)\d\d)\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/.exec(rest)
  if (digits) {
    return hit(valid({ year: Number(digits[1]), month: Number(digits[2]), day: Number(digits[3]) }), digits[0].length)
  }
  const words = /^((?:19|20)\d\d)[.,]?(?: m\.)?[\s-](\p{L}[\p{L}\p{M}]{2,15})\.?[\s-](\d{1,2})(?!\d)/u.exec(rest)
  const month = words && monthOf(words[2]!)
  if (!words || !month) return undefined
  return hit(valid({ year: Number(words[1]), month, day: Number(words[3]) }), words[0].length)
}

/** March 7, 2022; Mar. 7 2022; March 7th, 2022. The month stands before the number. */
function monthDayYear(before: string, rest: string): Hit | undefined {
  const word = /(\p{L}[\p{L}\p{M}]{1,15})\.?[\s-]{1,2}$/u.exec(before)
  const month = word && monthOf(word[1]!)
  const match = month && /^(\d{1,2})(?:st|nd|rd|th)?[\s,.-]{1,3}((?:19|20)\d\d)(?!\d)/.exec(rest)
  if (!match) return undefined
  return hit(valid({ year: Number(match[2]), month, day: Number(match[1]) }), match[0].length)
}

/** 07.03.2022, 7/3/2022, 07-03-22. A first number over 12 is the day whatever the habit. */
function numericDay(rest: string, habits: DateHabits): Hit | undefined {
  const match = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?((?:19|20)\d\d|\d\d)(?!\d)/.exec(rest)
  if (!match) return undefined
  const [first, second] = [Number(match[1]), Number(match[3])]
  const monthFirst = second > 12 || (habits.monthFirst === true && match[2] === '/' && first <= 12)
  const [month, day] = monthFirst ? [first, second] : [second, first]
  return hit(valid({ year: longYear(match[4]!), month, day }), match[0].length)
}

function longYear(digits: string): number {
  const year = Number(digits)
  return digits.length === 4 ? year : year < 70 ? 2000 + year : 1900 + year
}

/** A day that exists, in the years news pages can be from. */
function valid(day: Day): Day | undefined {
  if (day.year < 1970 || day.year > 2099 || day.month < 1 || day.month > 12 || day.day < 1) return undefined
  return day.day <= new Date(Date.UTC(day.year, day.month, 0)).getUTCDate() ? day : undefined
}

const two = (value: number): string => String(value).padStart(2, '0')
const format = (day: Day): string => `${day.year}-${two(day.month)}-${two(day.day)}`

/** The clock time stands close after the day ("7 March 2022 at 14:05 GMT"), or just before it. */
function withClock(day: Day, after: string, before = ''): string {
  const near = after.slice(0, 28)
  const late = clockIn(near)
  if (late) return `${format(day)}${late}`
  const early = before.length < 40 ? clockIn(before) : undefined
  return `${format(day)}${early ?? ''}`
}

function clockIn(text: string): string | undefined {
  const match = CLOCK.exec(text)
  const bare = match ? null : BARE_HOUR.exec(text)
  const found = match ?? bare
  if (!found) return undefined
  const half = (match ? match[4] : bare![2])?.toLowerCase()[0]
  let hour = Number(found[1])
  const minute = match ? Number(match[2]) : 0
  if (half === 'p' && hour < 12) hour += 12
  if (half === 'a' && hour === 12) hour = 0
  if (hour > 23 || minute > 59) return undefined
  const seconds = match?.[3] && match[3] !== '00' ? `:${match[3]}` : ''
  return `T${two(hour)}:${two(minute)}${seconds}${readOffset(text.slice(found.index + found[0].length))}`
}

function readOffset(after: string): string {
  const match = OFFSET.exec(after)
  if (!match) return ''
  if (match[1]) return Number(match[2]) > 14 ? '' : `${match[1]}${two(Number(match[2]))}:${match[3] ?? '00'}`
  const minutes = ZONES[match[4]!.toLowerCase()] ?? 0
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
