import type { Draft, Scene } from './draft.ts'

const PERSON = /^(boy|girl|man|woman|child|baby|widow|pensioner|toddler|teenager)$/

const OF_AGE =
  /^(child|children|boys|girls|people|persons|women|men|those|anyone|anybody|everyone|everybody|patients|pupils|residents|adults|youths|pensioners|i|you|he|she|they|we|who|them|us|kids|infants)$/

/** "children under five", "if you are over 70 or pregnant", "58% of them under eighteen": nothing is counted. */
function isUnderAge({ boundFrom, from, to, unitTo, value, noun, bound, sort }: Draft, { p }: Scene): boolean {
  if (boundFrom === from || to !== unitTo || sort || noun || value > 110 || !/^(over|under|max|min)$/.test(bound))
    return false
  if (!/^(under|over|above|below)$/.test(p[from - 1]!.text)) return false
  let at = boundFrom - 1
  if (/^(are|is|am|was|were|aged|being|'re|'m)$/.test(p[at]?.text ?? '')) at--
  else if (p[at]?.kind === 'mark') return false
  return OF_AGE.test(p[at]?.text ?? '')
}

/** "a 34-year-old", "aged 18 to 34", "Ana Ruiz, 66, said", "Ruiz (66)", "over the age of 21", "years of age". */
export function isAge(draft: Draft, { p, upper }: Scene): boolean {
  const { from, to, unitTo } = draft
  if (draft.sort === 'duration' && unitTo > to) {
    const at = p[unitTo]?.text === '-' ? unitTo + 1 : unitTo
    if (/^(old|olds)$/.test(p[at]?.text ?? '')) return true
    if (p[unitTo]?.text === 'of' && p[unitTo + 1]?.text === 'age') return true
  }
  if (isUnderAge(draft, { p, upper, title: false })) return true
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
