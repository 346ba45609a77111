import type { Analysis } from './analysis.ts'

/**
 * Words met lately, by hash: the same string again and again instead of a new one for each token, so that sets and maps
 * need not hash it anew. Only speed depends on what is kept here.
 */
const KEPT = 1 << 14
const kept: string[] = new Array<string>(KEPT).fill('')
/** A longer slice would keep its whole text alive. */
const LONGEST_KEPT = 12

/** `text.slice(start, end)` in lower case. */
export function lowerSlice(text: string, start: number, end: number): string {
  const length = end - start
  if (length > LONGEST_KEPT) return text.slice(start, end).toLowerCase()
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code > 127) return text.slice(start, end).toLowerCase()
    hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), 0x01000193)
  }
  const at = (hash ^ (hash >>> 14)) & (KEPT - 1)
  const known = kept[at]!
  if (known.length === length && isSame(known, text, start)) return known
  const word = text.slice(start, end).toLowerCase()
  kept[at] = word
  return word
}

/** True if ASCII `text` has `known` at `start`, but for capitals. */
function isSame(known: string, text: string, start: number): boolean {
  for (let i = 0; i < known.length; i++) {
    const code = text.charCodeAt(start + i)
    if (known.charCodeAt(i) !== (code >= 65 && code <= 90 ? code + 32 : code)) return false
  }
  return true
}

const lowered = new WeakMap<Analysis, readonly string[]>()

/** All tokens of a text in lower case; made once for all who read the text. */
export function lowerWords(a: Analysis): readonly string[] {
  const known = lowered.get(a)
  if (known) return known
  const words = new Array<string>(a.tokenCount)
  for (let i = 0; i < a.tokenCount; i++) words[i] = lowerSlice(a.text, a.start[i]!, a.end[i]!)
  lowered.set(a, words)
  return words
}
