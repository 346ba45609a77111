import type { Draft, Scene } from './draft.ts'

/** "2-0", "89-89", "6-4, 3-6", "won 3-1": two plain numbers joined by a dash, the second not larger or a known score. */
export function isScore(draft: Draft, { p }: Scene): boolean {
  const { from, to, sort } = draft
  if (p[from]!.kind !== 'number' || sort) return false
  const [next, before] = [p[to], p[from - 1]]
  const dash = (piece: Scene['p'][number] | undefined): boolean => piece !== undefined && /^[-–‑]$/.test(piece.text)
  if (draft.high === undefined) {
    if (dash(next) && next!.glued && p[to + 1]?.kind === 'number' && p[to + 1]!.glued) return true
    return dash(before) && before!.glued && p[from]!.glued && p[from - 2]?.kind === 'number'
  }
  if (draft.rule !== 'range-dash') return false
  // "6-4, 3-6": one of a list of scores.
  if (before?.text === ',' && p[from - 2]?.kind === 'number' && dash(p[from - 3])) return true
  return /^(won|win|lost|lose|beat|drew|tied|defeated|leading|led|trailed|trailing|record|score|scored|vote|voted|ruled|ruling)$/.test(
    before?.text ?? '',
  )
}
