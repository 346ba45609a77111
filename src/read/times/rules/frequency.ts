import type { Match, Rule } from '../expression.ts'
import { has, IS, isDash, isWord, type Pieces, word } from '../pieces.ts'
import { readNumber } from '../read-number.ts'
import { isRate } from './duration.ts'
import { isWeekday } from './weekday.ts'

/** "daily", "annual", "every Tuesday", "every two weeks", "per month", "15 a year", "twice a week", "a day". */
export const frequency: Rule = {
  name: 'frequency',
  at: IS.frequency | IS.every | IS.indefinite | IS.mark,
  read(p, i) {
    if (has(p, i, IS.frequency)) {
      return {
        from: i,
        to: i + 1,
        expression: { kind: 'set', count: 1, unit: word(p, i).unit, mod: undefined, value: 'ly' },
      }
    }
    if (has(p, i, IS.every)) return every(p, i)
    if (isWord(p, i, '/')) return perSlash(p, i)
    if (!isWord(p, i, 'a', 'an') || !isRate(p, i)) return undefined
    const { unit, plural } = word(p, i + 1)
    if (!unit || plural || isDash(p, i + 2) || unit === 'second' || unit === 'quarter') return undefined
    if (has(p, i + 2, IS.shift)) return undefined
    return { from: i, to: i + 2, expression: { kind: 'set', count: 1, unit } }
  },
}

function every(p: Pieces, i: number): Match | undefined {
  let at = i + 1
  if (isWord(p, at, 'single', 'other')) at++
  if (isWeekday(p, at)) {
    const { weekday } = word(p, at)
    return { from: i, to: at + 1, expression: { kind: 'set', value: `XXXX-WXX-${weekday}`, stated: { weekday } } }
  }
  const number = has(p, at, IS.number | IS.digits) ? readNumber(p, at) : undefined
  if (number?.value !== undefined) at = number.to
  if (isDash(p, at)) return undefined
  const { unit, code, month } = word(p, at)
  if (has(p, at, IS.unit) && unit && unit !== 'second' && unit !== 'quarter') {
    return { from: i, to: at + 1, expression: { kind: 'set', count: number?.value ?? 1, unit } }
  }
  if (isWord(p, i, 'per')) return undefined
  if (has(p, at, IS.partOfDay)) return { from: i, to: at + 1, expression: { kind: 'set', value: `XXXX-XX-XXT${code}` } }
  if (has(p, at, IS.season)) return { from: i, to: at + 1, expression: { kind: 'set', value: `XXXX-${code}` } }
  if (has(p, at, IS.month) && month) {
    return { from: i, to: at + 1, expression: { kind: 'set', value: `XXXX-${String(month).padStart(2, '0')}` } }
  }
  return undefined
}

/** "3.14/day". */
function perSlash(p: Pieces, i: number): Match | undefined {
  if (!has(p, i - 1, IS.digits)) return undefined
  const { unit, plural } = word(p, i + 1)
  if (!unit || plural || unit === 'second' || unit === 'quarter') return undefined
  return { from: i + 1, to: i + 2, expression: { kind: 'set', count: 1, unit } }
}
