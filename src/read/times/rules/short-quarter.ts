import type { Rule, Stated } from '../expression.ts'
import { digits, glued, IS, isCapital, pieceText, word } from '../pieces.ts'
import { yearOf } from '../year-words.ts'

/** "Q3", "Q3 2010", "FY2007", "H1 2008": letters and figures without a space. */
export const shortQuarter: Rule = {
  name: 'short-quarter',
  at: IS.phrase,
  read(p, i) {
    const { text } = word(p, i)
    if (!isCapital(p, i) || glued(p, i) || !glued(p, i + 1)) return undefined
    if (text === 'fy') {
      const year = digits(p, i + 1, 4, 4)
      return year > 1900
        ? { from: i, to: i + 2, expression: { kind: 'calendar', stated: { year, fiscal: true } } }
        : undefined
    }
    const index = digits(p, i + 1, 1, 1)
    if ((text !== 'q' && text !== 'h') || index < 1 || index > (text === 'q' ? 4 : 2)) return undefined
    const year = yearOf(p, i + 2)
    if (text === 'h' && !year) return undefined
    if (/^[A-Za-z]/.test(pieceText(p, i + 2)) && glued(p, i + 2)) return undefined
    const stated: Stated = { ...(text === 'q' ? { quarter: index } : { half: index }), ...year?.stated }
    return { from: i, to: year?.to ?? i + 2, expression: { kind: 'calendar', stated } }
  },
}
