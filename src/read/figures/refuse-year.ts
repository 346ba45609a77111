import type { Draft, Scene } from './draft.ts'
import { FUNCTION_WORDS, MONTHS } from './label-words.ts'
import { isCountable } from './noun-phrase.ts'

const BEFORE_YEAR = new Set(
  'in since of by year until till from circa during before after early late mid the fall spring summer autumn winter fiscal fy and to between a.d ad last'.split(
    ' ',
  ),
)

/** "2014", "in 1260", "2014-15", "1970s", "June of 2018". Four digits without a comma, sign, scale, unit or noun counted. */
export function isYear(draft: Draft, scene: Scene): boolean {
  const { p } = scene
  const { from, to } = draft
  const piece = p[from]!
  if (piece.kind !== 'number' || !/^\d{4}$/.test(piece.text)) return false
  if (draft.scale > 1 || draft.bound === 'min' || draft.bound === 'over') return false
  const next = p[to]
  if (next?.glued && next.text === 's') return true
  if (draft.sort && !(draft.unitTo > to && /^(p|second|day|quarter)$/.test(draft.unit ?? ''))) return false
  const before = (p[from - 1]?.text === '.' ? p[from - 2] : p[from - 1])?.text ?? ''
  const afterMonth =
    MONTHS.has(before) || (before === ',' && p[from - 2]?.kind === 'number' && MONTHS.has(p[from - 3]?.text ?? ''))
  if (afterMonth || (p[from - 1]?.kind === 'number' && MONTHS.has(p[from - 2]?.text ?? ''))) return true
  const counted = next !== undefined && !FUNCTION_WORDS.has(next.text) && isCountable(scene, to)
  if (piece.value >= 1800 && piece.value < 2100) return !counted || BEFORE_YEAR.has(before)
  if (piece.value < 900 || piece.value > 2200) return false
  return !counted && /^(in|since|a\.d|ad|year|circa|and)$/.test(before) && draft.high === undefined
}
