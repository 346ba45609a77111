import type { Story } from '../reconcile/index.ts'

const known = new WeakMap<Story, ReadonlySet<string>>()

/** Ids of the claims that are a side of a dispute. */
export function disputedClaims(story: Story): ReadonlySet<string> {
  const before = known.get(story)
  if (before) return before
  const ids = new Set(story.disputes.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims)))
  known.set(story, ids)
  return ids
}
