import type { Span } from '../../src/model/index.ts'
import { around, type Miss } from './miss.ts'

/** A stretch of text with what it was marked as or read as, and the rule that read it. */
export interface Marked extends Span {
  readonly label: string
  readonly rule?: string
  /** Sort of thing, by which those not found are listed. */
  readonly type?: string
  /** Neither asked for nor punished. */
  readonly optional?: boolean
}

/** One-to-one pairs of stretches that share text: the same ends first, then the longest share. */
export function pairSpans(gold: readonly Span[], read: readonly Span[]): (readonly [number, number])[] {
  const pairs: { g: number; r: number; rank: number }[] = []
  gold.forEach((one, g) => {
    read.forEach((other, r) => {
      const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
      const same = one.start === other.start && one.end === other.end
      if (shared > 0) pairs.push({ g, r, rank: same ? Number.MAX_SAFE_INTEGER : shared })
    })
  })
  pairs.sort((a, b) => b.rank - a.rank || a.g - b.g || a.r - b.r)
  const left = new Set<number>()
  const right = new Set<number>()
  const chosen: (readonly [number, number])[] = []
  for (const { g, r } of pairs) {
    if (left.has(g) || right.has(r)) continue
    left.add(g)
    right.add(r)
    chosen.push([g, r])
  }
  return chosen
}

/**
 * Misses of one document whose gold and reading are labelled stretches: not found, too much, other ends, other label.
 * `same` says whether two labels agree; without it they must be equal.
 */
export function spanMisses(
  { id, text }: { readonly id: string; readonly text: string },
  gold: readonly Marked[],
  read: readonly Marked[],
  same: (gold: number, read: number) => boolean = (g, r) => gold[g]!.label === read[r]!.label,
): Miss[] {
  const misses: { at: number; miss: Miss }[] = []
  const put = (at: Span, miss: Omit<Miss, 'where'>): void => {
    misses.push({ at: at.start, miss: { ...miss, where: around(id, text, at.start, at.end) } })
  }
  const pairs = pairSpans(gold, read)
  for (const [g, r] of pairs) {
    const one = gold[g]!
    const other = read[r]!
    if (one.optional) continue
    const rule = other.rule ?? one.label
    const told = { rule, wanted: one.label, read: other.label }
    if (!same(g, r)) put(other, { kind: 'read as another', ...told })
    else if (one.start !== other.start || one.end !== other.end)
      put(one, { kind: 'other ends', rule, wanted: one.label, read: text.slice(other.start, other.end) })
  }
  const left = new Set(pairs.map(([g]) => g))
  const right = new Set(pairs.map(([, r]) => r))
  gold.forEach((one, g) => {
    if (!left.has(g) && !one.optional) put(one, { kind: 'not found', rule: one.type ?? '-', wanted: one.label })
  })
  read.forEach((other, r) => {
    if (!right.has(r)) put(other, { kind: 'too much', rule: other.rule ?? other.label, read: other.label })
  })
  return misses.sort((a, b) => a.at - b.at).map(({ miss }) => miss)
}
