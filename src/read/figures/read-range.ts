import type { Piece } from './pieces.ts'
import { isDash, readValue, type Value } from './read-value.ts'

type Pieces = readonly Piece[]

/** The second half of a range and the words that joined it. */
export interface Range {
  readonly to: number
  readonly second: Value
  readonly rule: 'range-between' | 'range-dash' | 'range-to' | 'range-or' | 'from-to'
}

/** "3 - 6 months": only before a unit, else it may be a score. */
function spacedRange(p: Pieces, at: number): Range | undefined {
  if (p[at + 1]?.kind !== 'number' || p[at + 1]!.glued) return undefined
  const second = readValue(p, at + 1)
  return second?.sort ? { to: second.unitTo, second, rule: 'range-dash' } : undefined
}

/** "20-25", "20–25", "200,000-to-260,000". */
function dashRange(p: Pieces, at: number): Range | undefined {
  const join = p[at]!
  if (!join.glued && join.text !== '–') return spacedRange(p, at)
  const toWord = p[at + 1]?.text === 'to' && p[at + 2] !== undefined
  const from = toWord ? (isDash(p[at + 2]) ? at + 3 : at + 2) : at + 1
  if (!toWord && join.glued !== (p[from]?.glued ?? false)) return undefined
  const second = p[from] ? readValue(p, from) : undefined
  return second ? { to: second.unitTo, second, rule: 'range-dash' } : undefined
}

/** "20 to 25", "200,000 to-260,000", "$200 to up to $400", "450 sq ft up to 900 sq ft". */
function toRange(p: Pieces, at: number): Range | undefined {
  let from = p[at]!.text === 'up' ? at + 2 : at + 1
  if (isDash(p[from]) && p[from]!.glued) from++
  if (p[from]?.text === 'up' && p[from + 1]?.text === 'to') from += 2
  const second = p[from] ? readValue(p, from) : undefined
  return second ? { to: second.unitTo, second, rule: 'range-to' } : undefined
}

function rangeAt(p: Pieces, first: Value): Range | undefined {
  const at = first.unitTo
  const join = p[at]
  if (!join) return undefined
  if (isDash(join)) return dashRange(p, at)
  if (join.text === 'to' || (join.text === 'up' && p[at + 1]?.text === 'to')) return toRange(p, at)
  const second = (join.text === 'and' || join.text === 'or') && p[at + 1] ? readValue(p, at + 1) : undefined
  if (!second) return undefined
  const before = p[first.from - 1]?.text ?? ''
  const between = before === 'between' || /^(somewhere|anywhere)$/.test(p[first.from - 2]?.text ?? '')
  if (join.text === 'and') return between ? { to: second.unitTo, second, rule: 'range-between' } : undefined
  return first.unitTo === first.to && !first.unit ? { to: second.unitTo, second, rule: 'range-or' } : undefined
}

const CHANGED =
  /^(rose|rise|rises|risen|fell|fall|falls|fallen|grew|jumped|climbed|dropped|drop|gained|lost|up|down|increased|decreased|by|slid|slipped|added|declined|shrank|surged|soared|dipped|edged|eased|advanced|cut|raised|lowered)$/

const MOVED =
  /^(rose|rise|rises|risen|rising|fell|fall|falls|fallen|falling|grew|grow|grown|growing|jumped|climbed|climbing|dropped|drop|dropping|up|down|increased|increase|increasing|decreased|decrease|slid|slipped|declined|shrank|surged|soared|dipped|edged|eased|advanced|cut|raised|lowered|revised|plummeted|plunged|reduced|went|go|going|moved|changed|tripled|doubled|expanded|shrunk)$/

/** May these two values be one range? Units must agree and a dash must not be a score or a code. */
function agree(p: Pieces, first: Value, range: Range): boolean {
  const { second } = range
  if (first.form === 'vague' || second.form === 'vague') return false
  // "slid from 640 tonnes in 2026 to 395 tonnes"
  if (p[first.from - 1]?.text === 'in' && /^(19|20)\d\d$/.test(p[first.from]!.text) && range.rule === 'range-to')
    return false
  if (first.sort && first.unit !== second.unit) return first.sort === 'money' && second.sort === undefined
  if (second.sort === 'money' && first.sort === undefined && p[second.from]?.kind === 'mark') return false
  if (range.rule === 'range-dash') return second.value > first.value && second.form === first.form
  if (range.rule === 'range-to' && CHANGED.test(p[first.from - 1]?.text ?? '') && first.sort) return false
  if (range.rule === 'range-or')
    return second.value > first.value && second.value <= 5 * first.value && second.value > 2
  return true
}

/** "fell from 40 to 12": two levels of one thing and no range. */
function isMove(p: Pieces, first: Value): boolean {
  if (p[first.from - 1]?.text !== 'from') return false
  for (let at = first.from - 2; at >= Math.max(0, first.from - 4); at--) if (MOVED.test(p[at]!.text)) return true
  return false
}

/** The range that begins with `first`; `from-to` where something moved from the one value to the other. */
export function readRange(p: Pieces, first: Value): Range | undefined {
  const range = rangeAt(p, first)
  if (!range || !agree(p, first, range)) return undefined
  return range.rule === 'range-to' && isMove(p, first) ? { ...range, rule: 'from-to' } : range
}

/** "1 to 2 thousand", "$89 to $93 billion": the scale of the end holds for the beginning as well. */
export function sharedScale(first: Value, second: Value): number {
  if (first.scale > 1 || second.scale === 1 || first.value >= 1000) return 1
  return first.value <= second.value / second.scale ? second.scale : 1
}
