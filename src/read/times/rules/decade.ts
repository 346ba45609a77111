import type { Match, Rule } from '../expression.ts'
import { digits, glued, has, IS, isCapital, isDash, isWord, type Pieces, word } from '../pieces.ts'
import { readOrdinal } from '../read-number.ts'

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

/** "the 19th century", "twenty-first century", "4th century BC". */
export const century: Rule = {
  name: 'century',
  at: IS.ordinal | IS.digits | IS.number,
  read(p, i) {
    const ordinal = readOrdinal(p, i)
    if (!ordinal || ordinal.value < 1 || ordinal.value > 30) return undefined
    const at = isDash(p, ordinal.to) ? ordinal.to + 1 : ordinal.to
    if (isWord(p, at, 'and', 'or', 'to')) {
      // "the 17th and 18th centuries": the word stands once.
      const second = readOrdinal(p, at + 1)
      if (!second || second.value <= ordinal.value || !isWord(p, second.to, 'centuries')) return undefined
      return { from: i, to: ordinal.to, expression: { kind: 'calendar', stated: { century: ordinal.value - 1 } } }
    }
    if (word(p, at).unit !== 'century') return undefined
    const before = isWord(p, at + 1, 'bc', 'bce') && isCapital(p, at + 1)
    const stated = { century: before ? -ordinal.value : ordinal.value - 1 }
    return { from: i, to: before ? at + 2 : at + 1, expression: { kind: 'calendar', stated } }
  },
}
