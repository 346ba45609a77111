import type { Removed } from '../../model/report.ts'
import type { Block } from '../draft.ts'
import { isTitleLike } from '../title-like.ts'
import type { PageNode } from './page-document.ts'

export interface TextBlock {
  readonly kind: Block['kind']
  readonly level?: number
  readonly text: string
  /** For a row: which table and row of the page. */
  readonly table?: number
  readonly row?: number
}

export interface Dropped {
  readonly kind: Removed['kind']
  readonly text: string
}

export interface PageText {
  readonly blocks: readonly TextBlock[]
  /** What an element's own kind says is no text of the article: captions. */
  readonly dropped: readonly Dropped[]
}

const UNSEEN = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE BUTTON INPUT SELECT TEXTAREA FORM NAV SVG IFRAME VIDEO AUDIO OBJECT EMBED CANVAS HEAD TITLE META LINK MAP DIALOG'.split(
    ' ',
  ),
)
const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FOOTER HEADER HR HTML LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
)
const HEADING = /^H([1-6])$/

/**
 * The text of a tree in reading order, one block for each paragraph, heading, list item and table row. Block elements
 * part paragraphs; spaces are collapsed; pictures and their captions are dropped.
 */
export function readPageText(root: PageNode): PageText {
  const blocks: TextBlock[] = []
  const dropped: Dropped[] = []
  let line = ''
  let kind: Block['kind'] = 'paragraph'
  let level = 0
  let table = 0
  let bold = 0
  let boldOnly = true
  const bolds = new Set<TextBlock>()
  const flush = (): void => {
    const text = collapse(line)
    line = ''
    if (text !== '') {
      const block: TextBlock = { kind, text, ...(kind === 'heading' && { level }) }
      blocks.push(block)
      if (boldOnly && kind === 'paragraph' && isTitleLike(text)) bolds.add(block)
    }
    boldOnly = true
  }
  const within = (node: PageNode, as: Block['kind'], at = 0): void => {
    flush()
    const before = [kind, level] as const
    kind = as
    level = at
    for (const child of node.childNodes) walk(child)
    flush()
    ;[kind, level] = before
  }
  const walk = (node: PageNode): void => {
    if (node.nodeType === 3) {
      const text = node.textContent ?? ''
      if (bold === 0 && text.trim() !== '') boldOnly = false
      line += text
      return
    }
    if (node.nodeType !== 1) return
    const name = node.nodeName.toUpperCase()
    if (UNSEEN.has(name)) return
    if (name === 'BR') {
      line = breakLine(line, flush)
      return
    }
    const heading = HEADING.exec(name)
    if (heading) within(node, 'heading', Number(heading[1]))
    else if (name === 'FIGURE' || name === 'FIGCAPTION') dropFigure(node, dropped, walk)
    else if (name === 'TABLE' && isDataTable(node)) readTable(node, ++table, flush, blocks)
    else if (name === 'LI' || name === 'DT' || name === 'DD') within(node, 'item')
    else if (BLOCK.has(name)) within(node, kind === 'heading' ? 'paragraph' : kind)
    else {
      const strong = name === 'STRONG' || name === 'B'
      if (strong) bold++
      for (const child of node.childNodes) walk(child)
      if (strong) bold--
    }
  }
  walk(root)
  flush()
  return { blocks: blocks.map((block, i) => (heads(block, blocks[i + 1], bolds) ? asHeading(block) : block)), dropped }
}

/** Below the headings that are marked as such. */
const BOLD_LEVEL = 5

/** A bold line by itself is a heading if it has text under it that is not bold too. */
function heads(block: TextBlock, next: TextBlock | undefined, bolds: ReadonlySet<TextBlock>): boolean {
  return bolds.has(block) && next !== undefined && next.kind !== 'heading' && !bolds.has(next)
}

const asHeading = ({ text }: TextBlock): TextBlock => ({ kind: 'heading', level: BOLD_LEVEL, text })

/** Stands for a <br> until it is known whether it ends a paragraph; a space to everything else. */
const BREAK = '\u2028'

/** One <br> ends a line, which is a paragraph if it ends like one; two end a paragraph. */
function breakLine(line: string, flush: () => void): string {
  if (line.endsWith(BREAK) || /[.!?:]["'”’)]*\s*$/.test(line.slice(-12))) {
    flush()
    return ''
  }
  return line === '' ? '' : `${line}${BREAK}`
}

export function collapse(text: string): string {
  return text.replace(/[\s\u200b\ufeff\u00ad]+/g, (run) => (/^[\u200b\ufeff\u00ad]+$/.test(run) ? '' : ' ')).trim()
}

function dropFigure(node: PageNode, dropped: Dropped[], walk: (node: PageNode) => void): void {
  const tables = [...descendants(node)].filter((each) => each.nodeName.toUpperCase() === 'TABLE')
  if (tables.length > 0) for (const child of tables) walk(child)
  else {
    const text = collapse(node.textContent ?? '')
    if (text !== '') dropped.push({ kind: 'caption', text })
  }
}

function* descendants(node: PageNode): Generator<PageNode> {
  for (const child of node.childNodes) {
    yield child
    yield* descendants(child)
  }
}

/** Tables also lay out pages: one that holds paragraphs or few cells is no data. */
function isDataTable(node: PageNode): boolean {
  let cells = 0
  let rows = 0
  let long = 0
  for (const each of descendants(node)) {
    const name = each.nodeName.toUpperCase()
    if (name === 'TABLE' || name === 'P') {
      if (name === 'TABLE' || (each.textContent ?? '').length > 200) return false
    } else if (name === 'TR') rows++
    else if (name === 'TD' || name === 'TH') {
      cells++
      if ((each.textContent ?? '').length > 400) long++
    }
  }
  return rows >= 2 && cells >= 2 * rows - 1 && long === 0
}

function readTable(node: PageNode, table: number, flush: () => void, blocks: TextBlock[]): void {
  flush()
  let row = 0
  for (const each of descendants(node)) {
    if (each.nodeName.toUpperCase() !== 'TR') continue
    row++
    const cells: string[] = []
    for (const cell of each.childNodes) {
      if (/^T[DH]$/i.test(cell.nodeName)) cells.push(collapse(cell.textContent ?? ''))
    }
    const text = cells.filter((cell) => cell !== '').join(' | ')
    if (text !== '') blocks.push({ kind: 'row', text, table, row })
  }
}
