import type { Rule } from '../expression.ts'
import { digits, glued, IS, isCapital, isDigits, isWord, word } from '../pieces.ts'
import { partAfter } from './weekday.ts'

/** "today", "yesterday morning", "tomorrow", "tonight", "yesterday (6)". */
export const deicticDay: Rule = {
  name: 'deictic-day',
  at: IS.deictic,
  read(p, i) {
    const { offset, code, text } = word(p, i)
    const step = { unit: 'day', offset: offset!, anchor: 'published' } as const
    const part = code ? undefined : partAfter(p, i + 1)
    let to = part?.to ?? i + 1
    let day: number | undefined
    if (isWord(p, to, '(') && isDigits(p, to + 1) && isWord(p, to + 2, ')') && glued(p, to + 2)) {
      const value = digits(p, to + 1, 1, 2)
      if (value >= 1 && value <= 31) {
        day = value
        to += 3
      }
    }
    // "USA Today" is a newspaper.
    if (text === 'today' && isCapital(p, i) && isCapital(p, i - 1)) return undefined
    return {
      from: i,
      to,
      expression: { kind: 'step', step, part: code ?? part?.part, stated: day ? { day } : undefined },
    }
  },
}
