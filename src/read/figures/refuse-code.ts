import { readCurrency } from './currency.ts'
import type { Draft, Scene } from './draft.ts'
import { SMALL } from './number-words.ts'

/** Digits that are part of a name or a code: "A1", "mk5", "TA-35", "AK-47", "49ers", "3D", "#5", "007", "9/11", phones. */
export function isCode(draft: Draft, { p }: Scene): boolean {
  const { from, to, form } = draft
  if (form === 'words') return isBehindHyphen(draft, p)
  if (form !== 'digits' && form !== 'fraction') return false
  const [first, before, next] = [p[from]!, p[from - 1], p[to]]
  if (first.kind === 'number' && first.glued && before) {
    if (before.kind === 'word' || /^[#@_/\\]$/.test(before.text)) return true
    if (/^[-–‑.]$/.test(before.text) && before.glued && isCodeHead(p[from - 2])) return true
    if (before.kind === 'number') return true
    if (/^[-–‑'’′]$/.test(before.text) && before.glued && p[from - 2]?.kind === 'number') return true
  }
  if (first.kind === 'number' && /^0\d/.test(first.text)) return true
  if (isIdentifier(draft, p) || isNameOrFeet(draft, p)) return true
  if (/^(zip|postcode|hotline)$/.test(next?.text ?? '')) return true
  if (next?.glued && /^[/\\_@]$/.test(next.text) && p[to + 1]?.kind === 'number' && p[to + 1]!.glued) return true
  if (next?.glued && next.kind === 'word' && draft.unitTo === to)
    return readCurrency(p, to) === undefined && next.text[0] !== "'"
  return isPhone(draft, p)
}

/** The word in "7-Eleven", "a front-four car". */
function isBehindHyphen({ from }: Draft, p: Scene['p']): boolean {
  const before = p[from - 1]
  return p[from]!.glued && before?.text === '-' && before.glued
}

/** "COVID-19", "ID.3": letters or digits joined to the number; "1.5-2" and "a mid-20" are judged elsewhere. */
function isCodeHead(piece: Scene['p'][number] | undefined): boolean {
  return piece !== undefined && piece.kind === 'word' && !/^(minus|to|or|a|an)$/.test(piece.text)
}

const LINES = new Set([480, 720, 1080, 1440, 2160, 4320])

/** "7-Eleven", "4-for-11", "5'10", "1080p". */
function isNameOrFeet({ from, to, value }: Draft, p: Scene['p']): boolean {
  const [next, behind] = [p[to], p[to + 1]]
  if (!next?.glued || to !== from + 1) return false
  if (/^['’′]$/.test(next.text)) return behind?.kind === 'number' && behind.glued
  if (next.text === 'p') return LINES.has(value)
  if (next.text !== '-' || !behind?.glued) return false
  return (
    (behind.capital && SMALL.has(behind.text)) ||
    (/^(for|of|on|and|under|over|all)$/.test(behind.text) && p[to + 2]?.text === '-')
  )
}

/** "4153030": seven digits and more without a comma, and nothing counted. */
function isIdentifier({ from, to, unitTo, noun }: Draft, p: Scene['p']): boolean {
  return /^\d{7,}$/.test(p[from]!.text) && unitTo === from + 1 && to === unitTo && !noun && p[to]?.kind !== 'word'
}

/** Three or more groups of digits joined by hyphens: "555-010-2233". */
function isPhone({ from, to }: Draft, p: Scene['p']): boolean {
  // "ring us on 555 0142": a group that opens with nought stands behind another.
  const next = p[to]
  if (to === from + 1 && next?.kind === 'number' && /^0\d{2,}$/.test(next.text)) return true
  let groups = 0
  let at = from
  while (at < p.length && groups < 5 && p[at]!.kind === 'number' && (at === from || p[at]!.glued)) {
    groups++
    if (p[at + 1]?.text !== '-' || !p[at + 1]!.glued) break
    at += 2
  }
  const joinedBefore =
    p[from - 1]?.text === '-' && p[from - 1]!.glued && p[from - 2]?.kind === 'number' && p[from]!.glued
  if (groups === 2 && p[from - 1]?.text === ')' && p[from - 2]?.kind === 'number') return true
  return (
    groups >= 3 ||
    (joinedBefore && to === from + 1) ||
    (p[from]?.kind === 'number' &&
      /^\d{3}$/.test(p[from]!.text) &&
      p[from - 1]?.text === '(' &&
      p[from + 1]?.text === ')' &&
      p[from + 2]?.kind === 'number')
  )
}
