import { calendarDay, dayNumber, daysInMonth, isoWeek, pad, weekStart, yearText } from './calendar.ts'

/** A stretch of the calendar: its TIMEX3 value and, where known, its first and last day (day numbers). */
export interface Moment {
  readonly value: string
  readonly first?: number | undefined
  readonly last?: number | undefined
  readonly year?: number | undefined
  readonly month?: number | undefined
  /** Day number, only where it is one day. */
  readonly day?: number | undefined
}

export function dayMoment(day: number): Moment {
  const { year, month, day: date } = calendarDay(day)
  return { value: `${yearText(year)}-${pad(month, 2)}-${pad(date, 2)}`, first: day, last: day, year, month, day }
}

/** A day of a stated year; before Christ there is no day number to count with, and no first or last day. */
export function dateMoment(year: number, month: number, date: number): Moment {
  if (year > 0) return dayMoment(dayNumber(year, month, date))
  return { value: `${yearText(year)}-${pad(month, 2)}-${pad(date, 2)}`, year, month }
}

export function monthMoment(year: number, month: number): Moment {
  const value = `${yearText(year)}-${pad(month, 2)}`
  if (year <= 0) return { value, year, month }
  const first = dayNumber(year, month, 1)
  return { value, first, last: first + daysInMonth(year, month) - 1, year, month }
}

/** The month `offset` months from another. */
export function monthAway(year: number, month: number, offset: number): Moment {
  const count = year * 12 + month - 1 + offset
  return monthMoment(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1)
}

export function yearMoment(year: number): Moment {
  const value = yearText(year)
  return year > 0 ? { value, first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31), year } : { value, year }
}

/** Years before and after Christ without a year nought between them. */
export function yearAway(year: number, offset: number): number {
  const to = year + offset
  if (year < 0 && to >= 0) return to + 1
  return year > 0 && to <= 0 ? to - 1 : to
}

/** The ISO week that holds a day. */
export function weekMoment(day: number): Moment {
  const { year, week } = isoWeek(day)
  const first = weekStart(year, week)
  return { value: `${pad(year, 4)}-W${pad(week, 2)}`, first, last: first + 6, year, month: calendarDay(first).month }
}

/** The weekend that ends the ISO week holding a day. */
export function weekendMoment(day: number): Moment {
  const week = weekMoment(day)
  return { ...week, value: `${week.value}-WE`, first: week.first! + 5, last: week.last }
}

function months(value: string, year: number, from: number, to: number): Moment {
  if (year <= 0) return { value, year }
  return { value, first: dayNumber(year, from, 1), last: dayNumber(year, to, daysInMonth(year, to)), year, month: from }
}

export function quarterMoment(year: number, quarter: number): Moment {
  return months(`${yearText(year)}-Q${quarter}`, year, quarter * 3 - 2, quarter * 3)
}

export function halfMoment(year: number, half: number): Moment {
  return months(`${yearText(year)}-H${half}`, year, half * 6 - 5, half * 6)
}

/** Month that stands for a season where dates are compared; northern, as news in English mostly means. */
export const SEASON_MONTH: Readonly<Record<string, number>> = Object.freeze({ WI: 1, SP: 4, SU: 7, FA: 10 })

export function seasonMoment(year: number, season: string): Moment {
  const value = `${yearText(year)}-${season}`
  if (season !== 'WI')
    return { ...months(value, year, SEASON_MONTH[season]! - 1, SEASON_MONTH[season]! + 1), month: SEASON_MONTH[season] }
  if (year <= 0) return { value, year }
  return { value, first: dayNumber(year - 1, 12, 1), last: dayNumber(year, 2, daysInMonth(year, 2)), year, month: 1 }
}

/** `decade` 1990 for the nineties, -470 for the 470s before Christ. */
export function decadeMoment(decade: number): Moment {
  if (decade < 0) return { value: `BC${pad(Math.floor(-decade / 10), 3)}`, year: decade }
  return {
    value: pad(Math.floor(decade / 10), 3),
    first: dayNumber(decade, 1, 1),
    last: dayNumber(decade + 9, 12, 31),
    year: decade,
  }
}

/** `century` 19 for the years 1900 to 1999, -4 for the fourth before Christ. */
export function centuryMoment(century: number): Moment {
  if (century < 0) return { value: `BC${pad(-century - 1, 2)}`, year: century * 100 }
  return {
    value: pad(century, 2),
    first: dayNumber(century * 100, 1, 1),
    last: dayNumber(century * 100 + 99, 12, 31),
    year: century * 100,
  }
}

/** The stretch narrowed to its first, middle or last third: "early March", "mid-2011", "the end of June". */
export function narrowed(moment: Moment, mod: string | undefined): Moment {
  const { first, last } = moment
  if (first === undefined || last === undefined || last - first < 6) return moment
  const third = Math.floor((last - first + 1) / 3)
  if (mod === 'START') return { ...moment, last: first + third - 1 }
  if (mod === 'MID') return { ...moment, first: first + third, last: last - third }
  return mod === 'END' ? { ...moment, first: last - third + 1 } : moment
}

/** The same month, quarter, half, season or day of another year. */
export function inOtherYear(moment: Moment, year: number): Moment {
  const { value, month, day } = moment
  const quarter = /-Q(\d)$/.exec(value)
  if (quarter) return quarterMoment(year, Number(quarter[1]))
  const half = /-H(\d)$/.exec(value)
  if (half) return halfMoment(year, Number(half[1]))
  const season = /-(SP|SU|FA|WI)$/.exec(value)
  if (season) return seasonMoment(year, season[1]!)
  if (day !== undefined && month !== undefined) {
    return dateMoment(year, month, Math.min(calendarDay(day).day, daysInMonth(year, month)))
  }
  return month === undefined ? yearMoment(year) : monthMoment(year, month)
}
