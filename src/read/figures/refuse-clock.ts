import type { Draft, Scene } from './draft.ts'
import type { Piece } from './pieces.ts'

const ZONES =
  /^(gmt|utc|est|edt|cst|cdt|pst|pdt|mst|mdt|bst|cet|cest|eet|et|pt|ist|msk|hkt|jst|kst|aest|aedt|sgt|wib|sast|brt|nzst|nzdt|trt|pkt|edt|local|hours|hrs|h)$/

function isEnd(next: Piece | undefined): boolean {
  return next === undefined || next.kind === 'mark'
}

const CHANGES =
  /^(rise|rises|rose|risen|rising|fall|falls|fell|fallen|falling|increase|increased|decrease|decreased|drop|drops|dropped|grow|grew|grown|climb|climbed|up|down|cut|outnumber|outnumbered|win|won|lose|lost|lead|led|beat|beaten|multiply|multiplied|divide|divided)$/

/** "at ten", "by nine", "until six"; "rose by nine" is a number. */
function isHourPreposition({ p }: Pick<Scene, 'p'>, at: number): boolean {
  const word = p[at]?.text ?? ''
  // "put the number of captives at nine"
  if (word === 'at')
    for (let k = at - 1; k >= Math.max(0, at - 6); k--)
      if (/^(puts?|number|toll|total|count|figure|dead|losses|stands?|stood)$/.test(p[k]!.text)) return false
  return /^(at|until|till)$/.test(word) || (word === 'by' && !CHANGES.test(p[at - 1]?.text ?? ''))
}

/** "at 18.00", "by 19.30": hours and minutes behind a word that asks for a time. */
function isDottedTime(number: Piece, before: Piece | undefined, next: Piece | undefined): boolean {
  if (!/^([01]?\d|2[0-4])\.[0-5]\d$/.test(number.text) || number.value >= 24.01) return false
  if (!/^(at|by|until|till|from|since|before|after|around|about)$/.test(before?.text ?? '')) return false
  return isEnd(next) || /^(on|in|and|to|today|yesterday|tomorrow|this|local|when|for|as|before|after)$/.test(next!.text)
}

const COUNTING =
  /^(put|puts|stand|stands|stood|remain|remains|remained|number|total|toll|count|tally|figure|estimate|capped|fixed|set|rate|run|runs|running|ran|valued|priced|trading|pegged|estimated|up|down|low|high|level|levels)$/
const LATER = /^(tonight|tomorrow|today|yesterday|sharp)$/
const MINUTES = /^(past|to|minutes)$/

/** "at six tomorrow", "up from 18,000 at 7", "after three they fired", "ten past three": an hour with nothing counted. */
function isBareHour({ from, to }: Pick<Draft, 'from' | 'to'>, p: Scene['p']): boolean {
  const number = p[from]!
  if (
    to !== from + 1 ||
    !/^([1-9]|1[0-2]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(number.text)
  )
    return false
  const [before, next] = [p[from - 1]?.text ?? '', p[to]]
  if (/^(past|half-past)$/.test(before) && (isEnd(next) || !next)) return true
  if (MINUTES.test(next?.text ?? '') && next!.text === 'past' && p[to + 1] !== undefined && HOURS.test(p[to + 1]!.text))
    return true
  const hour = /^(at|by|until|till|before|after|since|around|from)$/.test(before)
  if (!hour) return false
  if (LATER.test(next?.text ?? '') || (next?.text === 'this' && DAY_PARTS.test(p[to + 1]?.text ?? ''))) return true
  if (next?.text === 'in' && p[to + 1]?.text === 'the' && DAY_PARTS.test(p[to + 2]?.text ?? '')) return true
  if (before === 'after' || before === 'before' || before === 'since')
    return /^(he|she|they|we|i|it|the)$/.test(next?.text ?? '')
  if (
    next !== undefined &&
    next.kind !== 'mark' &&
    !/^(if|or|and|will|over|as|when|but|so|because|unless|to)$/.test(next.text)
  )
    return false
  if (before === 'by') return !CHANGES.test(p[from - 2]?.text ?? '') && number.kind === 'word' && next?.kind !== 'mark'
  if (before !== 'at') return false
  // "up from 18,000 at 7"
  if (p[from - 2]?.kind === 'number') return true
  for (let at = from - 2; at >= Math.max(0, from - 7); at--) {
    if (COUNTING.test(p[at]!.text)) return false
    if (p[at]!.kind === 'mark') break
  }
  return true
}

const HOURS = /^(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})$/
const DAY_PARTS = /^(morning|afternoon|evening|night)$/

/** "11 a.m.", "17:22", "1:36.6", "10.45pm", "0401 GMT", "9 o'clock", "at 0030". */
export function isClock({ from, to, sort }: Draft, { p }: Scene): boolean {
  const next = p[to]
  const number = p[to - 1]!
  const before = p[from - 1]
  if (next && /^(a\.m|p\.m|am|pm|noon)$/.test(next.text)) return true
  if (next?.text === 'o' && p[to + 1]?.text === "'clock") return true
  if (next?.text === ':' && next.glued && p[to + 1]?.kind === 'number' && p[to + 1]!.glued) return true
  if (before?.text === ':' && before.glued && p[from]!.glued && p[from - 2]?.kind === 'number') return true
  if (next && /^[012]?\d\.[0-5]\d$/.test(number.text) && ZONES.test(next.text) && next.text !== 'h') return true
  // "22.31 The minister …": the time of an entry, and "at ten", a time of day.
  const entry =
    from === 0 &&
    next !== undefined &&
    !next.glued &&
    (next.capital || /^["“]$/.test(next.text)) &&
    /^[012]?\d\.[0-5]\d$/.test(number.text)
  if (entry && number.value < 24) return true
  if ((sort === undefined && isDottedTime(number, before, next)) || isBareHour({ from, to }, p)) return true
  if (
    isHourPreposition({ p }, from - 1) &&
    number.kind === 'word' &&
    isEnd(next) &&
    /^(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(number.text)
  )
    return true
  if (number.kind !== 'number' || !/^[012]\d[0-5]\d$/.test(number.text)) return false
  if (next && ZONES.test(next.text) && number.value < 2400) return true
  return number.text[0] === '0' && /^(at|by|from|until|about|around|approximately)$/.test(before?.text ?? '')
}
