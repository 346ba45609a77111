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

function isUnitHere(p: readonly Piece[], at: number, joined: string, parts: number): boolean {
  if (parts > 1 || !SHORT_UNITS.has(joined)) return true
  const [piece, next] = [p[at]!, p[at + 1]]
  // "5 m wide", "68 p at": a short unit apart from its digits is one only where no name or word goes on from it.
  if (piece.glued) return true
  if (joined === 'a' || joined === 's' || joined === 'd' || joined === 't') return false
  return p[at - 1]?.kind === 'number' && !(next?.glued && next.text !== '.' && next.text !== ',' && next.text !== ')')
}

/**
 * The unit that starts at piece `i`, behind a number: "per cent", "sq km", "miles per hour", "-mile", "dollars a day".
 * Units that are counted nouns as well ("points", "times") are units here.
 */
export function readUnit(p: readonly Piece[], i: number): UnitRead | undefined {
  let at = i
  if (p[at] && (p[at]!.text === '-' || p[at]!.text === '‑') && p[at]!.glued && p[at + 1]?.glued) at++
  for (let parts = LONGEST_UNIT; parts >= 1; parts--) {
    if (at + parts > p.length) continue
    let joined = p[at]!.text
    for (let k = 1; k < parts; k++) joined += `${p[at + k]!.glued ? '' : ' '}${p[at + k]!.text}`
    const unit = UNITS.get(joined)
    if (!unit || !isUnitHere(p, at, joined, parts)) continue
    const to = at + parts
    if (unit.sort === 'percent' || unit.sort === 'points') return { to, ...unit }
    const per = unit.sort === 'duration' && p[to]?.text !== 'per' && p[to]?.text !== 'a' ? undefined : readPer(p, to)
    return per
      ? { to: per.to, name: `${unit.name} per ${per.name}`, sort: unit.sort === 'money' ? 'money' : 'measure' }
      : { to, ...unit }
  }
  return undefined
}
