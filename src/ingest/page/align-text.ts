import { lexHtml } from './lex-html.ts'

/** The letters of HTML source without spaces and tags, each with where it stands. */
interface Letters {
  readonly text: string
  readonly offsets: Int32Array
}

const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});?/iy

/** `decode` turns one entity into its characters. */
export function readLetters(html: string, decode: (entity: string) => string): Letters {
  const parts: string[] = []
  const offsets = new Int32Array(html.length)
  let length = 0
  const add = (text: string, at: number): void => {
    for (let i = 0; i < text.length; i++) {
      if (isSpace(text.charCodeAt(i))) continue
      parts.push(text[i]!)
      offsets[length++] = at
    }
  }
  for (const token of lexHtml(html)) {
    if (token.kind !== 'text') continue
    for (let i = token.start; i < token.end; i++) {
      const code = html.charCodeAt(i)
      if (code === 38) {
        ENTITY.lastIndex = i
        const entity = ENTITY.exec(html)?.[0]
        if (entity) {
          add(decode(entity), i)
          i += entity.length - 1
          continue
        }
      }
      if (isSpace(code)) continue
      parts.push(html[i]!)
      offsets[length++] = i
    }
  }
  return { text: parts.join(''), offsets: offsets.subarray(0, length) }
}

const isSpace = (code: number): boolean =>
  code <= 32 ||
  code === 0xa0 ||
  code === 0xfeff ||
  code === 0x200b ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x3000

export interface Aligner {
  /** Raw offset of each character of `text` (spaces too), found after the texts asked before where it can be. */
  align(text: string): Int32Array
}

/** Words that a piece is cut down to before it counts as not found. */
const SHORTEST_PIECE = 8

/** Finds texts taken out of a page again in its source, by their letters. */
export function createAligner(html: string, decode: (entity: string) => string): Aligner {
  const letters = readLetters(html, decode)
  let cursor = 0
  const find = (key: string): number => {
    const ahead = letters.text.indexOf(key, cursor)
    return ahead >= 0 ? ahead : letters.text.lastIndexOf(key, cursor)
  }
  /** Fills `at` for the letters from..to of `key`; pieces that are not found in one go are halved. */
  const place = (key: string, from: number, to: number, at: Int32Array): void => {
    const found = find(key.slice(from, to))
    if (found >= 0) {
      for (let i = from; i < to; i++) at[i] = letters.offsets[found + i - from]!
      cursor = found + to - from
    } else if (to - from > SHORTEST_PIECE) {
      const middle = (from + to) >> 1
      place(key, from, middle, at)
      place(key, middle, to, at)
    } else {
      const here = letters.offsets[Math.min(cursor, letters.offsets.length - 1)] ?? 0
      for (let i = from; i < to; i++) at[i] = here
    }
  }
  return {
    align(text) {
      const key = text.replace(/[\s\ufeff\u200b]+/g, '')
      const at = new Int32Array(key.length)
      if (key.length > 0) place(key, 0, key.length, at)
      const offsets = new Int32Array(text.length)
      let letter = 0
      for (let i = 0; i < text.length; i++) {
        const space = isSpace(text.charCodeAt(i))
        if (!space) offsets[i] = at[letter++]!
        else offsets[i] = i === 0 ? (at[0] ?? 0) : offsets[i - 1]! + 1
      }
      return offsets
    },
  }
}

/** Pairs for a text whose characters stand at `offsets`; a new pair wherever text and raw part. */
export function pairsOf(offsets: Int32Array, textStart: number, map: [number, number][]): void {
  let expected = -1
  for (let i = 0; i < offsets.length; i++) {
    const at = offsets[i]!
    if (at !== expected) map.push([textStart + i, at])
    expected = at + 1
  }
}
