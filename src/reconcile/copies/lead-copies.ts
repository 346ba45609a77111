/** A report as far as it matters to who leads: shingles in all, and its place in canonical order. */
export interface Carrier {
  readonly report: string
  readonly whole: number
  readonly order: number
}

/**
 * Who carries whose text: every report that is a copy, with the report that leads. The fullest text leads, the earlier
 * of two as full; a report follows the fullest leader it shares text with, and leaders follow nobody. A function of the
 * set of pairs.
 */
export function leadCopies(
  carriers: readonly Carrier[],
  pairs: readonly (readonly [string, string])[],
): Map<string, string> {
  const partners = new Map<string, string[]>()
  for (const [a, b] of pairs) {
    partners.set(a, [...(partners.get(a) ?? []), b])
    partners.set(b, [...(partners.get(b) ?? []), a])
  }
  const rank = new Map<string, number>()
  const sorted = [...carriers].sort((a, b) => b.whole - a.whole || a.order - b.order)
  const copies = new Map<string, string>()
  sorted.forEach(({ report }, position) => {
    const leaders = (partners.get(report) ?? []).filter((other) => rank.has(other))
    const first = leaders.sort((a, b) => rank.get(a)! - rank.get(b)!)[0]
    if (first === undefined) rank.set(report, position)
    else copies.set(report, first)
  })
  return copies
}
