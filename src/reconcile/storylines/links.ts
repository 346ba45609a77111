import type { Link } from './average-link.ts'
import type { Weighted } from './story-item.ts'

/** A term that more members use than this finds no pairs: it tells little and costs the square of its users. */
const COMMON = 400
/** Pairs less alike than this count as not alike, which keeps the graph small. */
const WEAK = 0.04
/** A member is linked with so many of those before it, the most alike: links grow with members, not with their square. */
const MOST = 50

/** What is compared: a vector, or the sum of `size` vectors. */
export interface Member {
  readonly size: number
  /** Day number, or the mean of several. */
  readonly day: number
  readonly vector: Iterable<Weighted>
}

interface Users {
  readonly members: number[]
  readonly weights: number[]
}

/**
 * Pairs of members that share terms, with the mean cosine of their vectors, less the more days lie between them:
 * divided by e every `fading` days. Pairs among the first `known` members are left out.
 */
export function linksAmong(members: readonly Member[], fading: number, known = 0): Link[] {
  const users = usersOf(members)
  const alike = new Float64Array(members.length)
  const links: Link[] = []
  for (let b = known; b < members.length; b++) {
    const member = members[b]!
    const touched: number[] = []
    for (const [term, weight] of member.vector) {
      const others = users.get(term)!
      if (others.members.length > COMMON) continue
      for (let i = 0; i < others.members.length; i++) {
        const a = others.members[i]!
        if (a >= b) break
        if (alike[a] === 0) touched.push(a)
        alike[a]! += weight * others.weights[i]!
      }
    }
    const own: Link[] = []
    for (const a of touched) {
      const other = members[a]!
      const apart = Math.abs(member.day - other.day)
      const mean = (alike[a]! / (member.size * other.size)) * Math.exp(-apart / fading)
      if (mean >= WEAK) own.push({ a, b, alike: mean })
      alike[a] = 0
    }
    own.sort((x, y) => y.alike - x.alike || x.a - y.a)
    for (const link of own.slice(0, MOST)) links.push(link)
  }
  return links
}

/** The members that use each term, ascending, with the weight it has in each. */
function usersOf(members: readonly Member[]): Map<string, Users> {
  const users = new Map<string, Users>()
  members.forEach(({ vector }, member) => {
    for (const [term, weight] of vector) {
      const list = users.get(term) ?? { members: [], weights: [] }
      if (list.members.length === 0) users.set(term, list)
      list.members.push(member)
      list.weights.push(weight)
    }
  })
  return users
}
