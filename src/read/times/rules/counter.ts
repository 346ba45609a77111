import type { Rule } from '../expression.ts'
import { digits, has, IS, isDash, isWord, type Pieces, pieceText, word } from '../pieces.ts'
import { readNumber, readOrdinal } from '../read-number.ts'

/** "twelfth day", "12th day", "2nd consecutive day", "fourth week in a row", "day 12": a count from a start that is open. */
export const counter: Rule = {
  name: 'counter',
  at: IS.ordinal | IS.digits | IS.number | IS.unit,
  read(p, i) {
    if (has(p, i, IS.unit)) return dayNumber(p, i)
    const ordinal = readOrdinal(p, i)
    if (!ordinal || ordinal.value < 1) return undefined
    let to = ordinal.to
    if (isDash(p, to)) to++
    let consecutive = false
    if (has(p, to, IS.filler)) {
      consecutive = isWord(p, to, 'consecutive', 'straight', 'successive')
      to++
    }
    const { unit, plural, text } = word(p, to)
    if (!unit || !has(p, to, IS.unit) || plural || text === 'half' || text === 'quarter' || text === 'second')
      return undefined
    if (unit === 'hour' || unit === 'minute' || unit === 'century' || unit === 'millennium' || unit === 'decade')
      return undefined
    to++
    if (/^anniversar/.test(pieceText(p, to))) return undefined
    // "the first year of the war" is a length of time.
    if (isWord(p, to, 'of') && unit !== 'day' && unit !== 'night' && !consecutive) {
      return { from: i, to, expression: { kind: 'duration', count: 1, unit } }
    }
    if (isWord(p, to, 'in') && isWord(p, to + 1, 'a') && isWord(p, to + 2, 'row')) {
      consecutive = true
      to += 3
    } else if (pieceText(p, to) === 'running') consecutive = true
    return { from: i, to, expression: { kind: 'counter', ordinal: ordinal.value, unit, consecutive } }
  },
}

/** "Day 12 of the war", "day twelve". */
function dayNumber(p: Pieces, i: number): ReturnType<Rule['read']> {
  if (!isWord(p, i, 'day')) return undefined
  const figure = digits(p, i + 1, 1, 4)
  const read = figure > 0 ? { to: i + 2, value: figure } : has(p, i + 1, IS.number) ? readNumber(p, i + 1) : undefined
  if (read?.value === undefined || read.value < 1 || !Number.isInteger(read.value)) return undefined
  if (has(p, read.to, IS.unit) || isWord(p, i - 1, 'a', 'one', 'each', 'every', 'per', 'that')) return undefined
  if (figure > 0 && isWord(p, i + 2, ':', '.') && digits(p, i + 3, 1, 9) >= 0) return undefined
  return { from: i, to: read.to, expression: { kind: 'counter', ordinal: read.value, unit: 'day', consecutive: false } }
}
