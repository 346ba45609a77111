import type { Draft, Scene } from './draft.ts'
import { FUNCTION_WORDS, LABEL_WORDS, MONTHS, WEAK_LABELS, WEEKDAYS } from './label-words.ts'
import { isCountable } from './noun-phrase.ts'

/** "Room 12", "Flight 214", "No. 10", "iPhone 11", "World War II", "Channel 5", "Group of Seven", "Formula One". */
export function isLabel(draft: Draft, scene: Scene): boolean {
  const { p, upper, title } = scene
  const { from, to } = draft
  if (draft.sort === 'money' || draft.sort === 'percent' || draft.scale > 1 || draft.boundFrom < from) return false
  // "This year 19 have been slain"
  if (
    /^(this|last|that|next)$/.test(p[from - 2]?.text ?? '') &&
    /^(year|week|season|day)$/.test(p[from - 1]?.text ?? '')
  )
    return false
  if (draft.form === 'vague' || draft.form === 'fraction' || p[from]!.text.includes(',')) return false
  if (isNamedForNumber(draft, scene)) return true
  const dot = p[from - 1]?.text === '.' && p[from - 1]!.glued
  const before = p[dot ? from - 2 : from - 1]
  if (before?.kind !== 'word') return isNameOfSeven(draft, scene)
  const counted = draft.unitTo > to || (p[to] !== undefined && isCountable(scene, to))
  if (LABEL_WORDS.has(before.text)) {
    if (before.text === 'no' && !dot) return p[from]!.kind === 'number' && before.capital && !counted
    if (!WEAK_LABELS.has(before.text)) return !counted || before.capital || upper
    return !counted && (before.capital || upper || p[from]!.kind === 'number')
  }
  if (dot) return false
  if (isNameOfSeven(draft, scene)) return true
  if (upper || title || counted || !before.capital || FUNCTION_WORDS.has(before.text)) return false
  if (MONTHS.has(before.text) || WEEKDAYS.has(before.text) || before.text === "'s") return false
  // A capital word that opens the sentence is no name for that alone: "Police 12, rebels 9".
  if (from - 1 === 0 && p[from]!.kind !== 'number') return false
  return p[from]!.kind === 'number' || p[from]!.capital
}

/** "in Three Bridges", "the Seven Sisters": number and noun with capitals inside a sentence are a name. */
function isNamedForNumber({ from, to, form }: Draft, { p, upper, title }: Scene): boolean {
  if (upper || title || form !== 'words' || to !== from + 1 || !p[from]!.capital) return false
  return from > 0 && p[from - 1]!.kind === 'word' && p[to]?.capital === true
}

/** A number word with a capital inside a sentence is part of a name: "Kick Six", "Group of Seven", "Formula One". */
function isNameOfSeven({ from, to, form }: Draft, { p, upper, title }: Scene): boolean {
  if (upper || title || form !== 'words' || from === 0 || !p[from]!.capital || to !== from + 1) return false
  const before = p[from - 1]!
  if (before.kind === 'mark') return false
  return before.capital || (before.text === 'of' && p[from - 2]?.capital === true) || before.text === 'the'
}
