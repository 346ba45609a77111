import type { Heading } from '../model/report.ts'
import type { Block, Body } from './draft.ts'
import { isTitleLike } from './title-like.ts'

/** Level of a heading that only its shape tells. */
const TOLD_BY_SHAPE = 2

/**
 * Headings of a cleaned text: those the format marks, and in plain text short lines without a full stop that have text
 * under them.
 */
export function findHeadings(body: Body): Heading[] {
  const headings: Heading[] = []
  for (const [i, block] of body.blocks.entries()) {
    const level = block.kind === 'heading' ? (block.level ?? TOLD_BY_SHAPE) : levelByShape(body, block, i)
    if (level !== undefined) headings.push({ start: block.start, end: block.end, level })
  }
  return headings
}

function levelByShape(body: Body, block: Block, at: number): number | undefined {
  if (!body.plain || block.kind !== 'paragraph' || at === body.blocks.length - 1) return undefined
  if (!isTitleLike(body.text.slice(block.start, block.end))) return undefined
  return isTable(body, at) ? undefined : TOLD_BY_SHAPE
}

/** Four short lines in a row are a list or a table in plain text, not four headings. */
function isTable(body: Body, at: number): boolean {
  let from = at
  let to = at
  const short = (i: number): boolean => {
    const block = body.blocks[i]
    return block !== undefined && isTitleLike(body.text.slice(block.start, block.end))
  }
  while (at - from < 4 && short(from - 1)) from--
  while (to - at < 4 && short(to + 1)) to++
  return to - from >= 3
}
