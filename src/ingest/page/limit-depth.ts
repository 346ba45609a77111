import { lexHtml } from './lex-html.ts'

/** Browsers stop at 512; no article is nested deeper than this, and the tree's cost grows with the square of it. */
const DEEPEST = 200

const VOID = new Set('area base br col embed hr img input link meta param source track wbr frame keygen'.split(' '))
/** A parser closes these by itself; left unclosed they do not nest. */
const SELF_CLOSING = new Set('p li dt dd option optgroup tr td th thead tbody tfoot rt rp'.split(' '))

export interface Limited {
  readonly html: string
  /** Depth of the deepest tag, if it was over the limit. */
  readonly tooDeep?: number
}

/** Takes out tags nested deeper than a parser can bear, and keeps their text. */
export function limitDepth(html: string): Limited {
  let depth = 0
  let deepest = 0
  const drop: [start: number, end: number][] = []
  for (const token of lexHtml(html)) {
    if (token.kind === 'open') {
      if (VOID.has(token.name) || SELF_CLOSING.has(token.name) || html[token.end - 2] === '/') continue
      depth++
      deepest = Math.max(deepest, depth)
      if (depth > DEEPEST) drop.push([token.start, token.end])
    } else if (token.kind === 'close' && !SELF_CLOSING.has(token.name)) {
      if (depth > DEEPEST) drop.push([token.start, token.end])
      depth = Math.max(0, depth - 1)
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
