import { dayNumber, isMonthDay, weekdayOf } from './calendar.ts'
import type { Found, Stated } from './expression.ts'
import { digits, glued, has, IS, isDash, isWord, type Pieces, pieceText, word } from './pieces.ts'
import { yearAfter } from './year-words.ts'

/**
 * Joins the ends of ranges and lists: the bare number of "6-7 February" and "April 13-15" becomes a date of its own,
 * the year of "April and June 1955" goes for both, and the two ends of "from Friday to Sunday" know each other.
 */
export function linkRanges(p: Pieces, found: readonly Found[]): Found[] {
  const all: Found[] = []
  for (const one of found) {
    // The year of "April 13-15, 1915" was taken in with the 15.
    if (one.from < (all.at(-1)?.to ?? 0)) continue
    const before = numberBefore(p, one, all.at(-1)?.to ?? 0)
    if (before) all.push(before)
    const after = numberAfter(p, one)
    if (after) {
      const year = after.expression.stated?.year
      all.push(year === undefined ? one : withStated(one, { year }), after)
    } else all.push(one)
  }
  for (let i = 1; i < all.length; i++) {
    const link = linkBetween(p, all[i - 1]!, all[i]!)
    if (!link) continue
    shareYear(all, i, link)
    if (link === 'range') {
      all[i - 1] = { ...all[i - 1]!, partner: i }
      all[i] = { ...all[i]!, partner: i - 1 }
    }
  }
  return all
}

function withStated(found: Found, stated: Stated): Found {
  const expression = { ...found.expression, stated: { ...found.expression.stated, ...stated } }
  return { ...found, expression }
}

/** The "6" of "6-7 February", the "5" of "between 5 and 7 March". */
function numberBefore(p: Pieces, found: Found, floor: number): Found | undefined {
  const { stated, part } = found.expression
  if (stated?.day === undefined || stated.month === undefined || stated.weekday !== undefined) return undefined
  if (!has(p, found.from, IS.digits)) return undefined
  const joint = found.from - 1
  const day = digits(p, joint - 1, 1, 2)
  const from = joint - 1
  if (day < 1 || day >= stated.day || from < floor || !isMonthDay(stated.month, day)) return undefined
  const ranged = isDash(p, joint) || (isWord(p, joint, 'to') && !isWord(p, from - 1, '.'))
  const listed = isWord(p, joint, 'and', 'or', ',')
  if (!ranged && !(listed && isWord(p, from - 1, 'between', 'on', 'of', ',', 'from', 'both'))) return undefined
  if (glued(p, from) && !isWord(p, from - 1, '(')) return undefined
  const night = ranged && isWord(p, from - 1, 'of') && has(p, from - 2, IS.partOfDay) && from - 2 >= floor
  const first = night ? from - 2 : from
  return {
    from: first,
    to: joint,
    rule: found.rule,
    start: p.start[first]!,
    end: p.end[from]!,
    lead: undefined,
    expression: {
      kind: 'calendar',
      stated: { month: stated.month, day, year: stated.year, yearFrom: stated.yearFrom },
      part: night ? word(p, from - 2).code : part,
    },
  }
}

