import type { Draft, Scene } from './draft.ts'

const PERSON = /^(boy|girl|man|woman|child|baby|widow|pensioner|toddler|teenager)$/

/** "a 34-year-old", "aged 18 to 34", "Ana Ruiz, 66, said", "Ruiz (66)", "over the age of 21", "years of age". */
export function isAge(draft: Draft, { p, upper }: Scene): boolean {
  const { from, to, unitTo } = draft
  if (draft.sort === 'duration' && unitTo > to) {
    const at = p[unitTo]?.text === '-' ? unitTo + 1 : unitTo
    if (/^(old|olds)$/.test(p[at]?.text ?? '')) return true
    if (p[unitTo]?.text === 'of' && p[unitTo + 1]?.text === 'age') return true
  }
  const before = p[draft.boundFrom - 1]?.text ?? ''
  if (/^(aged|ages)$/.test(before) || (before === 'of' && /^(age|ages)$/.test(p[draft.boundFrom - 2]?.text ?? '')))
    return true
  if (before === 'age' && draft.form !== 'vague' && !draft.sort) return true
  const piece = p[from]!
  // "a boy of nine was hurt"
  if (
    before === 'of' &&
    to === unitTo &&
    PERSON.test(p[draft.boundFrom - 2]?.text ?? '') &&
    draft.value < 110 &&
    !draft.noun
  )
    return true
  if (piece.kind !== 'number' || to !== from + 1 || draft.sort || draft.value < 1 || draft.value > 115) return false
  const name = p[from - 2]
  const named = name !== undefined && name.kind === 'word' && (name.capital || upper)
  if (!named || draft.boundFrom < from) return false
  const fullName = p[from - 3]?.capital === true && !upper
  if (before === ',' && fullName && draft.value >= 10 && /^[-–—.;]?$/.test(p[to]?.text ?? '')) return true
  if (before === ',' && p[to]?.text === ',') return !upper || p[from - 3] !== undefined
  return before === '(' && p[to]?.text === ')' && draft.value >= 10 && p[from - 3]?.capital === true
}
