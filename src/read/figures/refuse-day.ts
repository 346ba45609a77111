import type { Draft, Scene } from './draft.ts'
import { MONTHS, WEEKDAYS } from './label-words.ts'

/** "March 29", "29 March", "the 4 and 5 of July", "Saturday (5)", "Friday 13". */
export function isDay(draft: Draft, { p, upper }: Scene): boolean {
  const { from, to, form, sort } = draft
  if (
    form !== 'digits' ||
    sort ||
    draft.value < 1 ||
    (draft.high ?? draft.value) > 31 ||
    !Number.isInteger(draft.value)
  )
    return false
  const isMonth = (i: number): boolean => {
    const piece = p[i]
    if (!piece || !MONTHS.has(piece.text)) return false
    return piece.text !== 'may' && piece.text !== 'march' && piece.text !== 'mar' ? true : piece.capital || upper
  }
  const before = p[from - 1]?.text === '.' ? from - 2 : from - 1
  if (isMonth(before)) return !(p[from - 1]?.text === '.' && !p[from - 1]!.glued)
  if (isMonth(to) && (p[to]!.text !== 'may' || upper || p[to]!.capital)) return true
  if (p[to]?.text === 'of' && isMonth(to + 1)) return true
  if (/^(and|or|to|through|,|-|–|&)$/.test(p[to]?.text ?? '') && p[to + 1]?.kind === 'number' && isMonth(to + 2))
    return true
  if (/^(and|to|through|or)$/.test(p[from - 1]?.text ?? '') && p[from - 2]?.kind === 'number' && isMonth(from - 3))
    return true
  const weekday = WEEKDAYS.has(p[before]?.text ?? '')
  if (weekday && draft.unitTo === to && !/^[a-z]/.test(p[to]?.text ?? '')) return true
  return p[from - 1]?.text === '(' && p[to]?.text === ')' && WEEKDAYS.has(p[from - 2]?.text ?? '')
}
