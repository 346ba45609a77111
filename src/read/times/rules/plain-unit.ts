import type { Rule } from '../expression.ts'
import { has, IS, isWord, type Pieces, pieceText, word } from '../pieces.ts'

/** "the end of the month", "later in the year", "the rest of the week", "ended the day": the unit that is spoken of. */
export const plainUnit: Rule = {
  name: 'plain-unit',
  at: IS.unit,
  read(p, i) {
    const { unit, plural } = word(p, i)
    const article = has(p, i - 1, IS.fiscal) ? i - 2 : i - 1
    if (plural || !isWord(p, article, 'the')) return undefined
    if (article < i - 1 && unit === 'year' && isStaged(p, article - 1)) {
      const step = { unit, offset: 0, anchor: 'published', fiscal: true } as const
      return { from: article + 1, to: i + 1, expression: { kind: 'step', step } }
    }
    if (unit === 'weekend' && isWord(p, i - 2, 'over', 'at', 'during', 'on')) {
      return { from: i, to: i + 1, expression: { kind: 'step', step: { unit, offset: 0, anchor: 'published' } } }
    }
    if (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year' && unit !== 'decade') return undefined
    if (!isStaged(p, i - 2) && !(unit === 'day' && closesDay(p, i - 2) && !RELATIVE.test(pieceText(p, i + 1))))
      return undefined
    return { from: i, to: i + 1, expression: { kind: 'step', step: { unit, offset: 0, anchor: 'named' } } }
  },
}

/** "It began the day he was sworn in": what day it is stands behind it. */
const RELATIVE = /^(?:I|he|she|it|we|you|they|the|his|her|that|when|after|before|of)$/

function isStaged(p: Pieces, i: number): boolean {
  if (isWord(p, i, 'in', 'on')) return isWord(p, i - 1, 'early', 'late', 'later', 'earlier')
  return isWord(p, i, 'of') && (has(p, i - 1, IS.stage) || isWord(p, i - 1, 'rest', 'remainder', 'part', 'half'))
}

/** "ended the day at 7,114", "for the day". */
function closesDay(p: Pieces, i: number): boolean {
  if (isWord(p, i, 'for')) return has(p, i + 3, IS.punctuation)
  const before = i >= 0 ? p.text.slice(p.start[i], p.end[i]) : ''
  return /^(?:end(?:ed|ing|s)?|finish(?:ed|ing)?|clos(?:ed|ing)|start(?:ed|ing)?|beg[aiu]n(?:ning)?)$/.test(before)
}
