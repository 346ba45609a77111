import type { Rule } from '../expression.ts'
import { BREAK } from '../lexicon.ts'
import { digits, glued, has, IS, isWord, type Pieces } from '../pieces.ts'

/** "On the 28th, the city fell": a day of the month last named. */
export const bareDay: Rule = {
  name: 'bare-day',
  at: IS.digits,
  read(p, i) {
    const day = digits(p, i, 1, 2)
    if (day < 1 || day > 31 || !glued(p, i + 1) || !isWord(p, i + 1, 'st', 'nd', 'rd', 'th')) return undefined
    if (!isWord(p, i - 1, 'the') || !isWord(p, i - 2, 'on', 'by', 'until', 'since', 'from')) return undefined
    return closes(p, i + 2) ? { from: i, to: i + 2, expression: { kind: 'calendar', stated: { day } } } : undefined
  },
}

/** Nothing may follow that the ordinal could count. */
function closes(p: Pieces, i: number): boolean {
  if (i >= p.count || p.code[i] === BREAK) return true
  return has(p, i, IS.punctuation)
    ? !isWord(p, i, '-', '–', "'", '’', '/')
    : isWord(p, i, 'and', 'at', 'in', 'when', 'but')
}
