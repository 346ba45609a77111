import { Problem } from '../problem.ts'
import { type HtmlToken, lexHtml } from './lex-html.ts'

/** Browsers stop at 512; no article is nested deeper than this, and the tree's cost grows with the square of it. */
const DEEPEST = 120
/** A table nests by its rows and cells too, which close themselves. */
const TABLE_DEPTH = 3
/** Tags, stretches of text and entities; a long live blog has 30,000. */
const MOST_PIECES = 250_000

const VOID = new Set('area base br col embed hr img input link meta param source track wbr frame keygen'.split(' '))
/** A parser closes these by itself; left unclosed they do not nest. */
const SELF_CLOSING = new Set('p li dt dd option optgroup tr td th thead tbody tfoot rt rp'.split(' '))

export interface Limited {
  readonly html: string
  /** Depth of the deepest tag, if it was over the limit. */
  readonly tooDeep?: number
}

/**
 * Takes out tags nested deeper than a parser can bear, and keeps their text. Throws a `Problem` (`too-many-tags`) for a
 * page of more pieces than a tree can be built of in a bearable time.
 */
export function limitDepth(html: string): Limited {
  let depth = 0
  let deepest = 0
  let pieces = 0
  const drop: [start: number, end: number][] = []
  for (const token of lexHtml(html)) {
    pieces += token.kind === 'text' ? 1 + countEntities(html, token) : 1
    if (pieces > MOST_PIECES)
      throw new Problem('too-many-tags', `has more than ${MOST_PIECES} tags; save its text instead`)
    if ((token.kind !== 'open' && token.kind !== 'close') || SELF_CLOSING.has(token.name)) continue
    const weight = token.name === 'table' ? TABLE_DEPTH : 1
    if (token.kind === 'open') {
      if (VOID.has(token.name) || html[token.end - 2] === '/') continue
      depth += weight
      deepest = Math.max(deepest, depth)
      if (depth > DEEPEST) drop.push([token.start, token.end])
    } else {
      if (depth > DEEPEST) drop.push([token.start, token.end])
      depth = Math.max(0, depth - weight)
    }
  }
  if (drop.length === 0) return { html }
  let kept = ''
  let at = 0
  for (const [start, end] of drop) {
    kept += html.slice(at, start)
    at = end
  }
  return { html: kept + html.slice(at), tooDeep: deepest }
}

function countEntities(html: string, token: HtmlToken): number {
  let count = 0
  for (let i = token.start; i < token.end; i++) if (html.charCodeAt(i) === 38) count++
  return count
}
