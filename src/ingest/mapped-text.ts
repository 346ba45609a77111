import type { Span } from '../model/span.ts'

/** Ascending pairs [offset in text, offset in raw]; from one pair to the next both advance together. */
export type OffsetMap = readonly (readonly [textOffset: number, rawOffset: number])[]

export interface MappedText {
  readonly text: string
  readonly map: OffsetMap
}

/** Where the character at `offset` of the text stands in the raw text; an empty map gives 0. */
export function toRaw(map: OffsetMap, offset: number): number {
  let low = 0
  let high = map.length - 1
  if (high < 0) return 0
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (map[middle]![0] <= offset) low = middle
    else high = middle - 1
  }
  const [text, raw] = map[low]!
  return Math.max(raw, raw + offset - text)
}

/** The stretch of raw text that a span of the text came from. */
export function toRawSpan(map: OffsetMap, span: Span): { readonly rawStart: number; readonly rawEnd: number } {
  const rawStart = toRaw(map, span.start)
  return { rawStart, rawEnd: span.end > span.start ? Math.max(rawStart, toRaw(map, span.end - 1) + 1) : rawStart }
}

export interface TextBuilder {
  readonly length: number
  /** Copies raw text as it stands. */
  copy(start: number, end: number): void
  /** Adds characters that stand for what is at `rawAt`: a decoded entity, a blank line between paragraphs. */
  put(text: string, rawAt: number): void
  build(): MappedText
}

/** Builds a text and its map together, so that no offset is ever counted by hand. `raw` must be read left to right. */
export function createTextBuilder(raw: string): TextBuilder {
  const parts: string[] = []
  const map: [number, number][] = []
  let length = 0
  let next = -1
  const add = (text: string, rawAt: number, after: number): void => {
    if (text === '') return
    if (rawAt !== next) map.push([length, rawAt])
    parts.push(text)
    length += text.length
    next = after
  }
  return {
    get length() {
      return length
    },
    copy: (start, end) => add(raw.slice(start, end), start, end),
    put: (text, rawAt) => add(text, rawAt, -1),
    build: () => ({ text: parts.join(''), map }),
  }
}

export interface CutText extends MappedText {
  /** Where an offset of the old text lies in the new one; an offset within a cut moves to the cut. */
  readonly move: (offset: number) => number
}

/** Takes spans (ascending, apart) out of a text; offsets of what stays still lead to the same raw text. */
export function cutText(mapped: MappedText, cuts: readonly Span[]): CutText {
  const parts: string[] = []
  const map: [number, number][] = []
  let at = 0
  let pair = 0
  let removed = 0
  const keep = (end: number): void => {
    if (end <= at) return
    parts.push(mapped.text.slice(at, end))
    map.push([at - removed, toRaw(mapped.map, at)])
    while (pair < mapped.map.length && mapped.map[pair]![0] <= at) pair++
    for (; pair < mapped.map.length && mapped.map[pair]![0] < end; pair++) {
      map.push([mapped.map[pair]![0] - removed, mapped.map[pair]![1]])
    }
  }
  for (const cut of cuts) {
    keep(cut.start)
    removed += cut.end - Math.max(cut.start, at)
    at = Math.max(at, cut.end)
  }
  keep(mapped.text.length)
  const goneBefore: number[] = [0]
  for (const cut of cuts) goneBefore.push(goneBefore.at(-1)! + cut.end - cut.start)
  const move = (offset: number): number => {
    let low = 0
    let high = cuts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (cuts[middle]!.start < offset) low = middle + 1
      else high = middle
    }
    const inside = low > 0 ? Math.max(0, cuts[low - 1]!.end - offset) : 0
    return offset - goneBefore[low]! + inside
  }
  return { text: parts.join(''), map, move }
}
