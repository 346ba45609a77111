import { boundAfter, boundBefore } from './bounds.ts'
import { readCurrency } from './currency.ts'
import type { Draft, Scene } from './draft.ts'
import type { Piece } from './pieces.ts'
import { type NumberRead, readNumber } from './read-number.ts'
import { readUnit } from './read-unit.ts'

type Pieces = readonly Piece[]

interface Value extends NumberRead {
  /** Behind the unit. */
  unitTo: number
  unit?: string
  sort?: Draft['sort']
}

const DASHES = new Set(['-', '–', '—', '‑', '−'])
const isDash = (piece: Piece | undefined): boolean => piece !== undefined && DASHES.has(piece.text)

/** Sign of a negative number: a dash with a space before and none behind, or "minus". */
function signTo(p: Pieces, i: number): number {
  const one = p[i]!
  if (one.text === 'minus') {
    const at = isDash(p[i + 1]) && p[i + 1]!.glued ? i + 2 : i + 1
    return p[at]?.kind === 'number' ? at : i
  }
  return isDash(one) && one.text !== '—' && !one.glued && p[i + 1]?.kind === 'number' && p[i + 1]!.glued ? i + 1 : i
}

/** One value with its sign, currency and unit. */
function readValue(p: Pieces, i: number): Value | undefined {
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
  const unit = value.form === 'fraction' && p[value.to]?.text === 'of' ? skipOf(p, value.to) : readUnit(p, value.to)
  if (!unit) return value
  return { ...value, unit: unit.name, sort: unit.sort, unitTo: unit.to }
}

/** "half of a mile", "hundreds of miles": the unit behind "of". */
function skipOf(p: Pieces, at: number): ReturnType<typeof readUnit> {
  const a = p[at + 1]?.text
  return readUnit(p, a === 'a' || a === 'an' ? at + 2 : at + 1)
}

interface Range {
  readonly to: number
  readonly second: Value
  readonly rule: 'range-between' | 'range-dash' | 'range-to' | 'range-or'
}

/** The second half of a range that begins with `first`, and where it ends. */
function readRange(p: Pieces, first: Value): Range | undefined {
  const at = first.unitTo
  const join = p[at]
  if (!join) return undefined
  const word = p[first.from - 1]?.text === 'in' ? p[first.from - 2]?.text : p[first.from - 1]?.text
  if (join.text === 'and') {
    const between = word === 'between' || /^(somewhere|anywhere)$/.test(p[first.from - 2]?.text ?? '')
    if (!between) return undefined
    const second = readValue(p, at + 1)
    return second ? { to: second.unitTo, second, rule: 'range-between' } : undefined
  }
  if (isDash(join)) {
    if (!join.glued && join.text !== '–') return undefined
    const toWord = p[at + 1]?.text === 'to' && p[at + 2] !== undefined
    const from = toWord ? (isDash(p[at + 2]) ? at + 3 : at + 2) : at + 1
    if (!toWord && join.glued !== (p[from]?.glued ?? false)) return undefined
    const second = p[from] ? readValue(p, from) : undefined
    return second ? { to: second.unitTo, second, rule: 'range-dash' } : undefined
  }
  if (join.text !== 'to' && join.text !== 'or') return undefined
  let from = at + 1
  if (isDash(p[from]) && p[from]!.glued) from++
  if (p[from]?.text === 'up' && p[from + 1]?.text === 'to') from += 2
  if (join.text === 'or' && from > at + 1) return undefined
  const second = p[from] ? readValue(p, from) : undefined
  if (!second) return undefined
  if (join.text === 'or')
    return first.unit || first.unitTo !== first.to ? undefined : { to: second.unitTo, second, rule: 'range-or' }
  return { to: second.unitTo, second, rule: 'range-to' }
}

const CHANGED =
  /^(rose|rise|rises|risen|fell|fall|falls|fallen|grew|jumped|climbed|dropped|drop|gained|lost|up|down|increased|decreased|by|slid|slipped|added|declined|shrank|surged|soared|dipped|edged|eased|advanced|cut|raised|lowered)$/

/** May these two values be one range? Units must agree and a dash must not be a score or a code. */
function agree(p: Pieces, first: Value, range: Range): boolean {
  const { second } = range
  if (first.form === 'vague' || second.form === 'vague') return false
  if (first.sort && first.unit !== second.unit) return first.sort === 'money' && second.sort === undefined
  if (second.sort === 'money' && first.sort === undefined && p[second.from]?.kind === 'mark') return false
  if (range.rule === 'range-dash') return second.value > first.value && second.form === first.form
  if (range.rule === 'range-to' && CHANGED.test(p[first.from - 1]?.text ?? '') && first.sort) return false
  if (range.rule === 'range-or')
    return second.value > first.value && second.value <= 5 * first.value && second.value > 2
  return true
}

/** "1 to 2 thousand", "$89 to $93 billion": the scale of the end holds for the beginning as well. */
function sharedScale(first: Value, second: Value): number {
  if (first.scale > 1 || second.scale === 1 || first.value >= 1000) return 1
  return first.value <= second.value / second.scale ? second.scale : 1
}

function draftFrom(p: Pieces, first: Value): { draft: Draft; next: number } {
  const draft: Draft = {
    from: first.from,
    to: first.to,
    boundFrom: first.from,
    unitTo: first.unitTo,
    value: first.value,
    bound: first.form === 'vague' ? 'vague' : 'exact',
    form: first.form,
    scale: first.scale,
    rule:
      first.form === 'digits'
        ? 'digits'
        : first.form === 'vague'
          ? 'vague-word'
          : first.form === 'fraction'
            ? 'fraction'
            : 'number-word',
  }
  if (first.unit !== undefined) draft.unit = first.unit
  if (first.sort) draft.sort = first.sort
  const range = readRange(p, first)
  if (!range || !agree(p, first, range)) return { draft, next: Math.max(first.unitTo, first.to) }
  const low = Number((first.value * sharedScale(first, range.second)).toPrecision(12))
  draft.value = low
  draft.high = range.second.value
  draft.to = range.second.to
  draft.unitTo = range.to
  draft.rule = range.rule
  const { unit, sort } = range.second
  if (!draft.sort && unit !== undefined) draft.unit = unit
  if (!draft.sort && sort) draft.sort = sort
  return { draft, next: range.to }
}

function addBounds(p: Pieces, draft: Draft): void {
  const before = boundBefore(p, draft.from, draft.sort === 'duration')
  if (before) {
    draft.boundFrom = before.from
    if (draft.form !== 'vague' || before.bound === 'under' || before.bound === 'max') draft.bound = before.bound
  }
  const after = boundAfter(p, draft.to) ?? (draft.unitTo > draft.to ? boundAfter(p, draft.unitTo) : undefined)
  if (!after) return
  if (!before) draft.bound = after.bound
  draft.unitTo = Math.max(draft.unitTo, after.to)
}

/** Finds every number of a sentence, with currency, unit, range and bounds. Linear in the pieces. */
export function findNumbers({ p }: Scene): Draft[] {
  const drafts: Draft[] = []
  for (let i = 0; i < p.length; ) {
    const first = readValue(p, i)
    if (!first) {
      i++
      continue
    }
    const { draft, next } = draftFrom(p, first)
    addBounds(p, draft)
    drafts.push(draft)
    i = Math.max(next, i + 1)
  }
  return drafts
}
