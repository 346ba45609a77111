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
      if (isUnseen(text.charCodeAt(i))) continue
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
      if (isUnseen(code)) continue
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
  /** Raw offset of each character of `text` (spaces too), found after the texts asked before; never goes back. */
  align(text: string): Int32Array
  /** Where a text stands anywhere in the source, wherever the last one was; nothing if it is not there in one piece. */
  locate(text: string): { readonly rawStart: number; readonly rawEnd: number } | undefined
}

/** Letters that a piece is cut down to before it counts as not found. */
const SHORTEST_PIECE = 8
/** Texts follow one another: a stretch of letters after the last one found is searched. */
const NEAR = 2000
const FAR = 50_000
/** A shorter text that is not near may be found where it is not meant. */
const LONG = 24
/** Searches of the whole page, so that a page of texts that are not in it stays linear. */
const MOST_SEARCHES = 500

/** Finds texts taken out of a page again in its source, by their letters. */
export function createAligner(html: string, decode: (entity: string) => string): Aligner {
  const letters = readLetters(html, decode)
  let cursor = 0
  let searches = 0
  const find = (key: string): number => {
    const window = letters.text.slice(cursor, cursor + (key.length < LONG ? NEAR : FAR))
    const near = window.indexOf(key)
    if (near >= 0) return cursor + near
    return key.length < LONG || ++searches > MOST_SEARCHES
      ? -1
      : letters.text.indexOf(key, cursor + Math.max(0, window.length - key.length))
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
    } else at.fill(letters.offsets[Math.min(cursor, letters.offsets.length - 1)] ?? 0, from, to)
  }
  return {
    align(text) {
      const key = withoutSpaces(text)
      const at = new Int32Array(key.length)
      if (key.length > 0) place(key, 0, key.length, at)
      const offsets = new Int32Array(text.length)
      let letter = 0
      for (let i = 0; i < text.length; i++) {
        if (!isUnseen(text.charCodeAt(i))) offsets[i] = at[letter++]!
        else offsets[i] = i === 0 ? (at[0] ?? 0) : Math.min(offsets[i - 1]! + 1, at[letter] ?? offsets[i - 1]! + 1)
      }
      return offsets
    },
    locate(text) {
      const key = withoutSpaces(text)
      const found = key === '' || ++searches > MOST_SEARCHES ? -1 : letters.text.indexOf(key)
      if (found < 0) return undefined
      return { rawStart: letters.offsets[found]!, rawEnd: letters.offsets[found + key.length - 1]! + 1 }
    },
  }
}

/** Spaces, and the bar that stands between the cells of a row and not in the source. */
const isUnseen = (code: number): boolean => isSpace(code) || code === 0x7c

function withoutSpaces(text: string): string {
  let key = ''
  for (let i = 0; i < text.length; i++) if (!isUnseen(text.charCodeAt(i))) key += text[i]
  return key
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
