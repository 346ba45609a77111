import type { Rule } from '../expression.ts'
import { has, IS, isCapital, isDash, isWord, type Pieces, pieceText, word } from '../pieces.ts'
import { yearOf } from '../year-words.ts'

/** "the summer of 1955", "summer 2007", "in autumn", "that spring", "spring offensive". */
export const season: Rule = {
  name: 'season',
  at: IS.season,
  read(p, i) {
    const year = yearOf(p, i + 1)
    if (!year && !isSeason(p, i)) return undefined
    return {
      from: i,
      to: year?.to ?? i + 1,
      expression: { kind: 'calendar', stated: { season: word(p, i).code, ...year?.stated } },
    }
  },
}

const BEFORE_SEASON = [
  'in',
  'this',
  'last',
  'next',
  'by',
  'early',
  'late',
  'mid',
  'since',
  'until',
  'during',
  'each',
  'every',
] as const
/** What is named for the season it falls in. */
const SEASONAL =
  /^(?:campaigns?|offensives?|terms?|semesters?|season|elections?|fighting|break|holidays?|harvest|planting|collection|session)$/i
const OTHER_SPRING = /^(?:water|up|from|into|back|forward|forth|tide|onions?|rolls?|cleaning)$/

/** "spring" may be a well or a leap and "fall" a drop: both need company that seasons keep. */
function isSeason(p: Pieces, i: number): boolean {
  const before = isDash(p, i - 1) ? i - 2 : i - 1
  const after = pieceText(p, i + 1)
  if (SEASONAL.test(after)) return true
  if (isWord(p, i, 'fall')) {
    if (/^[a-z]/.test(after) && !isWord(p, i + 1, 'and', 'or', 'when', 'as', 'but')) return false
    return isWord(p, isWord(p, before, 'the') ? before - 1 : before, ...BEFORE_SEASON)
  }
  if (isWord(p, i, 'spring')) {
    if (/^(?:to|a|would|could|will|may|can|might|hot|main)$/.test(pieceText(p, before)) || OTHER_SPRING.test(after))
      return false
    if (isCapital(p, i) && isCapital(p, i + 1) && !has(p, before, IS.article)) return false
  }
  return !(isCapital(p, i) && isCapital(p, i - 1) && !isWord(p, before, 'in', 'the', 'by', 'last', 'next'))
}
