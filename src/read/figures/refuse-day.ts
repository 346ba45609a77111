import type { Draft, Scene } from './draft.ts'
import { MONTHS, WEEKDAYS } from './label-words.ts'
import { isCountable } from './noun-phrase.ts'

function isMonth({ p, upper }: Scene, i: number): boolean {
  const piece = p[i]
  if (!piece || !MONTHS.has(piece.text)) return false
  return /^(may|march|mar)$/.test(piece.text) ? piece.capital || upper : true
}

/** "March 29", "Oct. 31", "13 Jul 89"; but not "23 September 28 bodies" or "in January 12 people". */
function isAfterMonth({ from, to, value }: Draft, scene: Scene): boolean {
  const { p } = scene
  const dot = p[from - 1]?.text === '.' && p[from - 1]!.glued
  const month = dot ? from - 2 : from - 1
  if (!isMonth(scene, month)) return false
  if (p[month - 1]?.kind === 'number') return !isCountable(scene, to)
  if (value > 31) return false
  return !(/^(in|during|since|of|last|this)$/.test(p[month - 1]?.text ?? '') && isCountable(scene, to))
}

/** "29 March", "the 4 of July", "4 and 5 July", and the 5 of "July 4 and 5". */
function isBeforeMonth({ from, to }: Draft, scene: Scene): boolean {
  const { p } = scene
  if (isMonth(scene, to) || (p[to]?.text === 'of' && isMonth(scene, to + 1))) return true
  const joined = /^(and|or|to|through|,|-|–|&)$/
  if (joined.test(p[to]?.text ?? '') && p[to + 1]?.kind === 'number' && isMonth(scene, to + 2)) return true
  return (
    /^(and|or|to|through)$/.test(p[from - 1]?.text ?? '') && p[from - 2]?.kind === 'number' && isMonth(scene, from - 3)
  )
}

/** Days of a month and short years: "March 29", "29 March", "Saturday (5)", "Friday 13". */
export function isDay(draft: Draft, scene: Scene): boolean {
  const { p } = scene
  const { from, to, value } = draft
  if (draft.form !== 'digits' || draft.sort || value < 1 || !Number.isInteger(value)) return false
  if ((draft.high ?? value) > 99) return false
  if (isAfterMonth(draft, scene)) return true
  if ((draft.high ?? value) > 31) return false
  if (isBeforeMonth(draft, scene)) return true
  if (WEEKDAYS.has(p[from - 1]?.text ?? '')) return !/^[a-z]/.test(p[to]?.text ?? '')
  return p[from - 1]?.text === '(' && p[to]?.text === ')' && WEEKDAYS.has(p[from - 2]?.text ?? '')
}
