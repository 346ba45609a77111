import type { Removed } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'
import type { Block, Body, Metadata } from '../draft.ts'
import { cutText, toRawSpan } from '../mapped-text.ts'
import { caption } from './caption.ts'
import { credit } from './credit.ts'
import { emptyHeading } from './empty-heading.ts'
import { pointer } from './pointer.ts'
import { repeatedTitle } from './repeated-title.ts'
import type { Cut, DebrisRule } from './rule.ts'
import { separator } from './separator.ts'
import { share } from './share.ts'
import { signature } from './signature.ts'
import { teaser } from './teaser.ts'

/** In this order: captions are told by the pointers near them, headings are empty once all else is gone. */
const RULES: readonly DebrisRule[] = [
  separator,
  share,
  teaser,
  credit,
  signature,
  repeatedTitle,
  caption,
  pointer,
  emptyHeading,
]

/** Takes a page's debris out of its text; what was taken out is added to `removed`, with raw offsets. */
export function removeDebris(body: Body, known: Pick<Metadata, 'title' | 'author'> = {}): Body {
  const cuts = new Map<Block, Cut[]>()
  const whole = new Set<Block>()
  const gone = (block: Block): boolean => whole.has(block)
  for (const rule of RULES) {
    for (const cut of rule({ body, title: known.title, author: known.author, gone })) {
      const block = blockAt(body.blocks, cut.start)
      const others = cuts.get(block) ?? []
      if (others.some((other) => other.start < cut.end && cut.start < other.end)) continue
      cuts.set(
        block,
        [...others, cut].sort((a, b) => a.start - b.start),
      )
      if (nothingLeft(body, block, cuts.get(block)!)) whole.add(block)
    }
  }
  return cuts.size === 0 ? body : applyCuts(body, [...cuts.values()].flat(), whole)
}

/** A block is gone when no letter or digit of it is left. */
function nothingLeft(body: Body, block: Block, cuts: readonly Cut[]): boolean {
  let left = ''
  let at = block.start
  for (const cut of cuts) {
    left += body.text.slice(at, cut.start)
    at = cut.end
  }
  return !/[\p{L}\p{N}]/u.test(left + body.text.slice(at, block.end))
}

function blockAt(blocks: readonly Block[], offset: number): Block {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (blocks[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return blocks[low]!
}

function applyCuts(body: Body, cuts: readonly Cut[], whole: ReadonlySet<Block>): Body {
  const removed: Removed[] = cuts.map((cut) => {
    const span = trimSpan(body.text, cut)
    return { kind: cut.kind, text: body.text.slice(span.start, span.end), ...toRawSpan(body.map, span) }
  })
  const { text, map, move } = cutText(body, widen(body, cuts, whole))
  const blocks = body.blocks
    .filter((block) => !whole.has(block))
    .map((block) => ({ ...block, start: move(block.start), end: move(block.end) }))
  const regions = body.regions
    .map((region) => ({ ...region, start: move(region.start), end: move(region.end) }))
    .filter((region) => region.end > region.start)
  const all = [...body.removed, ...removed].sort((a, b) => a.rawStart - b.rawStart || a.rawEnd - b.rawEnd)
  return { text, map, blocks, regions, removed: all, plain: body.plain }
}

function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && text.charCodeAt(start) <= 32) start++
  while (end > start && text.charCodeAt(end - 1) <= 32) end--
  return { start, end }
}

/** A whole block goes with the blank line before it (the first ones, with the one after), a sentence with one space. */
function widen(body: Body, cuts: readonly Cut[], whole: ReadonlySet<Block>): Span[] {
  const wide: Span[] = []
  let kept = false
  for (const [i, block] of body.blocks.entries()) {
    if (!whole.has(block)) kept = true
    else if (kept) wide.push({ start: body.blocks[i - 1]!.end, end: block.end })
    else wide.push({ start: block.start, end: body.blocks[i + 1]?.start ?? block.end })
  }
  for (const cut of cuts) {
    const block = blockAt(body.blocks, cut.start)
    if (whole.has(block)) continue
    const spaced = cut.start > block.start && body.text[cut.start - 1] === ' '
    wide.push({ start: spaced ? cut.start - 1 : cut.start, end: cut.end })
  }
  const merged = merge(wide.sort((a, b) => a.start - b.start || a.end - b.end))
  return merged.map((span) => withoutLeadingSpace(body, span))
}

/** What follows a cut at the head of a block must not begin with a space. */
function withoutLeadingSpace(body: Body, span: Span): Span {
  let { end } = span
  if (blockAt(body.blocks, span.start).start === span.start) while (body.text[end] === ' ') end++
  return { start: span.start, end }
}

function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else merged.push(span)
  }
  return merged
}
