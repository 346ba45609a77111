import { Readability } from '@mozilla/readability'
import type { Region, Removed } from '../../model/report.ts'
import type { Block, Body } from '../draft.ts'
import type { IsolatedDocument, IsolatedRequest } from '../isolated/isolated.ts'
import { type Aligner, createAligner, pairsOf } from './align-text.ts'
import { limitDepth } from './limit-depth.ts'
import { removePageDebris, wordsIn } from './page-debris.ts'
import { entityDecoder, type PageDocument, type PageElement, parsePage } from './page-document.ts'
import { readPageMetadata } from './page-metadata.ts'
import { type Dropped, type PageText, readPageText, type TextBlock } from './page-text.ts'

/** Sites that put each paragraph in a box of its own lose those with a link in them at Readability's own threshold. */
const MORE_LINKS = 0.1

/** An article with fewer words than this is no article found. */
const FEWEST_WORDS = 5

/** Reads a page or a fragment of one: metadata, then the article with its offsets in the source. */
export function readPage(request: Extract<IsolatedRequest, { html: string }>): IsolatedDocument {
  const limited = limitDepth(request.html)
  const document = parsePage(limited.html)
  const metadata = request.kind === 'page' ? readPageMetadata(document, limited.html, request.url) : {}
  const text = request.kind === 'page' ? readArticle(document, limited.html) : readFragment(document)
  const body = text && withOffsets(text, request.html, document)
  return {
    metadata,
    ...(body && { body }),
    ...(limited.tooDeep !== undefined && { tooDeep: limited.tooDeep }),
  }
}

function readFragment(document: PageDocument): PageText {
  return cleanText(document.body)
}

function readArticle(document: PageDocument, html: string): PageText | undefined {
  const article = findArticle(document)
  return article && wordsIn(article) >= FEWEST_WORDS ? cleanText(article) : readWhole(html)
}

/** Readability takes the page apart. On pages of a hundred thousand children in one element it throws. */
function findArticle(document: PageDocument): PageElement | undefined {
  const options = {
    serializer: (node: unknown) => node as PageElement,
    keepClasses: true,
    linkDensityModifier: MORE_LINKS,
  }
  try {
    return new Readability<PageElement>(document as never, options).parse()?.content ?? undefined
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return undefined
    throw error
  }
}

function cleanText(root: PageElement): PageText {
  const debris = removePageDebris(root)
  const { blocks, dropped } = readPageText(root)
  return { blocks, dropped: [...debris, ...dropped] }
}

/** A page that is short, or one list or table, has no article to be found: then all of its text counts. */
function readWhole(html: string): PageText | undefined {
  const document = parsePage(html)
  const text = cleanText(document.body)
  const words = text.blocks.reduce((sum, block) => sum + (block.text.match(/\S+/g)?.length ?? 0), 0)
  return words < FEWEST_WORDS ? undefined : text
}

function withOffsets(page: PageText, html: string, document: PageDocument): Body {
  const aligner = createAligner(html, entityDecoder(document))
  const map: [number, number][] = []
  const blocks: Block[] = []
  const parts: string[] = []
  let length = 0
  let before = 0
  for (const block of page.blocks) {
    const offsets = aligner.align(block.text)
    if (length > 0) {
      map.push([length, before])
      length += 2
    }
    pairsOf(offsets, length, map)
    const { kind, level } = block
    blocks.push({ kind, start: length, end: length + block.text.length, ...(level !== undefined && { level }) })
    parts.push(block.text)
    length += block.text.length
    before = (offsets.at(-1) ?? before) + 1
  }
  const removed = page.dropped.flatMap((drop) => asRemoved(drop, aligner))
  removed.sort((a, b) => a.rawStart - b.rawStart || a.rawEnd - b.rawEnd)
  return { text: parts.join('\n\n'), map, blocks, regions: regionsOf(page.blocks, blocks), removed, plain: false }
}

function asRemoved(drop: Dropped, aligner: Aligner): Removed[] {
  const place = aligner.locate(drop.text)
  return place ? [{ kind: drop.kind, text: drop.text, ...place }] : []
}

/** Tables and their rows as places in the report. */
function regionsOf(texts: readonly TextBlock[], blocks: readonly Block[]): Region[] {
  const tables = new Map<number, { start: number; end: number }>()
  const rows: Region[] = []
  for (const [i, { table, row }] of texts.entries()) {
    if (table === undefined) continue
    const { start, end } = blocks[i]!
    tables.set(table, { start: tables.get(table)?.start ?? start, end })
    rows.push({ kind: 'row', label: `table ${table}, row ${row}`, start, end })
  }
  const whole: Region[] = [...tables].map(([table, span]) => ({ kind: 'table', label: `table ${table}`, ...span }))
  return [...whole, ...rows].sort((a, b) => a.start - b.start || b.end - a.end)
}
