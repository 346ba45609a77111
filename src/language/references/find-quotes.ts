import type { Analysis } from '../analysis.ts'

/**
 * Number of the quotation each token lies in, 0 outside. Straight and curly double marks open and close; a blank line
 * ends a quotation that was never closed.
 */
export function findQuotes(a: Analysis): Int32Array {
  const quote = new Int32Array(a.tokenCount)
  let current = 0
  let count = 0
  let last = 0
  for (let i = 0; i < a.tokenCount; i++) {
    const start = a.start[i]!
    if (current > 0 && breaksParagraph(a.text, last, start)) current = 0
    last = a.end[i]!
    const code = a.text.charCodeAt(start)
    const curlyOpen = code === 0x201c
    const curlyClose = code === 0x201d
    const straight =
      code === 34 ||
      (code === 39 && a.text.charCodeAt(start + 1) === 39) ||
      (code === 96 && a.text.charCodeAt(start + 1) === 96)
    if (curlyOpen || (straight && current === 0)) current = ++count
    else if (curlyClose || straight) current = 0
    else quote[i] = current
  }
  return quote
}

function breaksParagraph(text: string, from: number, to: number): boolean {
  // Not by `indexOf`, which would look through the rest of a text without a line break.
  let lines = 0
  for (let at = from; at < to && lines < 2; at++) if (text.charCodeAt(at) === 10) lines++
  return lines === 2
}
