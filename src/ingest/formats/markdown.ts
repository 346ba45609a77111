import { lexer, type Token, type Tokens } from 'marked'
import type { Region } from '../../model/report.ts'
import { decodeEntity } from '../decode-entity.ts'
import type { Block } from '../draft.ts'
import type { IsolatedDocument } from '../isolated/isolated.ts'
import { createTextBuilder } from '../mapped-text.ts'
import { readHeaderLines } from '../read-header-lines.ts'
import { readOpening } from '../read-opening.ts'

/** Markdown to text: front matter, headings, paragraphs, items and table rows; marks go, offsets stay exact. */
export function readMarkdown(raw: string): IsolatedDocument {
  const header = readHeaderLines(raw)
  const out = createTextBuilder(raw)
  const blocks: Block[] = []
  const regions: Region[] = []
  let cursor = header.end
  let open = false

  /** Copies a piece of text from where it stands next in the source; what is not found there is put in at the cursor. */
  const write = (text: string): void => {
    for (const part of text.split(/(\n|&(?:#?[a-z0-9]{1,10});)/i)) {
      if (part === '') continue
      if (part === '\n') {
        if (open) out.put(' ', cursor)
        continue
      }
      const at = raw.indexOf(part, cursor)
      begin(at < 0 ? cursor : at)
      if (part.startsWith('&') && part.endsWith(';')) out.put(decodeEntity(part), Math.max(at, cursor))
      else if (at < 0) out.put(part, cursor)
      else out.copy(at, at + part.length)
      if (at >= 0) cursor = at + part.length
    }
  }
  const begin = (at: number): void => {
    if (open) return
    open = true
    if (out.length > 0) out.put('\n\n', Math.max(0, at - 1))
    blockStart = out.length
  }
  let blockStart = 0
  const inBlock = (kind: Block['kind'], level: number | undefined, inner: () => void): Block | undefined => {
    open = false
    inner()
    if (!open) return undefined
    open = false
    const block: Block = { kind, start: blockStart, end: out.length, ...(level !== undefined && { level }) }
    blocks.push(block)
    return block
  }
  const inline = (tokens: readonly Token[] | undefined): void => {
    for (const token of tokens ?? []) {
      if (token.type === 'image' || token.type === 'html')
        cursor = Math.max(cursor, raw.indexOf(token.raw, cursor) + token.raw.length)
      else if (token.type === 'br') write('\n')
      else if ('tokens' in token && token.tokens) {
        inline(token.tokens)
        if (token.type === 'link') cursor = afterLink(token.raw)
      } else if ('text' in token) write(token.text)
    }
  }
  const afterLink = (link: string): number => {
    const tail = link.slice(link.lastIndexOf(']'))
    const at = raw.indexOf(tail, cursor)
    return at < 0 ? cursor : at + tail.length
  }
  const walk = (tokens: readonly Token[], kind: Block['kind']): void => {
    for (const token of tokens) {
      if (token.type === 'heading') inBlock('heading', (token as Tokens.Heading).depth, () => inline(token.tokens))
      else if (token.type === 'list') for (const item of (token as Tokens.List).items) walk(item.tokens, 'item')
      else if (token.type === 'blockquote') walk((token as Tokens.Blockquote).tokens, kind)
      else if (token.type === 'table') table(token as Tokens.Table)
      else if (token.type === 'paragraph' || token.type === 'text') {
        inBlock(kind, undefined, () => ('tokens' in token && token.tokens ? inline(token.tokens) : write(token.text)))
      } else if (token.type === 'code')
        for (const line of token.text.split('\n')) inBlock(kind, undefined, () => write(line))
      else cursor = Math.max(cursor, raw.indexOf(token.raw, cursor) + token.raw.length)
    }
  }
  const table = (token: Tokens.Table): void => {
    const number = regions.filter(({ kind }) => kind === 'table').length + 1
    const rows: Region[] = []
    for (const [i, cells] of [token.header, ...token.rows].entries()) {
      const row = inBlock('row', undefined, () => {
        for (const [column, cell] of cells.entries()) {
          if (column > 0 && open) out.put(' | ', cursor)
          inline(cell.tokens)
        }
      })
      if (row) rows.push({ kind: 'row', label: `table ${number}, row ${i + 1}`, start: row.start, end: row.end })
    }
    const [first, last] = [rows[0], rows.at(-1)]
    if (first && last)
      regions.push({ kind: 'table', label: `table ${number}`, start: first.start, end: last.end }, ...rows)
  }
  walk(lexer(raw.slice(header.end)), 'paragraph')
  const whole = { ...out.build(), blocks, regions, removed: [], plain: false }
  const { body, metadata } = readOpening(whole, header.metadata)
  return body.text === '' ? { metadata } : { metadata, body }
}
