import type { Match, Rule } from '../expression.ts'
import { digits, glued, has, IS, isDash, isWord, type Pieces, word } from '../pieces.ts'

/** "the 1990s", "mid-80s", "the '60s", "the nineties", "the 470s BC". */
export const decade: Rule = {
  name: 'decade',
  at: IS.digits | IS.decade,
  read(p, i) {
    if (has(p, i, IS.decade)) {
      const company = isWord(p, i - 1, 'the', 'early', 'late', 'mid') || isDash(p, i - 1)
      return company ? match(i, i + 1, 1900 + word(p, i).number!) : undefined
    }
    const four = digits(p, i, 3, 4)
    const two = digits(p, i, 2, 2)
    const to = plural(p, i + 1)
    if (to === 0) return undefined
    if (isWord(p, to, 'bc', 'bce') && (four > 0 ? four : two) % 10 === 0)
      return match(i, to + 1, -(four > 0 ? four : two))
    if (four >= 1000 && four < 2200 && four % 10 === 0) return match(i, to, four)
    if (two < 20 || two % 10 !== 0) return undefined
    const quote = isWord(p, i - 1, "'", '’', '‘') && glued(p, i)
    const before = quote ? i - 2 : i - 1
    if (!quote && !isDash(p, before) && !isWord(p, before, 'the', 'early', 'late', 'mid')) return undefined
    // "in his mid-40s" is an age.
    if (isAge(p, before)) return undefined
    return match(quote ? i - 1 : i, to, (two < 20 ? 2000 : 1900) + two)
  },
}

function isAge(p: Pieces, i: number): boolean {
  for (let back = 0; back < 4; back++) {
    const at = i - back
    if (at >= 0 && /^(?:his|her|their|my|our|your)$/i.test(p.text.slice(p.start[at], p.end[at]))) return true
  }
  return false
}

function match(from: number, to: number, decade: number): Match {
  return { from, to, expression: { kind: 'calendar', stated: { decade } } }
}

/** The piece behind "s" or "'s"; 0 if there is none. */
function plural(p: Pieces, i: number): number {
  if (!glued(p, i)) return 0
  if (isWord(p, i, 's')) return i + 1
  return isWord(p, i, "'", '’') && glued(p, i + 1) && isWord(p, i + 1, 's') ? i + 2 : 0
}
