/** Words met lately in lower case, each in the place its hash gives it. Only speed depends on what is kept here. */
const SIZE = 1 << 14
const kept: string[] = new Array<string>(SIZE).fill('')
/** A longer slice would keep its whole text alive. */
const LONGEST = 12

/**
 * `text.slice(start, end)` in lower case, mostly as the very same string as the last time: sets and maps hash each string
 * object anew, which costs more than looking it up. `hash` is any hash that differs for most words.
 */
export function lowerWord(text: string, start: number, end: number, hash: number): string {
  const length = end - start
  if (length > LONGEST) return text.slice(start, end).toLowerCase()
  const at = hash & (SIZE - 1)
  const known = kept[at]!
  if (known.length === length && isLowerOf(known, text, start)) return known
  const word = text.slice(start, end).toLowerCase()
  kept[at] = word
  return word
}

/** True if `known` is what lower case makes of ASCII text at `start`. */
function isLowerOf(known: string, text: string, start: number): boolean {
  for (let i = 0; i < known.length; i++) {
    const code = text.charCodeAt(start + i)
    if (code > 127 || known.charCodeAt(i) !== (code >= 65 && code <= 90 ? code + 32 : code)) return false
  }
  return true
}
