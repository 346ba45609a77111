import { TAG } from '../../language/analysis.ts'
import type { Draft, Scene } from './draft.ts'

/** Things there are so many of: they stand in a place until it is said that something befell them. */
const STANDING =
  /^(beds|seats|stalls|members|inhabitants|berths|branches|residents|employees|pupils|households|customers|subscribers|citizens|voters|homes|stations|centres|centers|clinics|wards|rooms|deputies|mps|lawmakers|staff|workers|people|flats|schools|hospitals)$/
const HAS =
  /^(has|have|holds|hold|employs|employ|owns|own|contains|contain|houses|runs|operates|lacks|lack|needs|need|hosts|serves|represents|threatens|feeds|covers)$/
const AMOUNT =
  /^(reserves|debt|debts|budget|price|prices|pension|pensions|salary|salaries|wage|wages|deficit|balance|rent|rate|capacity|population|membership|worth|value|stocks)$/
const STATES =
  /^(registered|held|trapped|stranded|displaced|employed|based|enrolled|homeless|unaccounted|questioned|missing|hungry|without|unemployed|detained|licensed|infected|insured|housed|jailed|imprisoned|vaccinated|in|on|at|under|out|short|still|now|spending|living|sheltering|staying|sleeping|waiting)$/

/** How many there are, not how many something befell: "has 60 stalls", "of the 149 seats", "200 homes are without power". */
export function isHolding(draft: Draft, { p }: Scene): boolean {
  if (draft.planned || draft.form === 'article') return false
  const { boundFrom } = draft
  const before = p[boundFrom - 1]?.text ?? ''
  const head = draft.noun ? p[draft.noun.head]!.text : ''
  if (draft.sort === 'money') return isLevel(draft, p)
  if (draft.sort && draft.sort !== 'percent') return false
  // "two of the 149 seats", "eight of their 23 seats"
  if (/^(his|her|its|their|our|my|whose)$/.test(before) && draft.cue === undefined && draft.value > 1) return true
  if (
    draft.cue === undefined &&
    /^(the|its|their|his|her|our)$/.test(before) &&
    p[boundFrom - 2]?.text === 'of' &&
    isCounted(p, boundFrom - 3)
  )
    return true
  // "A total of 1,198 people had been killed" is a sum of what befell them.
  if (
    draft.cue === undefined &&
    /^(capacity|population|membership|bloc|total|majority)$/.test(p[boundFrom - 2]?.text ?? '') &&
    before === 'of' &&
    (STANDING.test(head) || head === '')
  )
    return true
  if (before === 'for' && /^(licensed|room|space|enough|built|designed|capacity)$/.test(p[boundFrom - 2]?.text ?? ''))
    return true
  const there = p[boundFrom - 2]?.text === 'there' && /^(are|is|were|was)$/.test(before)
  if (
    isMainVerb(p, boundFrom - 1) &&
    (draft.cue === undefined || (there && /^(abducted|missing|stranded|detained)$/.test(draft.what ?? '')))
  )
    return true
  if (draft.cue !== undefined && !/^(homes)$/.test(draft.what ?? '')) return false
  return isStated(p, Math.max(draft.noun?.to ?? 0, draft.unitTo))
}

/** A number or "of" before it: part of a known whole. */
function isCounted(p: Scene['p'], at: number): boolean {
  const piece = p[at]
  return (
    piece === undefined ||
    piece.kind === 'number' ||
    piece.tag === TAG.NUM ||
    piece.tag === TAG.DET ||
    piece.kind === 'mark' ||
    at < 0
  )
}

/** "has 60 stalls" and "there are 40 boats", not "has killed 60". */
function isMainVerb(p: Scene['p'], at: number): boolean {
  const word = p[at]?.text ?? ''
  if (/^(are|is|were|was|be)$/.test(word)) return p[at - 1]?.text === 'there' || p[at - 2]?.text === 'there'
  return (
    HAS.test(word) &&
    p[at]!.tag !== TAG.NOUN &&
    !/^(to|will|would|must|should|could|may|might|can|not)$/.test(p[at - 1]?.text ?? '')
  )
}

/** "… are still in the dark", "… is without power", "… are registered": a state told in the present. */
function isStated(p: Scene['p'], from: number): boolean {
  for (let at = from; at < Math.min(p.length, from + 12); at++) {
    const word = p[at]!.text
    if (/^(,|;|:|who|which|that|and|but)$/.test(word)) return false
    if (!/^(are|is|remain|remains|'re)$/.test(word)) continue
    let next = at + 1
    while (/^(still|now|currently|also|being|not|all)$/.test(p[next]?.text ?? '')) next++
    if (p[next]?.text === 'on' && p[next + 1]?.text === 'fire') return false
    return STATES.test(p[next]?.text ?? '') || /^(remain|remains)$/.test(word)
  }
  return false
}

/** "Reserves stood at 14 billion", "a pension of 4,100 marks a month", "a debt of $3m". */
function isLevel(draft: Draft, p: Scene['p']): boolean {
  const { boundFrom, unit } = draft
  const before = p[boundFrom - 1]?.text ?? ''
  if (unit?.includes(' per '))
    return AMOUNT.test(p[boundFrom - 2]?.text ?? '') || /^(earn|earns|earned|pays|paid|costs|cost)$/.test(before)
  if (before === 'at')
    return /^(stood|stands|stand|is|are|was|were|remained|remains|set|fixed)$/.test(p[boundFrom - 2]?.text ?? '')
  return (before === 'of' || before === 'is') && AMOUNT.test(p[boundFrom - 2]?.text ?? '')
}
