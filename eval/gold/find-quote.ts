import type { Span } from '../../src/model/span.ts'

const WORD = /[\p{L}\p{N}]/u
const ELLIPSIS = ' … '

function isWhole(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' '
  const after = text[end] ?? ' '
  if (WORD.test(text[start]!) && WORD.test(before)) return false
  if (WORD.test(text[end - 1]!) && WORD.test(after)) return false
  // 12 is not found in 12,000 nor in 3.12
  if (/\d/.test(text[end - 1]!) && /[.,]/.test(after) && /\d/.test(text[end + 1] ?? '')) return false
  return !(/\d/.test(text[start]!) && /[.,]/.test(before) && /\d/.test(text[start - 2] ?? ''))
}

/** Starts of `words` between two offsets, whole words only, in order. */
function occurrences(text: string, words: string, from: number, to: number): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(words, from); at >= 0 && at + words.length <= to; at = text.indexOf(words, at + 1)) {
    if (isWhole(text, at, at + words.length)) found.push(at)
  }
  return found
}

function parseNumbered(quote: string): { words: string; number?: number } {
  const match = /^(.*[^#])#(\d+)$/s.exec(quote)
  return match ? { words: match[1]!, number: Number(match[2]) } : { words: quote }
}

function findOne(text: string, quote: string, window: Span, nearest: boolean): Span {
  const { words, number } = parseNumbered(quote)
  const starts = occurrences(text, words, window.start, window.end)
  if (starts.length === 0) throw new Error(`not found: “${words}” in “${text.slice(window.start, window.end)}”`)
  if (number === undefined && starts.length > 1 && !nearest) {
    throw new Error(`found ${starts.length} times, needs a number: “${words}”`)
  }
  const start = starts[(number ?? 1) - 1]
  if (start === undefined) throw new Error(`has no occurrence ${number}: “${words}”`)
  return { start, end: start + words.length }
}

/**
 * Where the words of a mark stand in `text`, searched in `window` only. `words#2` is the second occurrence,
 * `first … last` reaches to the end of the nearest last words. With `nearest`, a repeated quote without a number is its
 * first occurrence. Throws if the words are not found, or found more than once without a number.
 */
export function findQuote(
  text: string,
  quote: string,
  window: Span = { start: 0, end: text.length },
  options: { readonly nearest?: boolean } = {},
): Span {
  const cut = quote.indexOf(ELLIPSIS)
  if (cut < 0) return findOne(text, quote, window, options.nearest ?? false)
  const first = findOne(text, quote.slice(0, cut), window, options.nearest ?? false)
  const last = findOne(text, quote.slice(cut + ELLIPSIS.length), { start: first.end, end: window.end }, true)
  return { start: first.start, end: last.end }
}

/** The last place before `before` where the words stand: what a pronoun goes back to. Throws if there is none. */
export function findBefore(text: string, quote: string, before: number): Span {
  const starts = occurrences(text, quote, 0, before)
  const start = starts.at(-1)
  if (start === undefined) throw new Error(`not found before the words that go back to it: “${quote}”`)
  return { start, end: start + quote.length }
}
