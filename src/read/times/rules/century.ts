import type { Rule } from '../expression.ts'
import { IS, isCapital, isDash, isWord, word } from '../pieces.ts'
import { readOrdinal } from '../read-number.ts'

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
