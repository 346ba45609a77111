import type { Link } from './stories-average-link.ts'
import type { Weighted } from './stories-vectors.ts'

/** A term that more members use than this finds no pairs: it tells little and costs the square of its users. */
const COMMON = 1000
/** Pairs less alike than this count as not alike, which keeps the graph small. */
const WEAK = 0.02

/** What is compared: a vector, or the sum of `size` vectors. */
export interface Member {
  readonly size: number
  /** Day number, or the mean of several. */
  readonly day: number
  readonly vector: Iterable<Weighted>
}

/**
 * Pairs of members that share terms, with the mean cosine of their vectors, less the more days lie between them:
 * divided by e every `fading` days. Pairs among the first `known` members are left out.
 */
export function linksAmong(members: readonly Member[], fading: number, known = 0): Link[] {
  const users = new Map<string, { members: number[]; weights: number[] }>()
  const alike = new Float64Array(members.length)
  const links: Link[] = []
  members.forEach((member, b) => {
    const touched: number[] = []
    for (const [term, weight] of member.vector) {
      const list = users.get(term) ?? { members: [], weights: [] }
      if (list.members.length === 0) users.set(term, list)
      if (b >= known && list.members.length <= COMMON) {
        for (let i = 0; i < list.members.length; i++) {
          const a = list.members[i]!
          if (alike[a] === 0) touched.push(a)
          alike[a]! += weight * list.weights[i]!
        }
      }
      list.members.push(b)
      list.weights.push(weight)
    }
    for (const a of touched.sort((x, y) => x - y)) {
      const other = members[a]!
      const apart = Math.abs(member.day - other.day)
      const mean = (alike[a]! / (member.size * other.size)) * Math.exp(-apart / fading)
      if (mean >= WEAK) links.push({ a, b, alike: mean })
      alike[a] = 0
    }
  })
  return links
}
