import type { Analysis } from '../../language/analysis.ts'
import type { Diagnostic, PublishedAt } from '../../model/index.ts'
import { calendarDay, dayNumber, daysInMonth, dayText, parseDay, weekdayOf } from './calendar.ts'
import { chooseMode } from './choose-mode.ts'
import type { Found } from './expression.ts'
import { findTimes } from './find-times.ts'
import { cut, type Pieces } from './pieces.ts'
import { findStoryDay, findStoryStart } from './story-start.ts'
import { tenseAt } from './tense.ts'

/** How far back a page may lie, in days: sixty years. */
const REACH = 60 * 366
/** How far from publication a weekday with its day of the month may lie: "Friday (11)". */
const NEAR = 13
const MONTHS_NEAR = 300

/** More clues than any page needs: a list of dates is no reason to search for ever. */
const MOST_CLUES = 60

/** Something the page says that its day of publication must fit. */
interface Clue {
  readonly words: string
  /** `today` ties the day itself; `counter` does, by a count; the others only lie near it. */
  readonly kind: 'today' | 'counter' | 'near' | 'stated'
  fits(day: number): boolean
  /** True if the day itself may be the one named. */
  names?(day: number): boolean
}

/**
 * Works out when a page was published that does not say so, from what its words tie together: weekdays with their day
 * of the month, a day number counted from a start, dates in full. The newest day that fits everything and is not after
 * `notAfter` is taken. Nothing fits, or nothing ties: no date, and a diagnostic that says what to do.
 */
export function workOutDate(
  a: Analysis,
  limits: { readonly notAfter: string },
): { publishedAt?: PublishedAt; diagnostics: Diagnostic[] } {
  const p = cut(a.text)
  const found = findTimes(p)
  const latest = parseDay(limits.notAfter)
  if (latest === undefined) throw new RangeError(`notAfter is no day: ${limits.notAfter}`)
  const clues = cluesOf(a, found)
  const solved = (zero: boolean): Solution | undefined => {
    const counted = counterClue(p, a, found, zero)
    return solve(counted ? [...clues, counted] : clues, latest, found)
  }
  const solution = solved(false) ?? solved(true)
  if (solution) return { publishedAt: published(solution, latest), diagnostics: [] }
  const full = chooseMode(found, undefined) === 'news' ? latestInFull(a, found, latest) : undefined
  if (full && !clues.some((clue) => clue.kind !== 'stated')) {
    const reasons = [
      `"${full.words}" is the latest day that the page names in full`,
      'the page may be younger than that',
    ]
    return { publishedAt: { value: dayText(full.day), inferred: true, reasons }, diagnostics: [] }
  }
  return { diagnostics: [noDate(clues, limits.notAfter)] }
}

function noDate(clues: readonly Clue[], notAfter: string): Diagnostic {
  const said = clues.filter((clue) => clue.kind !== 'stated').slice(0, 4)
  const words = said.map((clue) => `"${clue.words}"`).join(', ')
  const why = words
    ? `what it says (${words}) fits no one day up to ${notAfter}`
    : 'it says nothing that a date could be worked out from'
  return { code: 'no-date', message: `has no date, and ${why}; give its day with --day YYYY-MM-DD` }
}

interface Solution {
  readonly day: number
  /** Chosen for lying soon after a date that the page states. */
  readonly near: boolean
  readonly clues: readonly Clue[]
  /** Other days that fit, newest first, at most three. */
  readonly others: readonly number[]
}

/** The newest day that fits every clue; a day soon after a date that the page states goes before newer ones. */
function solve(clues: readonly Clue[], latest: number, found: readonly Found[]): Solution | undefined {
  const exact = clues.filter((clue) => clue.kind === 'today' || clue.kind === 'counter')
  const naming = clues.filter((clue) => clue.names !== undefined)
  if (exact.length === 0 && naming.length === 0) return undefined
  const fits: number[] = []
  for (let day = latest; day > latest - REACH; day--) {
    if (!exact.every((clue) => clue.fits(day))) continue
    if (exact.length === 0 && !naming.some((clue) => clue.names!(day))) continue
    if (clues.every((clue) => clue.fits(day))) fits.push(day)
  }
  // A date that the page states with its year is most likely not long past: the first day from there on that fits.
  const stated = latestStated(found, latest)
  const close = stated === undefined ? undefined : fits.findLast((day) => day >= stated && day - stated <= MONTHS_NEAR)
  const day = close ?? fits[0]
  if (day === undefined) return undefined
  return {
    day,
    near: close !== undefined,
    clues: clues.filter((clue) => clue.kind !== 'stated'),
    others: fits.filter((other) => other !== day).slice(0, 3),
  }
}

/** First day of the latest stretch that stands with month and year and is not ahead of `most`. */
function latestStated(found: readonly Found[], most: number): number | undefined {
  let latest: number | undefined
  for (const { expression } of found) {
    const { year, month, day } = expression.stated ?? {}
    if (year === undefined || month === undefined || year <= 0) continue
    const first = dayNumber(year, month, Math.min(day ?? 1, daysInMonth(year, month)))
    if (first <= most) latest = Math.max(latest ?? first, first)
  }
  return latest
}

function published({ day, clues, others, near }: Solution, latest: number): PublishedAt {
  const reasons = clues.slice(0, 6).map((clue) => `"${clue.words}"`)
  const all = [`${dayText(day)} fits ${reasons.join(', ')}`]
  if (others.length > 0) {
    all.push(
      `${others.map(dayText).join(', ')} would fit as well: ${near ? 'the one soonest after the dates that the page states' : `the newest not after ${dayText(latest)}`} is taken`,
    )
  }
  for (const clue of clues) if (clue.kind === 'counter') all.push(clue.words)
  return { value: dayText(day), inferred: true, reasons: all }
}

