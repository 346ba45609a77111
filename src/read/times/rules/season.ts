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

const FALL_COMPANY = [
  'in',
  'the',
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
] as const

/** "spring" may be a well and "fall" a drop: both need company that seasons keep. */
function isSeason(p: Pieces, i: number): boolean {
  const before = isDash(p, i - 1) ? i - 2 : i - 1
  const after = pieceText(p, i + 1)
  if (isWord(p, i, 'fall')) {
    if (isWord(p, i + 1, 'of', 'in', 'from', 'to', 'below', 'by', 'on')) return false
    return (
      (isWord(p, before, ...FALL_COMPANY) &&
        /^(?:campaign|offensive|term|semester|season|[,.;)]|and)$/.test(after) &&
        !isWord(p, before, 'the')) ||
      (isWord(p, before, 'in', 'last', 'next', 'late', 'early') && !/^[a-z]/.test(after))
    )
  }
  if (isWord(p, i, 'spring')) {
    if (isWord(p, before, 'to', 'a', 'would', 'could', 'will', 'may', 'can')) return false
    if (isCapital(p, i) && isCapital(p, i + 1) && !has(p, before, IS.article)) return false
    if (/^(?:water|up|from|into|back|forward|forth|tide)$/.test(after)) return false
  }
  return !(isCapital(p, i) && isCapital(p, i - 1) && !isWord(p, before, 'in', 'the', 'by', 'last', 'next'))
}
