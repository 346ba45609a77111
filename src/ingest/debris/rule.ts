import type { Removed } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'
import type { Block, Body } from '../draft.ts'

/** Something that is not the article: whole blocks, or a stretch within one. */
export interface Cut extends Span {
  readonly kind: Removed['kind']
}

export interface Scene {
  readonly body: Body
  readonly title?: string | undefined
  readonly author?: string | undefined
  /** True for blocks that an earlier rule takes out as a whole. */
  readonly gone: (block: Block) => boolean
}

/** One kind of debris. A rule sees what the rules before it took out. */
export type DebrisRule = (scene: Scene) => readonly Cut[]

export function textOf(body: Body, block: Span): string {
  return body.text.slice(block.start, block.end)
}

/** Rules that judge a block by its own words alone. */
export function blockRule(kind: Cut['kind'], isDebris: (text: string, block: Block) => boolean): DebrisRule {
  return ({ body, gone }) =>
    body.blocks
      .filter((block) => !gone(block) && isDebris(textOf(body, block), block))
      .map(({ start, end }) => ({ kind, start, end }))
}
