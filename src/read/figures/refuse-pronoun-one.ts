import { TAG } from '../../language/analysis.ts'
import type { Draft, Scene } from './draft.ts'
import { FUNCTION_WORDS } from './label-words.ts'

const NOT_COUNTED_AFTER = new Set('day another time thing way hand else by on-one'.split(' '))
const POINTS_BACK = new Set(
  'no any every each some the this that which only last next new other another good big great latest first second right wrong number loved square someone my your his her our their and/or as'.split(
    ' ',
  ),
)

/** "one" that counts nothing: "no one", "the one that", "one another", "one day", "one-off"; "one of the" and "one man" count. */
export function isPronounOne(draft: Draft, { p, upper }: Scene): boolean {
  const { from, to } = draft
  const word = p[from]!
  if (to !== from + 1 || word.kind !== 'word') return false
  const next = p[to]
  if (next?.text === '-' && next.glued && p[to + 1]?.glued && !draft.sort) return true
  if (word.text !== 'one') return false
  // "One day it burned", but "it took one day".
  if (next?.text === 'day' && (from === 0 || p[from - 1]!.kind === 'mark')) return true
  if (draft.sort) return false
  const before = p[from - 1]?.text ?? ''
  if (next?.text === 'of' || next?.text === 'or')
    return POINTS_BACK.has(before) && before !== 'only' && before !== 'last' && before !== 'as'
  if (POINTS_BACK.has(before) && !/^(only|the|this)$/.test(before)) return true
  if (next?.kind !== 'word') return true
  if (NOT_COUNTED_AFTER.has(next.text)) return true
  // "get this one fixed", but "the one man".
  if (/^(the|this)$/.test(before) && !upper && (next.tag === TAG.VERB || next.tag === TAG.ADV)) return true
  if (next.text === 'us' && next.capital) return false
  return FUNCTION_WORDS.has(next.text) && !/^(was|were|is|has|had|more|other)$/.test(next.text)
}
