import type { Draft, Scene } from './draft.ts'

/** "1. Wash", "(2) Rinse", "2 of 5 Photo": numbers that order a list or a gallery. */
export function isListNumber(draft: Draft, { p }: Scene): boolean {
  const { from, to } = draft
  if (p[from]!.kind !== 'number' || to !== from + 1 || draft.sort || p[from]!.value > 99) return false
  const [before, next] = [p[from - 1], p[to]]
  if (from === 0 && next && /^[.)]$/.test(next.text) && next.glued) return true
  if (next?.text === ')' && next.glued && !isBracketed(p, from)) return true
  if (
    before?.text === '(' &&
    next?.text === ')' &&
    (from === 1 || /^[a-z]/.test(p[to + 1]?.text ?? '') || to + 1 === p.length || from > 1)
  )
    return true
  if (before?.text === '[' && next?.text === ']') return true
  return isOfGallery(p, from)
}

/** Is there an open bracket before? Else "2)" numbers an item: "They are 1) to wait and 2) to see." */
function isBracketed(p: Scene['p'], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 40); at--) {
    if (p[at]!.text === '(') return true
    if (p[at]!.text === ')') return false
  }
  return false
}

/** "2 of 5 Photo", at the start: both numbers. */
function isOfGallery(p: Scene['p'], from: number): boolean {
  const first = from === 0 ? 0 : from - 2
  if (first !== 0 || p[first]?.kind !== 'number' || p[first + 1]?.text !== 'of') return false
  return p[first + 2]?.kind === 'number' && (p[first + 3] === undefined || p[first + 3]!.capital)
}