/** The "15" of "April 13-15", the "5" of "May 4 and 5". */
function numberAfter(p: Pieces, found: Found): Found | undefined {
  const { stated } = found.expression
  if (found.expression.kind !== 'calendar' || stated?.day === undefined || stated.month === undefined) return undefined
  if (stated.year !== undefined && !has(p, found.to - 1, IS.digits)) return undefined
  if (stated.year !== undefined || !has(p, found.from, IS.month | IS.weekday)) return undefined
  const ranged = isDash(p, found.to) || isWord(p, found.to, 'to')
  if (!ranged && !isWord(p, found.to, 'and', 'or')) return undefined
  const at = found.to + 1
  const day = digits(p, at, 1, 2)
  if (day <= stated.day || !isMonthDay(stated.month, day)) return undefined
  const year = yearAfter(p, at + 1)
  const to = year?.to ?? at + 1
  if (!year && has(p, to, IS.month | IS.unit | IS.weekday)) return undefined
  if (!year && isWord(p, to, ':', '%', '$')) return undefined
  const next = pieceText(p, to)
  if (!ranged && !year && !has(p, to, IS.punctuation) && !isWord(p, to, 'in', 'at', 'were', 'the')) {
    if (/^[a-z]/.test(next) && !/^(?:were|was|and|but|as|when|for|with|near|after)$/.test(next)) return undefined
  }
  return {
    from: at,
    to,
    rule: found.rule,
    start: p.start[at]!,
    end: p.end[to - 1]!,
    lead: undefined,
    expression: { kind: 'calendar', stated: { month: stated.month, day, year: year?.year } },
  }
}

/** "moved from Friday to Sunday" names two days and no stretch between them. */
const MOVING = /^(?:postponed|delayed|rescheduled|moved|deferred|shifted|changed|brought|put|pushed)$/

type Link = 'range' | 'list'

function linkBetween(p: Pieces, a: Found, b: Found): Link | undefined {
  let at = a.to
  if (isWord(p, at, ',') && isWord(p, at + 1, 'to', 'until', 'and')) at++
  const end = isWord(p, b.from - 1, 'the') && b.from - 1 > at ? b.from - 1 : b.from
  if (end - at !== 1) return undefined
  if (isDash(p, at)) return 'range'
  if (isWord(p, a.from - 1, 'from') && MOVING.test(pieceText(p, a.from - 2))) return 'list'
  if (isWord(p, at, 'to', 'until', 'till', 'through')) return 'range'
  if (isWord(p, at, 'and'))
    return isWord(p, a.from - 1, 'between') || isWord(p, a.from - 2, 'between') ? 'range' : 'list'
  return isWord(p, at, 'or', '/', ',') ? 'list' : undefined
}

/** A year that only one end states goes for both; "October to March 1945" begins in the year before. */
function shareYear(all: Found[], i: number, link: Link): void {
  const a = all[i - 1]!
  const b = all[i]!
  const [first, second] = [a.expression.stated, b.expression.stated]
  if (a.expression.kind !== 'calendar' || b.expression.kind !== 'calendar' || !first || !second) return
  const dated = (stated: Stated): boolean => stated.month !== undefined || stated.season !== undefined
  if (
    first.year === undefined &&
    second.year !== undefined &&
    dated(first) &&
    dated(second) &&
    first.which === undefined
  ) {
    const turned = link === 'range' && order(first) > order(second)
    if (isOtherWeekday(first, second.year - (turned ? 1 : 0))) return
    all[i - 1] = withStated(a, { year: second.year - (turned ? 1 : 0) })
  } else if (
    second.year === undefined &&
    first.year !== undefined &&
    dated(first) &&
    dated(second) &&
    link === 'range'
  ) {
    if (second.which !== undefined) return
    all[i] = withStated(b, { year: first.year + (order(first) > order(second) ? 1 : 0) })
  } else if (
    first.yearFrom === undefined &&
    first.year === undefined &&
    second.yearFrom &&
    dated(first) === dated(second)
  ) {
    all[i - 1] = withStated(a, { yearFrom: second.yearFrom })
  }
}

/** True if the date falls on another weekday in that year than the words say. */
function isOtherWeekday({ weekday, month, day }: Stated, year: number): boolean {
  return (
    weekday !== undefined &&
    month !== undefined &&
    day !== undefined &&
    year > 0 &&
    weekdayOf(dayNumber(year, month, day)) !== weekday
  )
}

const SEASON_MONTH: Readonly<Record<string, number>> = { WI: 1, SP: 4, SU: 7, FA: 10 }

function order(stated: Stated): number {
  return (stated.month ?? SEASON_MONTH[stated.season ?? ''] ?? 0) * 40 + (stated.day ?? 0)
}
