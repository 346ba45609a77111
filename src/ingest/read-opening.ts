import type { Removed } from '../model/report.ts'
import type { Block, Body, Metadata } from './draft.ts'
import { cutText, toRawSpan } from './mapped-text.ts'
import { isTitleLike } from './title-like.ts'
import { isDateLine, readWrittenDate } from './written-date.ts'

export interface Opening {
  readonly body: Body
  readonly metadata: Metadata
}

const NAME = "\\p{Lu}[\\p{L}.'’-]*"
/** "By Ana Ruiz and Ivo Brandt", "By Ana Ruiz, Staff Writer", "By Ana Ruiz in Tarn", "By ANA RUIZ | Reuters". */
const BYLINE = new RegExp(
  `^(?:by|By|BY)\\s+(${NAME}(?:,?\\s+(?:and|&|de|van|von|al|bin|el|${NAME})){1,8})(?:,\\s.{1,60}|\\s?[|/–—-]\\s?.{1,60}|\\s+(?:in|at)\\s+${NAME}.{0,40})?$`,
  'u',
)

/**
 * The lines before a plain text's first paragraph: title, "By Ana Ruiz", "Published 7 March 2022". They leave the text
 * as they do on a page, so that the same article is the same text in every format.
 */
export function readOpening(body: Body, known: Metadata): Opening {
  const found: { title?: string; author?: string; publishedAt?: string } = {}
  const taken: Block[] = []
  const credits: Block[] = []
  for (const [i, block] of body.blocks.entries()) {
    if (i > 4 || i === body.blocks.length - 1) break
    const text = body.text.slice(block.start, block.end)
    const author = text.length < 120 ? BYLINE.exec(text)?.[1] : undefined
    if (author) {
      found.author ??= author.replace(/,$/, '')
      credits.push(block)
    } else if (isDateLine(text)) {
      const date = readWrittenDate(text)
      if (date) found.publishedAt ??= date
      credits.push(block)
    } else if (isTitle(text, block, i, body) && (found.title ?? known.title) === undefined) {
      found.title = text
      taken.push(block)
    } else if (text === known.title) taken.push(block)
    else break
  }
  if (taken.length + credits.length === 0) return { body, metadata: known }
  return { body: without(body, taken, credits), metadata: { ...found, ...known } }
}

function isTitle(text: string, block: Block, at: number, body: Body): boolean {
  if (at !== 0) return false
  if (block.kind === 'heading')
    return (
      block.level === 1 ||
      !body.blocks.some(
        (other) => other !== block && other.kind === 'heading' && (other.level ?? 2) <= (block.level ?? 2),
      )
    )
  // Two title-like lines in a row may be a list; a title has text under it before the next one.
  return block.kind === 'paragraph' && body.plain && isTitleLike(text) && hasText(body, at + 1)
}

function hasText(body: Body, from: number): boolean {
  return body.blocks
    .slice(from, from + 4)
    .some((block) => /[.!?]["'”’)]*$/.test(body.text.slice(block.start, block.end)))
}

function without(body: Body, taken: readonly Block[], credits: readonly Block[]): Body {
  const drop = new Set([...taken, ...credits])
  const next = body.blocks.find((block) => !drop.has(block))
  const end = next?.start ?? body.text.length
  const { text, map, move } = cutText(body, [{ start: 0, end }])
  const removed: Removed[] = credits.map((block) => ({
    kind: 'credit',
    text: body.text.slice(block.start, block.end),
    ...toRawSpan(body.map, block),
  }))
  const blocks = body.blocks
    .filter((block) => block.start >= end)
    .map((block) => ({ ...block, start: move(block.start), end: move(block.end) }))
  const regions = body.regions
    .map((region) => ({ ...region, start: move(region.start), end: move(region.end) }))
    .filter((region) => region.end > region.start)
  return {
    text,
    map,
    blocks,
    regions,
    removed: [...body.removed, ...removed].sort((a, b) => a.rawStart - b.rawStart),
    plain: body.plain,
  }
}
