import type { PartRule } from './part-rule.ts'

const DASH = /^(?:—|–|--|-)$/

/** "KYIV, March 6 (Agency) —", at the start of a paragraph, or where the report says that its dateline is. */
export const dateline: PartRule = ({ words }, { name }, known) => {
  if (known && known.start <= name.start && name.end <= known.end) return 'dateline'
  const { first, last } = name
  if (!words.startsSentence(first) || words.letterCase(first) !== 'upper') return undefined
  // Behind the place: another name or a date, an agency in brackets, then the dash.
  for (let i = last + 1; i < last + 14 && i < words.a.tokenCount; i++) {
    if (DASH.test(words.text(i)) && !words.glued(i - 1)) return 'dateline'
    if (/^[a-z]{2,}$/.test(words.text(i))) return undefined
  }
  return undefined
}
