import type { Draft, Scene } from './draft.ts'

const ZONES =
  /^(gmt|utc|est|edt|cst|cdt|pst|pdt|mst|mdt|bst|cet|cest|eet|et|pt|ist|msk|hkt|jst|kst|aest|aedt|sgt|wib|sast|brt|nzst|nzdt|trt|pkt|edt|local|hours|hrs|h)$/

function isEnd(next: Scene['p'][number] | undefined): boolean {
  return next === undefined || next.kind === 'mark'
}

const CHANGES =
  /^(rise|rises|rose|risen|rising|fall|falls|fell|fallen|falling|increase|increased|decrease|decreased|drop|drops|dropped|grow|grew|grown|climb|climbed|up|down|cut|outnumber|outnumbered|win|won|lose|lost|lead|led|beat|beaten|multiply|multiplied|divide|divided)$/

/** "at ten", "by nine", "until six"; "rose by nine" is a number. */
function isHourPreposition({ p }: Pick<Scene, 'p'>, at: number): boolean {
  const word = p[at]?.text ?? ''
  return /^(at|until|till)$/.test(word) || (word === 'by' && !CHANGES.test(p[at - 1]?.text ?? ''))
}

/** "11 a.m.", "17:22", "1:36.6", "10.45pm", "0401 GMT", "9 o'clock", "at 0030". */
export function isClock({ from, to }: Draft, { p }: Scene): boolean {
  const next = p[to]
  const number = p[to - 1]!
  const before = p[from - 1]
  if (next && /^(a\.m|p\.m|am|pm|noon)$/.test(next.text)) return true
  if (next?.text === 'o' && p[to + 1]?.text === "'clock") return true
  if (next?.text === ':' && next.glued && p[to + 1]?.kind === 'number' && p[to + 1]!.glued) return true
  if (before?.text === ':' && before.glued && p[from]!.glued && p[from - 2]?.kind === 'number') return true
  if (next && /^[012]?\d\.[0-5]\d$/.test(number.text) && ZONES.test(next.text) && next.text !== 'h') return true
  // "22.31 The minister …": the time of an entry, and "at ten", a time of day.
  const entry = from === 0 && next?.capital === true && !next.glued && /^[012]?\d\.[0-5]\d$/.test(number.text)
  if (entry && number.value < 24) return true
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
