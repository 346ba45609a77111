/** How alike two members are, 0 to 1; pairs that are not listed are not alike at all. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly alike: number
}

/**
 * Joins members into groups as long as two groups are on average at least `least` alike (average-link agglomeration by
 * chains of nearest neighbours, Murtagh 1983). `sizes` says how many things each member stands for. Returns for each
 * member the lowest member of its group. Only links within one connected part of the graph matter to its groups, and
 * ties go to the lower member, so the result is a function of the links.
 */
export function averageLink(sizes: readonly number[], links: readonly Link[], least: number): Int32Array {
  const near: Map<number, number>[] = sizes.map(() => new Map())
  for (const { a, b, alike } of links) {
    const weight = alike * sizes[a]! * sizes[b]!
    near[a]!.set(b, (near[a]!.get(b) ?? 0) + weight)
    near[b]!.set(a, (near[b]!.get(a) ?? 0) + weight)
  }
  const size = Float64Array.from(sizes)
  const parent = Int32Array.from(sizes, (_, i) => i)
  const done = new Uint8Array(sizes.length)
  for (let start = 0; start < sizes.length; start++) {
    const chain = parent[start] === start && !done[start] ? [start] : []
    while (chain.length > 0) {
      const last = chain.at(-1)!
      const before = chain.at(-2) ?? -1
      const next = nearest(last, before, near[last]!, size, least)
      if (next < 0) done[chain.pop()!] = 1
      else if (next !== before) chain.push(next)
      else {
        chain.length -= 2
        const kept = join(Math.min(last, before), Math.max(last, before), near, size, parent)
        if (chain.length === 0) chain.push(kept)
      }
    }
  }
  return parent.map((_, i) => root(parent, i))
}

/** The group most like this one, the one before it in the chain first among equals; -1 if none is like enough. */
function nearest(
  group: number,
  before: number,
  near: ReadonlyMap<number, number>,
  size: Float64Array,
  least: number,
): number {
  let best = -1
  let most = least
  for (const [other, weight] of near) {
    const alike = weight / (size[group]! * size[other]!)
    const wins = best < 0 || other === before || (best !== before && other < best)
    if (alike > most || (alike === most && wins)) {
      best = other
      most = alike
    }
  }
  return best
}

/** Puts `gone` into `kept`; what both are like adds up. */
function join(kept: number, gone: number, near: Map<number, number>[], size: Float64Array, parent: Int32Array): number {
  near[kept]!.delete(gone)
  near[gone]!.delete(kept)
  for (const [other, weight] of near[gone]!) {
    const sum = (near[kept]!.get(other) ?? 0) + weight
    near[kept]!.set(other, sum)
    near[other]!.delete(gone)
    near[other]!.set(kept, sum)
  }
  near[gone]!.clear()
  size[kept]! += size[gone]!
  parent[gone] = kept
  return kept
}

function root(parent: Int32Array, member: number): number {
  let at = member
  while (parent[at] !== at) at = parent[at]!
  return at
}
