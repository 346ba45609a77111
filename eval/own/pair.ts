import type { Span } from '../../src/model/index.ts'
import type { Marks, StatementMark } from './marks.ts'

/** Things right, in gold and read. */
export interface Counts {
  right: number
  gold: number
  read: number
}

export function addCounts(one: Counts, other: Counts): Counts {
  return { right: one.right + other.right, gold: one.gold + other.gold, read: one.read + other.read }
}

/** F1 in percent; 100 where there is nothing to find and nothing was found. */
export function f1({ right, gold, read }: Counts): number {
  return gold + read === 0 ? 100 : (200 * right) / (gold + read)
}

/** Characters that two lists of stretches share. */
export function common(one: readonly Span[], other: readonly Span[]): number {
  let both = 0
  for (const a of one) for (const b of other) both += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  return both
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}

/** Of the longer of two contents, at least this much must be shared. */
const LEAST = 0.5

/**
 * Statements that say the same: one to one, those that share most of the longer content first, at least half of it.
 * Gives for each statement of `gold` its partner in `read`, or -1.
 */
export function pairStatements(gold: readonly StatementMark[], read: readonly StatementMark[]): Int32Array {
  const shares: { g: number; r: number; share: number }[] = []
  gold.forEach((one, g) => {
    read.forEach((other, r) => {
      const share = common(one.content, other.content) / Math.max(1, length(one.content), length(other.content))
      if (share >= LEAST) shares.push({ g, r, share })
    })
  })
  shares.sort((a, b) => b.share - a.share || a.g - b.g || a.r - b.r)
  const partner = new Int32Array(gold.length).fill(-1)
  const taken = new Set<number>()
  for (const { g, r } of shares) {
    if (partner[g]! >= 0 || taken.has(r)) continue
    partner[g] = r
    taken.add(r)
  }
  return partner
}

/** One-to-one pairs of marks that share text and that `same` accepts, the longest share first; -1 where there is none. */
export function pairMarks<G extends Span, R extends Span>(
  gold: readonly G[],
  read: readonly R[],
  same: (gold: G, read: R) => boolean,
): Int32Array {
  const shares: { g: number; r: number; share: number }[] = []
  gold.forEach((one, g) => {
    read.forEach((other, r) => {
      const share = common([one], [other])
      if (share > 0 && same(one, other)) shares.push({ g, r, share })
    })
  })
  shares.sort((a, b) => b.share - a.share || a.g - b.g || a.r - b.r)
  const partner = new Int32Array(gold.length).fill(-1)
  const taken = new Set<number>()
  for (const { g, r } of shares) {
    if (partner[g]! >= 0 || taken.has(r)) continue
    partner[g] = r
    taken.add(r)
  }
  return partner
}

/** Both of two sets of marks of one report, gold first. */
export type Compare = (gold: Marks, read: Marks) => Counts