/** What each expression says of the day of publication. */
function cluesOf(a: Analysis, found: readonly Found[]): Clue[] {
  const clues: Clue[] = []
  const known = new Set<string>()
  for (const one of found) {
    const clue = clueOf(a, one)
    if (!clue || known.has(`${clue.words} ${clue.kind}`)) continue
    if (clues.length === MOST_CLUES) break
    known.add(`${clue.words} ${clue.kind}`)
    clues.push(clue)
  }
  return clues
}

function clueOf(a: Analysis, one: Found): Clue | undefined {
  const { expression } = one
  const { stated, step } = expression
  const words = a.text.slice(one.start, one.end)
  if (expression.kind === 'step' && step?.unit === 'day' && step.anchor === 'published' && stated?.day !== undefined) {
    const date = stated.day
    return { words, kind: 'today', fits: (day) => calendarDay(day + step.offset).day === date }
  }
  if (expression.kind !== 'calendar' || stated === undefined) return undefined
  if (stated.year !== undefined) return statedClue(a, one, words)
  if (stated.weekday === undefined || stated.day === undefined) return undefined
  return stated.month === undefined ? weekdayClue(a, one, words) : dateClue(a, one, words)
}

/** "Monday (7)": the day itself where it is "this Monday (7)" of the present, else a day near it. */
function weekdayClue(a: Analysis, one: Found, words: string): Clue {
  const { weekday, day: date, which } = one.expression.stated!
  const isIt = (day: number): boolean => weekdayOf(day) === weekday && calendarDay(day).day === date
  const tense = tenseAt(a, one.start, one.end)
  if (which === 0 && tense === 'unknown') return { words, kind: 'today', fits: isIt }
  const back = tense === 'future' || (which ?? 0) > 0 ? 0 : NEAR
  const ahead = tense === 'past' || (which ?? 0) < 0 ? 0 : NEAR
  const fits = (day: number): boolean => {
    for (let at = day - back; at <= day + ahead; at++) if (isIt(at)) return true
    return false
  }
  return back === 0 ? { words, kind: 'near', fits } : { words, kind: 'near', fits, names: isIt }
}

/** "Monday, March 7": settles the year. */
function dateClue(a: Analysis, one: Found, words: string): Clue {
  const { weekday, month, day: date } = one.expression.stated!
  const tense = tenseAt(a, one.start, one.end)
  const isIt = (day: number): boolean => {
    const on = calendarDay(day)
    return on.month === month && on.day === date && weekdayOf(day) === weekday
  }
  const fits = (day: number): boolean => {
    const { year } = calendarDay(day)
    return [year - 1, year, year + 1].some((y) => {
      if (date! > daysInMonth(y, month!)) return false
      const named = dayNumber(y, month!, date!)
      if (weekdayOf(named) !== weekday) return false
      const away = named - day
      return tense === 'future'
        ? away >= 0 && away <= MONTHS_NEAR
        : tense === 'past'
          ? away <= 0 && away >= -MONTHS_NEAR
          : Math.abs(away) <= MONTHS_NEAR
    })
  }
  return tense === 'future' ? { words, kind: 'near', fits } : { words, kind: 'near', fits, names: isIt }
}

/** A date with its year, spoken of as past: the page is not older. */
function statedClue(a: Analysis, one: Found, words: string): Clue | undefined {
  const { year, month, day } = one.expression.stated!
  if (year === undefined || year <= 0) return undefined
  if (one.lead === 'by' || one.lead === 'until' || tenseAt(a, one.start, one.end) !== 'past') return undefined
  const first = dayNumber(year, month ?? 1, Math.min(day ?? 1, daysInMonth(year, month ?? 1)))
  return { words, kind: 'stated', fits: (at) => at >= first }
}

/** The day number of the story counted from its start; the first day is day 1, or day 0 if nothing fits else. */
function counterClue(p: Pieces, a: Analysis, found: readonly Found[], zero: boolean): Clue | undefined {
  const storyDay = findStoryDay(p, found)
  const storyStart = findStoryStart(p, found)
  if (!storyDay || !storyStart) return undefined
  const count = found[storyDay.at]!
  const start = found[storyStart.at]!
  const { month, day: date, year } = start.expression.stated!
  if (month === undefined || date === undefined) return undefined
  const offset = storyDay.value - (zero ? 0 : 1)
  const words = `${a.text.slice(count.start, count.end)} counted from ${a.text.slice(start.start, start.end)} as day ${zero ? 0 : 1}`
  return {
    words,
    kind: 'counter',
    fits: (day) => {
      const on = calendarDay(day - offset)
      return on.month === month && on.day === date && (year === undefined || on.year === year)
    },
  }
}

/** The latest day that the page states in full and as past. */
function latestInFull(
  a: Analysis,
  found: readonly Found[],
  latest: number,
): { day: number; words: string } | undefined {
  let best: { day: number; words: string } | undefined
  for (const one of found) {
    const { year, month, day: date } = one.expression.stated ?? {}
    if (year === undefined || month === undefined || date === undefined || year <= 0) continue
    if (date > daysInMonth(year, month) || tenseAt(a, one.start, one.end) === 'future') continue
    const day = dayNumber(year, month, date)
    if (day <= latest && (!best || day > best.day)) best = { day, words: a.text.slice(one.start, one.end) }
  }
  return best
}
