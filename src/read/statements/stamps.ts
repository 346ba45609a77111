import { type Analysis, tokenAt } from '../../language/index.ts'
import type { Span } from '../../model/index.ts'

/** Longest stretch at the head of a paragraph that is searched for a clock, in characters. */
const LONGEST = 40

/** "14:20", "08h51", "9.36 pm GMT —", "7:05 a.m.:" at the head of a live page's entry. */
const CLOCK =
  /^(?:[01]?\d|2[0-4])[:.h][0-5]\d(?: ?[ap]\.?m\b\.?)?(?: (?:GMT|UTC|[A-Z]{1,3}T|local time))?(?: ?[:|–—-])? (?! )/

/** "at 14.20 percent": a figure, not a clock. */
const AMOUNT = /^(?:%|percent|per|million|billion|trillion|tonnes|tons|metres|meters|km|points?)\b/

/** Length of the time stamp that opens a paragraph of a live page, 0 if there is none. */
export function stampLength(text: string, start: number): number {
  const code = text.charCodeAt(start)
  if (code < 48 || code > 57) return 0
  const head = text.slice(start, start + LONGEST)
  const match = CLOCK.exec(head)
  return match && !AMOUNT.test(head.slice(match[0].length)) ? match[0].length : 0
}

/** First token of each sentence that belongs to it: behind the dateline or the clock that opens its paragraph. */
export function openings(a: Analysis, dateline: Span | undefined): Int32Array {
  const opens = a.firstToken.slice(0, a.sentenceCount)
  for (let s = 0; s < a.sentenceCount; s++) {
    const first = a.firstToken[s]!
    const start = a.start[first]!
    if (!opensParagraph(a, first)) continue
    const length = stampLength(a.text, start)
    if (length > 0) skipTo(a, opens, s, start + length)
  }
  if (dateline && dateline.end < a.text.length) {
    let end = dateline.end
    while (end < a.text.length && DASHES.test(a.text[end]!)) end++
    if (end < a.text.length) skipTo(a, opens, a.sentenceOf[tokenAt(a, end)] ?? 0, end)
  }
  return opens
}

const DASHES = /[\s—–:-]/

/** Never past the sentence's last token. */
function skipTo(a: Analysis, opens: Int32Array, s: number, offset: number): void {
  const last = a.firstToken[s + 1]! - 1
  let i = a.firstToken[s]!
  while (i < last && a.start[i]! < offset) i++
  opens[s] = i
}

function opensParagraph(a: Analysis, first: number): boolean {
  if (first === 0) return true
  for (let at = a.end[first - 1]!; at < a.start[first]!; at++) if (a.text.charCodeAt(at) === 10) return true
  return false
}
