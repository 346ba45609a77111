import { readCurrency } from './currency.ts'
import type { Draft } from './draft.ts'
import { SMALL } from './number-words.ts'
import type { Piece } from './pieces.ts'
import { type NumberRead, readNumber } from './read-number.ts'
import { readUnit } from './read-unit.ts'
import { UNITS } from './units.ts'

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
  const half = money ? undefined : (unitAndHalf(p, at) ?? share(p, at))
  if (half) return half
  const number = readNumber(p, at, money !== undefined)
  if (!number || (money && number.form !== 'digits' && number.form !== 'fraction')) return undefined
  const value: Value = { ...number, from: i, unitTo: number.to }
  if (start > i) return withUnit(p, { ...value, value: -number.value })
  if (!money) return withUnit(p, value)
  const per = readUnit(p, number.to)
  if (per?.sort === 'money') return { ...value, unit: money.currency, sort: 'money', unitTo: per.to }
  return { ...value, unit: money.currency, sort: 'money' }
}

/** "an hour and a half", "a year and a half". */
function unitAndHalf(p: Pieces, i: number): Value | undefined {
  if (!/^(a|an|one)$/.test(p[i]!.text) || p[i + 2]?.text !== 'and' || p[i + 4]?.text !== 'half') return undefined
  const unit = UNITS.get(p[i + 1]!.text)
  if (unit?.sort !== 'duration' && unit?.sort !== 'length') return undefined
  return { from: i, to: i + 5, unitTo: i + 5, value: 1.5, form: 'words', scale: 1, unit: unit.name, sort: unit.sort }
}

const MOST_OF = 100

/** "one in five adults", "nine out of ten", "three of every 100": a share. */
function share(p: Pieces, i: number): Value | undefined {
  const over = whole(p, i)
  const join = `${p[i + 1]?.text} ${p[i + 2]?.text}`
  const at = p[i + 1]?.text === 'in' ? i + 2 : join === 'out of' || join === 'of every' ? i + 3 : 0
  if (at === 0 || over === undefined || over > 10) return undefined
  if (p[at]?.text === 'every') return undefined
  const under = whole(p, at)
  if (under === undefined || under <= over || under > MOST_OF || UNITS.has(p[at + 1]?.text ?? '')) return undefined
  return { from: i, to: at + 1, unitTo: at + 1, value: over / under, form: 'fraction', scale: 1 }
}

/** A whole number of one piece. */
function whole(p: Pieces, at: number): number | undefined {
  const piece = p[at]
  const value =
    piece?.kind === 'number'
      ? piece.value
      : (SMALL.get(piece?.text ?? '') ?? (piece?.text === 'twenty' ? 20 : undefined))
  return value !== undefined && Number.isInteger(value) && value > 0 && !p[at + 1]?.glued ? value : undefined
}

function withUnit(p: Pieces, value: Value): Value {
  if (p[value.from]!.text.endsWith('fold')) return { ...value, unit: 'times', sort: 'times' }
  const unit =
    value.form === 'fraction' && /^(of|an|a)$/.test(p[value.to]?.text ?? '')
      ? unitOfPart(p, value.to)
      : readUnit(p, value.to)
  if (!unit) return value
  return { ...value, unit: unit.name, sort: unit.sort, unitTo: unit.to }
}

/** "half of a mile", "half an hour": the unit behind "of" and the article. */
function unitOfPart(p: Pieces, at: number): ReturnType<typeof readUnit> {
  let from = at
  if (p[from]?.text === 'of') from++
  if (/^(a|an)$/.test(p[from]?.text ?? '')) from++
  return readUnit(p, from)
}
