import type { Claim, Story } from '../reconcile/index.ts'
import { importance, type LeftOut } from './choose.ts'
import type { Division } from './sections.ts'

/**
 * Keeps the lines of a whole page within a length: the most important ones of all its sections, in their order. What the
 * desk pinned and what was taken back stays in any case; sections without a line are left out.
 */
export function shorten(
  sections: readonly Division[],
  story: Story,
  most: number,
  leftOut: LeftOut[],
): readonly Division[] {
  const all = sections.flatMap(({ claims }) => claims)
  if (all.length <= most) return sections
  const pinned = new Set(story.decisions.flatMap((one) => (one.kind === 'pin' ? [one.target] : [])))
  const stays = (claim: Claim): boolean => pinned.has(claim.id) || claim.withdrawnBy !== undefined
  const ranked = all
    .map((claim, index) => ({ claim, index, score: importance(claim, story) }))
    .filter(({ claim }) => !stays(claim))
    .sort((a, b) => b.score - a.score || a.index - b.index)
  const kept = new Set(ranked.slice(0, most).map(({ claim }) => claim))
  return sections.flatMap(({ section, claims }) => {
    const shown = claims.filter((claim) => stays(claim) || kept.has(claim))
    for (const claim of claims) if (!shown.includes(claim)) leftOut.push({ line: claim.id, reason: 'less-important' })
    return shown.length > 0 ? [{ section, claims: shown }] : []
  })
}
