import type { Clock, Match, Rule } from '../expression.ts'
import { digits, glued, has, IS, isCapital, isWord, type Pieces, pieceText, word } from '../pieces.ts'
import { isWeekday } from './weekday.ts'

/** "3:00 a.m.", "9pm", "18:00 UTC", "0800 GMT", "at 14:05", "noon", "midnight", "10 o'clock". */
export const clockTime: Rule = {
  name: 'clock-time',
  at: IS.digits | IS.partOfDay,
  read(p, i) {
    if (has(p, i, IS.partOfDay)) return named(p, i)
    if (glued(p, i) && isWord(p, i - 1, ':', '.', ',', '$', '€', '£', '-')) return undefined
    const read = withMinutes(p, i) ?? hourOnly(p, i) ?? military(p, i)
    return read && withDay(p, i, read)
  },
}

interface ClockRead {
  readonly to: number
  readonly clock: Clock
}

function named(p: Pieces, i: number): Match | undefined {
  const { text } = word(p, i)
  if (text !== 'noon' && text !== 'midnight' && text !== 'midday') return undefined
  const zone = zoneAfter(p, i + 1)
  return withDay(p, i, { to: zone.to, clock: { hour: text === 'midnight' ? 0 : 12, minute: 0, zone: zone.zone } })
}

/** "12:00 UTC Monday" is one expression. */
function withDay(p: Pieces, i: number, read: ClockRead): Match {
  const day = isWeekday(p, read.to) ? word(p, read.to).weekday : undefined
  const today = isWord(p, read.to, 'today', 'yesterday', 'tomorrow') ? word(p, read.to).offset : undefined
  const to = day !== undefined || today !== undefined ? read.to + 1 : read.to
  const step = today === undefined ? undefined : ({ unit: 'day', offset: today, anchor: 'published' } as const)
  const stated = day === undefined ? undefined : { weekday: day }
  return { from: i, to, expression: { kind: 'clock', clock: read.clock, stated, step } }
}

const BEFORE_CLOCK = [
  'at',
  'by',
  'until',
  'from',
  'to',
  'between',
  'since',
  'around',
  'about',
  'before',
  'after',
  'till',
  'and',
  'of',
  'and',
  'nearly',
] as const

function withMinutes(p: Pieces, i: number): ClockRead | undefined {
  const hour = digits(p, i, 1, 2)
  if (hour < 0 || hour > 24 || !isWord(p, i + 1, ':', '.') || !glued(p, i + 1) || !glued(p, i + 2)) return undefined
  const minute = digits(p, i + 2, 2, 2)
  if (minute < 0 || minute > 59) return undefined
  let to = i + 3
  let second: number | undefined
  if (isWord(p, to, ':') && glued(p, to) && glued(p, to + 1) && digits(p, to + 1, 2, 2) >= 0) {
    second = digits(p, to + 1, 2, 2)
    to += 2
  }
  const half = halfOfDay(p, to)
  const zone = zoneAfter(p, half?.to ?? to)
  if (!half && !zone.zone) {
    if (isWord(p, i + 1, '.') || !isWord(p, i - 1, ...BEFORE_CLOCK)) return undefined
    if (glued(p, to) && isWord(p, to, ':', '.') && has(p, to + 1, IS.digits)) return undefined
  }
  return { to: zone.to, clock: { hour: toDayHour(hour, half?.afternoon), minute, second, zone: zone.zone } }
}

function hourOnly(p: Pieces, i: number): ClockRead | undefined {
  const hour = digits(p, i, 1, 2)
  if (hour < 1 || hour > 12) return undefined
  const half = halfOfDay(p, i + 1)
  if (half) {
    const zone = zoneAfter(p, half.to)
    return { to: zone.to, clock: { hour: toDayHour(hour, half.afternoon), zone: zone.zone } }
  }
  if (isWord(p, i + 1, 'o') && isWord(p, i + 2, "'", '’') && isWord(p, i + 3, 'clock'))
    return { to: i + 4, clock: { hour } }
  return undefined
}

/** "0800 UTC", "1430 GMT". */
function military(p: Pieces, i: number): ClockRead | undefined {
  const value = digits(p, i, 4, 4)
  if (value < 0 || value > 2400 || value % 100 > 59) return undefined
  const hours = isWord(p, i + 1, 'hours') ? i + 2 : i + 1
  const zone = zoneAfter(p, hours)
  // "at 0500 hours"; "for 2000 hours" is a length of time.
  const spoken = hours > i + 1 && isWord(p, i - 1, 'at', 'by', 'from', 'until', 'since', 'around', 'about')
  // "at 1835 (0035 GMT)", "at 0920 today": four figures behind "at" that nothing is counted by.
  const bare = isWord(p, i - 1, 'at') && (isWord(p, i + 1, '(', ',', '.', ';', 'on') || has(p, i + 1, IS.deictic))
  if (!zone.zone && !spoken && !bare) return undefined
  if (bare && isWord(p, i + 1, ',', '.') && glued(p, i + 2)) return undefined
  return { to: zone.to, clock: { hour: Math.floor(value / 100), minute: value % 100, zone: zone.zone } }
}

function toDayHour(hour: number, afternoon: boolean | undefined): number {
  if (afternoon === undefined) return hour
  return (hour % 12) + (afternoon ? 12 : 0)
}

/** "a.m.", "pm", "P.M.". */
function halfOfDay(p: Pieces, i: number): { readonly to: number; readonly afternoon: boolean } | undefined {
  if (isWord(p, i, 'am', 'pm')) return { to: i + 1, afternoon: isWord(p, i, 'pm') }
  if (!isWord(p, i, 'a', 'p') || !isWord(p, i + 1, '.') || !isWord(p, i + 2, 'm')) return undefined
  return { to: isWord(p, i + 3, '.') ? i + 4 : i + 3, afternoon: isWord(p, i, 'p') }
}

/** A zone's letters behind a clock time; capital, so that "est" in another language is none. */
function zoneAfter(p: Pieces, i: number): { readonly to: number; readonly zone: string | undefined } {
  const at = isWord(p, i, '(') ? i + 1 : i
  if (has(p, at, IS.zone) && isCapital(p, at))
    return { to: at > i && isWord(p, at + 1, ')') ? at + 2 : at + 1, zone: word(p, at).code }
  if (pieceText(p, i) === 'Z' && glued(p, i)) return { to: i + 1, zone: 'Z' }
  return { to: i, zone: undefined }
}
