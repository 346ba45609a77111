import type { Draft, Scene } from './draft.ts'
import { isPerson } from './kind-cues.ts'

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

/** "two sisters, 8 and 11, …", "boys aged 14 and 16", "the driver, 23, …". */
function isOneOfAges({ from, to, unitTo, value, sort }: Draft, p: Scene['p']): boolean {
  if (to !== from + 1 || to !== unitTo || sort || value > 110 || p[from]!.kind !== 'number') return false
  const [before, next] = [p[from - 1]?.text ?? '', p[to]?.text ?? '']
  if (before === 'and' && p[from - 2]?.kind === 'number') {
    const comma = p[from - 3]?.text ?? ''
    if (comma === 'aged') return true
    return comma === ',' && /^[,.]?$/.test(next) && isOne(p[from - 4])
  }
  if (before !== ',' || !isOne(p[from - 2])) return false
  if (next === 'and' && p[to + 1]?.kind === 'number' && /^[,.]?$/.test(p[to + 2]?.text ?? '')) return true
  return next === ',' && value >= 5 && !isPlural(p[from - 2]!.text)
}

const isPlural = (word: string): boolean => /s$|men$|women$|children$/.test(word)
const isOne = (piece: Scene['p'][number] | undefined): boolean =>
  piece !== undefined && piece.kind === 'word' && (isPerson(piece.text) || isPerson(`${piece.text}s`))

/** "a 34-year-old", "aged 18 to 34", "Ana Ruiz, 66, said", "Ruiz (66)", "over the age of 21", "years of age". */
export function isAge(draft: Draft, { p, upper }: Scene): boolean {
  const { from, to, unitTo } = draft
  if (draft.sort === 'duration' && unitTo > to) {
    const at = p[unitTo]?.text === '-' ? unitTo + 1 : unitTo
    if (/^(old|olds)$/.test(p[at]?.text ?? '')) return true
    if (p[unitTo]?.text === 'of' && p[unitTo + 1]?.text === 'age') return true
  }
  if (isUnderAge(draft, { p, upper, title: false })) return true
  if (isOneOfAges(draft, p)) return true
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
