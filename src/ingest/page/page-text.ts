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

/** The blocks written so far and the line being written. */
interface Page {
  readonly blocks: TextBlock[]
  readonly bolds: Set<TextBlock>
  readonly dropped: Dropped[]
  line: string
  kind: Block['kind']
  level: number
  table: number
  /** How many bold elements the walk is in, and whether the line so far is in bold throughout. */
  bold: number
  boldOnly: boolean
}

/**
 * The text of a tree in reading order, one block for each paragraph, heading, list item and table row. Block elements
 * part paragraphs; spaces are collapsed; pictures and their captions are dropped.
 */
export function readPageText(root: PageNode): PageText {
  const page: Page = {
    blocks: [],
    bolds: new Set(),
    dropped: [],
    line: '',
    kind: 'paragraph',
    level: 0,
    table: 0,
    bold: 0,
    boldOnly: true,
  }
  walk(page, root)
  flush(page)
  const { blocks, bolds, dropped } = page
  return { blocks: blocks.map((block, i) => (heads(block, blocks[i + 1], bolds) ? asHeading(block) : block)), dropped }
}

function walk(page: Page, node: PageNode): void {
  if (node.nodeType === 3) {
    const text = node.textContent ?? ''
    if (page.bold === 0 && text.trim() !== '') page.boldOnly = false
    page.line += text
    return
  }
  if (node.nodeType !== 1) return
  const name = node.nodeName.toUpperCase()
  if (UNSEEN.has(name)) return
  const heading = HEADING.exec(name)
  if (name === 'BR') breakLine(page)
  else if (heading) walkBlock(page, node, 'heading', Number(heading[1]))
  else if (name === 'FIGURE' || name === 'FIGCAPTION') dropFigure(page, node)
  else if (name === 'TABLE' && isDataTable(node)) readTable(page, node)
  else if (name === 'LI' || name === 'DT' || name === 'DD') walkBlock(page, node, 'item')
  else if (BLOCK.has(name)) walkBlock(page, node, page.kind === 'heading' ? 'paragraph' : page.kind)
  else {
    const strong = name === 'STRONG' || name === 'B' ? 1 : 0
    page.bold += strong
    for (const child of node.childNodes) walk(page, child)
    page.bold -= strong
  }
}

function walkBlock(page: Page, node: PageNode, kind: Block['kind'], level = 0): void {
  flush(page)
  const before = { kind: page.kind, level: page.level }
  page.kind = kind
  page.level = level
  for (const child of node.childNodes) walk(page, child)
  flush(page)
  Object.assign(page, before)
}

function flush(page: Page): void {
  const text = collapse(page.line)
  const { kind, level, boldOnly } = page
  page.line = ''
  page.boldOnly = true
  if (text === '') return
  const block: TextBlock = { kind, text, ...(kind === 'heading' && { level }) }
  page.blocks.push(block)
  if (boldOnly && kind === 'paragraph' && isTitleLike(text)) page.bolds.add(block)
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
function breakLine(page: Page): void {
  const { line } = page
  if (line.endsWith(BREAK) || /[.!?:]["'”’)]*\s*$/.test(line.slice(-12))) flush(page)
  else if (line !== '') page.line += BREAK
}

export function collapse(text: string): string {
  return text.replace(/[\s\u200b\ufeff\u00ad]+/g, (run) => (/^[\u200b\ufeff\u00ad]+$/.test(run) ? '' : ' ')).trim()
}

/** Figures also frame tables and posts of others; those stay. */
function dropFigure(page: Page, node: PageNode): void {
  const framed = [...descendants(node)].filter((each) => /^(?:TABLE|BLOCKQUOTE)$/i.test(each.nodeName))
  if (framed.length > 0) {
    for (const each of framed) walk(page, each)
    return
  }
  const text = collapse(node.textContent ?? '')
  if (text !== '') page.dropped.push({ kind: 'caption', text })
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

function readTable(page: Page, node: PageNode): void {
  flush(page)
  const table = ++page.table
  let row = 0
  for (const each of descendants(node)) {
    if (each.nodeName.toUpperCase() !== 'TR') continue
    row++
    const cells: string[] = []
    for (const cell of each.childNodes) {
      if (/^T[DH]$/i.test(cell.nodeName)) cells.push(collapse(cell.textContent ?? ''))
    }
    const text = cells.filter((cell) => cell !== '').join(' | ')
    if (text !== '') page.blocks.push({ kind: 'row', text, table, row })
  }
}
