import type { Match, Rule } from '../expression.ts'
import { has, IS, isCapital, isWord, type Pieces, word } from '../pieces.ts'
import { yearAfter, yearOf } from '../year-words.ts'

/** "Christmas 1963", "Christmas Eve", "New Year's Day", "Easter Sunday", "Thanksgiving". */
export const holiday: Rule = {
  name: 'holiday',
  at: IS.holiday | IS.unit,
  read(p, i) {
    if (isWord(p, i, 'year')) return newYear(p, i)
    if (!has(p, i, IS.holiday) || !isCapital(p, i)) return undefined
    let holiday: string = word(p, i).text
    let to = i + 1
    if (isWord(p, to, 'eve') && holiday === 'christmas') {
      holiday = 'christmas-eve'
      to++
    } else if (isWord(p, to, 'day') || (holiday === 'easter' && has(p, to, IS.weekday) && isWord(p, to, 'sunday'))) to++
    else if (isCapital(p, to) && !has(p, to, IS.digits)) return undefined
    return withYear(p, i, to, holiday)
  },
}

function withYear(p: Pieces, from: number, at: number, holiday: string): Match {
  const year = yearAfter(p, at)
  const other = year ? { to: year.to, stated: { year: year.year } } : isWord(p, at, 'of') ? yearOf(p, at) : undefined
  return { from, to: other?.to ?? at, expression: { kind: 'calendar', stated: { holiday, ...other?.stated } } }
}

/** "New Year's Eve", "New Year's Day"; begins at "Year", "New" is taken in. */
function newYear(p: Pieces, i: number): Match | undefined {
  if (!isWord(p, i - 1, 'new') || !isCapital(p, i - 1) || !isCapital(p, i)) return undefined
  const at = isWord(p, i + 1, "'", '’') && isWord(p, i + 2, 's') ? i + 3 : i + 1
  if (!isWord(p, at, 'day', 'eve')) return undefined
  return withYear(p, i - 1, at + 1, isWord(p, at, 'eve') ? 'new-year-eve' : 'new-year')
}
