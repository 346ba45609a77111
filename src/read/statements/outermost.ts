import type { Attribution } from './attribution.ts'

/** For each attribution the position of the one whose content holds its cue, the closest around; -1 for outermost. */
export function nesting(attributions: readonly Attribution[]): Int32Array {
  const parent = new Int32Array(attributions.length).fill(-1)
  const size = (at: number): number => {
    let sum = 0
    for (const [first, last] of attributions[at]!.content) sum += last - first + 1
    return sum
  }
  // Contents sorted by start; a stack of open ones keeps this linear for well-nested text.
  const pieces: { first: number; last: number; owner: number; size: number }[] = []
  for (const [owner, { content }] of attributions.entries()) {
    for (const [first, last] of content) pieces.push({ first, last, owner, size: size(owner) })
  }
  pieces.sort((a, b) => a.first - b.first || b.last - a.last || a.owner - b.owner)
  const order = attributions
    .map((_, at) => at)
    .sort((a, b) => attributions[a]!.cue[0] - attributions[b]!.cue[0] || a - b)
  let next = 0
  let open: typeof pieces = []
  for (const at of order) {
    const [first, last] = attributions[at]!.cue
    while (next < pieces.length && pieces[next]!.first <= first) open.push(pieces[next++]!)
    if (open.length > 32) open = open.filter((piece) => piece.last >= first)
    let best: (typeof pieces)[number] | undefined
    for (const piece of open) {
      if (piece.owner === at || piece.last < last || piece.first > first) continue
      if (!best || piece.size < best.size) best = piece
    }
    if (best) parent[at] = best.owner
  }
  cutCycles(parent)
  return parent
}

/** Two whose contents hold each other's cue are side by side: the first of them gets no parent. */
function cutCycles(parent: Int32Array): void {
  const seen = new Int32Array(parent.length)
  for (let start = 0; start < parent.length; start++) {
    let at = start
    while (at >= 0 && seen[at] === 0) {
      seen[at] = start + 1
      at = parent[at]!
    }
    if (at >= 0 && seen[at] === start + 1) parent[at] = -1
  }
}
