import type { Attribution, Tokens } from './attribution.ts'
import { carriesChain } from './kept-cues.ts'
import { nesting } from './outermost.ts'
import type { Words } from './words.ts'

/** Share of an attribution's content that the one inside must fill to make the outer one a mere relay of it. */
const RELAY_SHARE = 0.75

/** An attribution with the attributions around it that only pass it on, nearest first. */
export interface Draft {
  readonly one: Attribution
  readonly relays: readonly Attribution[]
  /** The attribution whose content holds this one without being filled by it. */
  readonly inside?: Attribution
}

/** "reportedly" inside what a named source says adds no source; its doubt is in the words. */
export function withoutInnerAdverbs(kept: readonly Attribution[]): Attribution[] {
  const parent = nesting(kept)
  return kept.filter((one, at) => one.frame !== 'adverb' || parent[at] === -1)
}

/** No newspaper passes words on through more hands than this. */
const LONGEST_CHAIN = 6

export function relayed(w: Words, kept: readonly Attribution[]): Draft[] {
  const parent = nesting(kept)
  const passesOn = new Uint8Array(kept.length)
  const fills = kept.map((one, at) => parent[at]! >= 0 && share(w, one, kept[parent[at]!]!) >= RELAY_SHARE)
  for (const [at, full] of fills.entries()) if (full) passesOn[parent[at]!] = 1
  const drafts: Draft[] = []
  for (const [at, one] of kept.entries()) {
    if (passesOn[at] === 1 || !carriesChain(one)) continue
    const relays: Attribution[] = []
    let up = at
    while (fills[up] && relays.length < LONGEST_CHAIN) {
      up = parent[up]!
      relays.push(kept[up]!)
    }
    const outer = parent[up]!
    drafts.push({ one, relays, ...(outer >= 0 ? { inside: kept[outer]! } : {}) })
  }
  return drafts
}

/** How much of the outer content the inner source, cue and content take up. */
function share(w: Words, inner: Attribution, outer: Attribution): number {
  let size = 0
  let filled = 0
  const parts: Tokens[] = [...inner.content, inner.cue]
  if (inner.source) parts.push([inner.source.first, inner.source.last])
  for (const [first, last] of outer.content) {
    for (let i = first; i <= last; i++) {
      if (w.lower[i]!.length === 1 && !/[\p{L}\p{N}]/u.test(w.lower[i]!)) continue
      size++
      if (parts.some(([from, to]) => i >= from && i <= to)) filled++
    }
  }
  return size === 0 ? 0 : filled / size
}
