import { lexer, type Token, type Tokens } from 'marked'
import type { Region } from '../../model/report.ts'
import { decodeEntity } from '../decode-entity.ts'
import type { Block } from '../draft.ts'
import type { IsolatedDocument } from '../isolated/isolated.ts'
import { readHeaderLines } from '../read-header-lines.ts'
import { readOpening } from '../read-opening.ts'
import { type BlockWriter, createBlockWriter } from './block-writer.ts'

/** Markdown to text: front matter, headings, paragraphs, items and table rows; marks go, offsets stay exact. */
export function readMarkdown(raw: string): IsolatedDocument {
  const header = readHeaderLines(raw)
  const page: MarkdownPage = { raw, writer: createBlockWriter(raw, header.end), regions: [] }
  writeBlocks(page, lexer(raw.slice(header.end)), 'paragraph')
  const whole = { ...page.writer.build(), regions: page.regions, removed: [], plain: false }
  const { body, metadata } = readOpening(whole, header.metadata)
  return body.text === '' ? { metadata } : { metadata, body }
}

interface MarkdownPage {
  readonly raw: string
  readonly writer: BlockWriter
  readonly regions: Region[]
}

function writeBlocks(page: MarkdownPage, tokens: readonly Token[], kind: Block['kind']): void {
  const { writer } = page
  for (const token of tokens) {
    if (token.type === 'heading')
      writer.block('heading', (token as Tokens.Heading).depth, () => writeInline(page, token))
    else if (token.type === 'list')
      for (const item of (token as Tokens.List).items) writeBlocks(page, item.tokens, 'item')
    else if (token.type === 'blockquote') writeBlocks(page, (token as Tokens.Blockquote).tokens, kind)
    else if (token.type === 'table') writeTable(page, token as Tokens.Table)
    else if (token.type === 'paragraph' || token.type === 'text') {
      writer.block(kind, undefined, () => writeInline(page, token))
    } else if (token.type === 'code') {
      for (const line of String(token.text).split('\n')) writer.block(kind, undefined, () => writer.words(line))
    } else skip(page, token.raw)
  }
}

const ENTITY = /(&#?[a-z0-9]{1,10};)/i

function writeInline(page: MarkdownPage, token: Token): void {
  const { writer } = page
  if ('tokens' in token && token.tokens) {
    for (const inner of token.tokens) {
      if (inner.type === 'image' || inner.type === 'html') skip(page, inner.raw)
      else if (inner.type === 'br') writer.space()
      else writeInline(page, inner)
    }
    // Past the address of a link, where the same words may stand again.
    if (token.type === 'link') skip(page, token.raw.slice(token.raw.lastIndexOf(']')))
  } else if ('text' in token) writeText(page, String(token.text))
}

function writeText({ raw, writer }: MarkdownPage, text: string): void {
  for (const [i, part] of text.split(ENTITY).entries()) {
    if (i % 2 === 0) {
      writer.words(part)
      continue
    }
    const at = raw.indexOf(part, writer.cursor)
    if (at < 0) writer.words(decodeEntity(part))
    else {
      writer.sign(decodeEntity(part), at)
      writer.cursor = at + part.length
    }
  }
}

function skip({ raw, writer }: MarkdownPage, source: string): void {
  // Line ends are not always as the parser gives them.
  const at = source.trim() === '' ? -1 : raw.indexOf(source, writer.cursor)
  if (at >= 0) writer.cursor = at + source.length
}

function writeTable(page: MarkdownPage, token: Tokens.Table): void {
  const { writer, regions } = page
  const number = regions.filter(({ kind }) => kind === 'table').length + 1
  const rows: Region[] = []
  for (const [i, cells] of [token.header, ...token.rows].entries()) {
    const row = writer.block('row', undefined, () => writeCells(page, cells))
    if (row) rows.push({ kind: 'row', label: `table ${number}, row ${i + 1}`, start: row.start, end: row.end })
  }
  const [first, last] = [rows[0], rows.at(-1)]
  if (first && last)
    regions.push({ kind: 'table', label: `table ${number}`, start: first.start, end: last.end }, ...rows)
}

function writeCells(page: MarkdownPage, cells: readonly Tokens.TableCell[]): void {
  const { writer } = page
  for (const cell of cells) {
    if (cell.text.trim() === '') continue
    if (writer.begun) {
      writer.space()
      writer.sign('|', writer.cursor)
      writer.space()
    }
    for (const inner of cell.tokens) writeInline(page, { type: 'cell', raw: inner.raw, tokens: [inner] } as Token)
  }
}
