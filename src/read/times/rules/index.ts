import type { Rule } from '../expression.ts'
import { bareDay } from './bare-day.ts'
import { calendarDate } from './calendar-date.ts'
import { century } from './century.ts'
import { clockTime } from './clock-time.ts'
import { counter } from './counter.ts'
import { decade } from './decade.ts'
import { deicticDay } from './deictic-day.ts'
import { direction } from './direction.ts'
import { duration } from './duration.ts'
import { frequency } from './frequency.ts'
import { holiday } from './holiday.ts'
import { partOfDay } from './part-of-day.ts'
import { partOfUnit } from './part-of-unit.ts'
import { plainUnit } from './plain-unit.ts'
import { quarter } from './quarter.ts'
import { season } from './season.ts'
import { shift } from './shift.ts'
import { shortQuarter } from './short-quarter.ts'
import { vagueTime } from './vague-time.ts'
import { weekday } from './weekday.ts'
import { year } from './year.ts'

/** The rules of the first pass, each tried where its words begin; of equally long matches the earlier rule's stands. */
export const RULES: readonly Rule[] = Object.freeze([
  clockTime,
  weekday,
  calendarDate,
  deicticDay,
  partOfUnit,
  quarter,
  shortQuarter,
  season,
  holiday,
  decade,
  century,
  counter,
  shift,
  direction,
  frequency,
  duration,
  partOfDay,
  year,
  vagueTime,
  plainUnit,
  bareDay,
])
