import { isLabelLike, isLeadIn } from '../title-like.ts'
import { type Cut, type DebrisRule, textOf } from './rule.ts'

/**
 * A heading with nothing under it: at the end of the page, or before another heading of its own or a higher level. In
 * plain text, where lines have no levels, only the last line can be told.
 */
export const emptyHeading: DebrisRule = ({ body, gone }) => {
  const cuts: Cut[] = []
  let below = 0
  for (let i = body.blocks.length - 1; i >= 0; i--) {
    const block = body.blocks[i]!
    if (gone(block)) continue
    const text = textOf(body, block)
    const level = block.kind === 'heading' ? (block.level ?? 2) : undefined
    const atEnd = below === 0
    const empty =
      level !== undefined
        ? atEnd || (below < 7 && level >= below)
        : atEnd && i > 0 && block.kind === 'paragraph' && (isLeadIn(text) || (body.plain && isLabelLike(text)))
    if (empty) cuts.push({ kind: 'empty-heading', start: block.start, end: block.end })
    else below = level ?? 7
  }
  return cuts.reverse()
}
