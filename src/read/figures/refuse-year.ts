import type { Draft, Scene } from './draft.ts'
import { isPerson } from './kind-cues.ts'
import { FUNCTION_WORDS, MONTHS } from './label-words.ts'
import { countedNoun } from './noun-phrase.ts'

const BEFORE_YEAR = new Set(
  'in since of by year until till from circa during before after early late mid the fall spring summer autumn winter fiscal fy and to between a.d ad last'.split(
    ' ',
  ),
)

/** "in the 50's", "'72", "’72 or ’73". */
function isShortYear({ from, to, value, form }: Draft, p: Scene['p']): boolean {
  if (form !== 'digits' || value > 99 || !Number.isInteger(value)) return false
  if (p[to]?.text === "'s" && p[to]!.glued) return value % 10 === 0 && value >= 10
  return /^['’‘]$/.test(p[from - 1]?.text ?? '') && !p[from - 1]!.glued && p[from]!.glued && value > 9
}

/** "1973-1974", "1988–1990": as a year or season, whatever noun follows. */
function isYearRange({ value, high, rule, sort }: Draft): boolean {
  const isYears =
    /^range-(dash|between|to)$/.test(rule) && high !== undefined && value >= 1800 && high < 2100 && high - value < 60
  return isYears && Number.isInteger(value) && (sort === undefined || sort === 'duration')
}

/** "2014", "in 1260", "2014-15", "1970s", "June of 2018". Four digits without a comma, sign, scale, unit or noun counted. */
export function isYear(draft: Draft, scene: Scene): boolean {
  const { p } = scene
  const { from, to } = draft
  const piece = p[from]!
  if (isShortYear(draft, p) || isYearRange(draft)) return true
  if (piece.kind !== 'number' || !/^\d{4}$/.test(piece.text)) return false
  if (draft.scale > 1 || draft.bound === 'min' || draft.bound === 'over') return false
  const next = p[to]
  if (next?.glued && next.text === 's') return true
  if (draft.sort && !(draft.unitTo > to && /^(p|second|day|quarter)$/.test(draft.unit ?? ''))) return false
  const before = (p[from - 1]?.text === '.' ? p[from - 2] : p[from - 1])?.text ?? ''
  const afterMonth =
    MONTHS.has(before) || (before === ',' && p[from - 2]?.kind === 'number' && MONTHS.has(p[from - 3]?.text ?? ''))
  if (afterMonth || (p[from - 1]?.kind === 'number' && MONTHS.has(p[from - 2]?.text ?? ''))) return true
  const noun = next !== undefined && !FUNCTION_WORDS.has(next.text) ? countedNoun(scene, to) : undefined
  // "the 2003 cuts" are of a year; "2003 people" and "2000 hires" are counts.
  const counted = noun !== undefined && (isPerson(noun) || piece.value % 100 === 0 || piece.value < 1900)
  if (piece.value >= 1800 && piece.value < 2100) return !counted || BEFORE_YEAR.has(before)
  if (piece.value < 900 || piece.value > 2200) return false
  return !counted && /^(in|since|a\.d|ad|year|circa|and)$/.test(before) && draft.high === undefined
}
