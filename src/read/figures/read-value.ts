import { readCurrency } from './currency.ts'
import type { Draft } from './draft.ts'
import type { Piece } from './pieces.ts'
import { type NumberRead, readNumber } from './read-number.ts'
import { readUnit } from './read-unit.ts'

type Pieces = readonly Piece[]

/** One number with its sign, currency and unit. */
export interface Value extends NumberRead {
  /** Behind the unit. */
  unitTo: number
  unit?: string
  sort?: Draft['sort']
}

const DASHES = new Set(['-', '–', '—', '‑', '−'])

export const isDash = (piece: Piece | undefined): boolean => piece !== undefined && DASHES.has(piece.text)

/** Sign of a negative number: a dash with a space before and none behind, or "minus". */
function signTo(p: Pieces, i: number): number {
  const one = p[i]!
  if (one.text === 'minus') {
    const at = isDash(p[i + 1]) && p[i + 1]!.glued ? i + 2 : i + 1
    return p[at]?.kind === 'number' ? at : i
  }
  return isDash(one) && one.text !== '—' && !one.glued && p[i + 1]?.kind === 'number' && p[i + 1]!.glued ? i + 1 : i
}

/** The value that starts at piece `i`: "-5", "$2.4bn", "15 euros", "half of a mile". */
export function readValue(p: Pieces, i: number): Value | undefined {
  const start = signTo(p, i)
  const money = readCurrency(p, start)
  const at = money ? money.to : start
  if (!p[at]) return undefined
  const number = readNumber(p, at, money !== undefined)
  if (!number || (money && number.form !== 'digits' && number.form !== 'fraction')) return undefined
  const value: Value = { ...number, from: i, unitTo: number.to }
  if (start > i) return withUnit(p, { ...value, value: -number.value })
  if (!money) return withUnit(p, value)
  const per = readUnit(p, number.to)
  if (per?.sort === 'money') return { ...value, unit: money.currency, sort: 'money', unitTo: per.to }
  return { ...value, unit: money.currency, sort: 'money' }
}

function withUnit(p: Pieces, value: Value): Value {
  if (p[value.from]!.text.endsWith('fold')) return { ...value, unit: 'times', sort: 'times' }
  const unit = value.form === 'fraction' && p[value.to]?.text === 'of' ? skipOf(p, value.to) : readUnit(p, value.to)
  if (!unit) return value
  return { ...value, unit: unit.name, sort: unit.sort, unitTo: unit.to }
}

/** "half of a mile", "hundreds of miles": the unit behind "of". */
function skipOf(p: Pieces, at: number): ReturnType<typeof readUnit> {
  const a = p[at + 1]?.text
  return readUnit(p, a === 'a' || a === 'an' ? at + 2 : at + 1)
}
