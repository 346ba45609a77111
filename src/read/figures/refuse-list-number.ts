import type { Draft, Scene } from './draft.ts'

/** "1. Wash", "(2) Rinse", "2 of 5 Photo": numbers that order a list or a gallery. */
export function isListNumber(draft: Draft, { p }: Scene): boolean {
  const { from, to } = draft
  if (p[from]!.kind !== 'number' || to !== from + 1 || draft.sort || p[from]!.value > 99) return false
  const [before, next] = [p[from - 1], p[to]]
  if (from === 0 && next && /^[.)]$/.test(next.text) && next.glued) return true
  if (
    before?.text === '(' &&
    next?.text === ')' &&
    (from === 1 || /^[a-z]/.test(p[to + 1]?.text ?? '') || to + 1 === p.length || from > 1)
  )
    return true
  if (before?.text === '[' && next?.text === ']') return true
  if (next?.text !== 'of' || p[to + 1]?.kind !== 'number' || from !== 0) return false
  return p[to + 2]?.capital === true
}
