import { calendarDay } from './calendar.ts'
import type { Found } from './expression.ts'
import type { Mode } from './state.ts'

/** Dates with a year well before publication that a text must have to be taken for a history. */
const LEAST_YEARS = 6
/** Expressions at the head of a text; a report that ends in a chronology begins with "on Monday". */
const HEAD = 8

/**
 * News counts from its day of publication, a history from the date it last named. A text is a history when it states
 * years again and again from its beginning, hardly says "today" or "on Monday", and most of those years lie well before
 * publication.
 */
export function chooseMode(found: readonly Found[], published: number | undefined): Mode {
  const here = published === undefined ? undefined : calendarDay(published).year
  let years = 0
  let away = 0
  let deictic = 0
  let seen = 0
  for (const { expression } of found) {
    const { stated, step } = expression
    if (stated?.year !== undefined) {
      years++
      if (here === undefined || stated.year < here - 1) away++
    } else if (stated?.weekday !== undefined || (step?.anchor === 'published' && !step.vague)) deictic++
    else if (expression.kind !== 'calendar') continue
    if (seen++ < HEAD && deictic >= 2) return 'news'
  }
  return away >= LEAST_YEARS && away * 2 >= years && years >= deictic * 3 ? 'narrative' : 'news'
}
