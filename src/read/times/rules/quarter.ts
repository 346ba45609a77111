import type { Match, Rule, Stated } from '../expression.ts'
import { digits, has, IS, isDash, isWord, type Pieces, word } from '../pieces.ts'
import { readOrdinal } from '../read-number.ts'
import { yearOf } from '../year-words.ts'

/** "the first quarter of 2009", "third-quarter", "Q3 2010", "the second half of last year", "fiscal 2007", "FY2007". */
export const quarter: Rule = {
  name: 'quarter',
  at: IS.ordinal | IS.digits | IS.fiscal | IS.number | IS.stage,
  read(p, i) {
    if (has(p, i, IS.fiscal)) return fiscalYear(p, i)
    const ordinal = isWord(p, i, 'latter') ? { to: i + 1, value: -1 } : readOrdinal(p, i)
    if (!ordinal) return undefined
    let to = ordinal.to
    if (isDash(p, to)) to++
    const fiscal = has(p, to, IS.fiscal)
    if (fiscal) to++
    const { text } = word(p, to)
    if (text !== 'quarter' && text !== 'half') return undefined
    const parts = text === 'quarter' ? 4 : 2
    const index = ordinal.value === -1 ? parts : ordinal.value
    if (index > parts) return undefined
    const year = yearOf(p, to + 1)
    // "the second half" alone is a match's more often than a year's.
    if (!year && text === 'half') return undefined
    const stated: Stated = { ...(text === 'quarter' ? { quarter: index } : { half: index }), fiscal, ...year?.stated }
    return { from: i, to: year?.to ?? to + 1, expression: { kind: 'calendar', stated } }
  },
}

/** "fiscal 2007", "fiscal year 2007", "the financial year 2007". */
function fiscalYear(p: Pieces, i: number): Match | undefined {
  const at = word(p, i + 1).unit === 'year' ? i + 2 : i + 1
  const year = digits(p, at, 4, 4)
  if (year >= 1900 && year < 2200)
    return { from: i, to: at + 1, expression: { kind: 'calendar', stated: { year, fiscal: true } } }
  return undefined
}
