import type { Piece } from './pieces.ts'
import { LONGEST_UNIT, SHORT_UNITS, UNITS, type UnitSort } from './units.ts'

export interface UnitRead {
  readonly to: number
  readonly name: string
  readonly sort: UnitSort
}

const PER_WORDS = new Set(['per', 'a', 'an', 'each', 'every', '/'])
const PER_UNITS = new Set(
  'second minute hour hr day night week month quarter year mile km kilometre kilometer gallon litre liter barrel tonne ton head person share ounce kg kilo kilogram pound square unit cm2 m2 mmbtu'.split(
    ' ',
  ),
)

/** "a day", "per square foot", "/h": what the unit is reckoned by. */
function readPer(p: readonly Piece[], i: number): { to: number; name: string } | undefined {
  const word = p[i]?.text ?? ''
  if (!PER_WORDS.has(word)) return undefined
  let at = i + 1
  if (p[at]?.text === '-') at++
  const by = p[at]?.text ?? ''
  if (word === '/' && p[i]!.glued && p[at]?.glued && p[at]?.kind === 'word' && by.length <= 4)
    return { to: at + 1, name: by }
  if (word === '/' || !PER_UNITS.has(by)) return undefined
  if (by !== 'square') return { to: at + 1, name: by }
  const what = p[at + 1]?.text
  return what ? { to: at + 2, name: `square ${what}` } : undefined
}

/** Units that are words or letters of other things as well: only right behind digits. */
const AMBIGUOUS = /^(a|s|d|t|h|l|m|g|w|v|c|f|p|k|x|pt|bp|hp|ft|min|sec|nm|in)$/

/** "190 km/h" */
function isPerHour(p: readonly Piece[], at: number): boolean {
  return p[at]?.text === '/' && /^(h|hr|s)$/.test(p[at + 1]?.text ?? '') && p[at + 1]!.glued
}

function isUnitHere(p: readonly Piece[], at: number, joined: string, parts: number): boolean {
  if (parts > 1 || !SHORT_UNITS.has(joined)) return true
  const [piece, before, next] = [p[at]!, p[at - 1], p[at + 1]]
  // "5G" and "4K" are names of things.
  if (piece.glued) return !(piece.capital && joined === 'g')
  if (/^[asdt]$/.test(joined)) return false
  const goesOn =
    next?.glued === true && (next.kind !== 'mark' || (/^[-/'’&]$/.test(next.text) && !isPerHour(p, at + 1)))
  if (goesOn) return false
  return before?.kind === 'number' || !AMBIGUOUS.test(joined)
}

/** "230-pound", "8-pound": a weight; "a million-pound house" is money. */
function isWeight(p: readonly Piece[], at: number): boolean {
  return p[at]!.text === 'pound' && p[at - 1]?.text === '-' && p[at - 2]?.kind === 'number'
}

/**
 * The unit that starts at piece `i`, behind a number: "per cent", "sq km", "miles per hour", "-mile", "dollars a day".
 * Units that are counted nouns as well ("points", "times") are units here.
 */
export function readUnit(p: readonly Piece[], i: number): UnitRead | undefined {
  let at = i
  if (/^[-‑]$/.test(p[at]?.text ?? '') && p[at]!.glued && p[at + 1]?.glued && p[at + 1]!.kind === 'word') at++
  // "4- years old", as text from paper has it.
  else if (p[at]?.text === '-' && p[at]!.glued && UNITS.get(p[at + 1]?.text ?? '')?.sort === 'duration') at++
  for (let parts = LONGEST_UNIT; parts >= 1; parts--) {
    if (at + parts > p.length) continue
    let joined = p[at]!.text
    for (let k = 1; k < parts; k++) joined += `${p[at + k]!.glued ? '' : ' '}${p[at + k]!.text}`
    const unit = UNITS.get(joined)
    if (!unit || !isUnitHere(p, at, joined, parts)) continue
    if (isWeight(p, at)) return { to: at + 1, name: 'pound-mass', sort: 'measure' }
    return withPer(p, { to: at + parts, ...unit })
  }
  return undefined
}

function withPer(p: readonly Piece[], unit: UnitRead): UnitRead {
  const { to, sort } = unit
  if (sort === 'percent' || sort === 'points') return unit
  if (sort === 'duration' && p[to]?.text !== 'per' && p[to]?.text !== 'a') return unit
  const per = readPer(p, to)
  if (!per) return unit
  return { to: per.to, name: `${unit.name} per ${per.name}`, sort: sort === 'money' ? 'money' : 'measure' }
}
