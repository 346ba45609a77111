import type { Block } from '../draft.ts'
import { createTextBuilder, type MappedText } from '../mapped-text.ts'

/** Writes blocks of text found in a source, word by word from left to right. */
export interface BlockWriter {
  /** Where in the source the next words are looked for. */
  cursor: number
  /** True while the block being written has words. */
  readonly begun: boolean
  /** Writes a block; nothing comes of one without words. */
  block(kind: Block['kind'], level: number | undefined, inner: () => void): Block | undefined
  /** Words of the source, in whatever spacing. */
  words(text: string): void
  /** Characters that the source spells otherwise: a decoded entity, a bar between cells. */
  sign(text: string, at: number): void
  space(): void
  build(): MappedText & { readonly blocks: readonly Block[] }
}

export function createBlockWriter(raw: string, from: number): BlockWriter {
  const out = createTextBuilder(raw)
  const blocks: Block[] = []
  let start = -1
  let spaced = false
  const begin = (at: number): void => {
    if (start < 0) {
      if (out.length > 0) out.put('\n\n', Math.max(0, at - 1))
      start = out.length
    } else if (spaced) out.put(' ', Math.max(0, at - 1))
    spaced = false
  }
  const word = (text: string, writer: BlockWriter): void => {
    const at = raw.indexOf(text, writer.cursor)
    begin(at < 0 ? writer.cursor : at)
    if (at < 0) out.put(text, writer.cursor)
    else {
      out.copy(at, at + text.length)
      writer.cursor = at + text.length
    }
  }
  return {
    cursor: from,
    get begun() {
      return start >= 0
    },
    block(kind, level, inner) {
      start = -1
      spaced = false
      inner()
      if (start < 0) return undefined
      const block: Block = { kind, start, end: out.length, ...(level !== undefined && { level }) }
      start = -1
      blocks.push(block)
      return block
    },
    words(text) {
      for (const part of text.split(/(\s+)/)) {
        if (part === '') continue
        if (part.trim() === '') spaced = true
        else word(part, this)
      }
    },
    sign(text, at) {
      if (text.trim() === '') {
        spaced = true
        return
      }
      begin(at)
      out.put(text, at)
    },
    space() {
      spaced = true
    },
    build: () => ({ ...out.build(), blocks }),
  }
}
