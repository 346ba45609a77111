import { CHAR, charClass } from './char-class.ts'
import type { Tokens } from './tokenise.ts'
import { SENTENCE_STARTERS, TITLE_ABBREVIATIONS } from './word-lists.ts'

/**
 * First token of each sentence (ascending; `count + 1` entries in use, the last is the number of tokens). A sentence
 * never crosses a paragraph; closing quotation marks and brackets stay with the sentence they close.
 */
export function splitSentences(text: string, tokens: Tokens): { count: number; firstToken: Int32Array } {
  const first = new Int32Array(tokens.count + 1)
  let count = 0
  let i = 0
  while (i < tokens.count) {
    first[count++] = i
    i = sentenceEnd(text, tokens, i)
  }
  first[count] = tokens.count
  return { count, firstToken: first.slice(0, count + 1) }
}

function sentenceEnd(text: string, tokens: Tokens, from: number): number {
  const { count, start, end, paragraph } = tokens
  const here = paragraph[from]!
  for (let i = from; i < count; ) {
    if (paragraph[i] !== here) return i
    const last = text.charCodeAt(end[i]! - 1)
    i++
    if (last !== 46 && last !== 33 && last !== 63 && last !== 0x2026) continue
    const mark = i - 1
    while (i < count && paragraph[i] === here && closes(text, tokens, i)) i++
    if (i === count || paragraph[i] !== here) return i
    if (end[i - 1] === start[i] && last !== 46) {
      if (!isCapital(text.charCodeAt(start[i]!))) continue
    }
    if (isBoundary(text, tokens, mark, i)) return i
  }
  return count
}

/** True if token `i`, which follows a sentence's last mark, is a quotation mark or bracket that closes. */
function closes(text: string, tokens: Tokens, i: number): boolean {
  const at = tokens.start[i]!
  const code = text.charCodeAt(at)
  if (code === 41 || code === 93 || code === 0x201d || code === 0xbb) return true
  if (code !== 34 && code !== 39 && code !== 0x2019) return false
  if (at !== tokens.end[i - 1] || tokens.end[i]! - at > 2) return false
  return (
    tokens.end[i] === text.length ||
    tokens.start[i + 1] !== tokens.end[i] ||
    i + 1 >= tokens.count ||
    closes(text, tokens, i + 1)
  )
}

function isBoundary(text: string, tokens: Tokens, mark: number, next: number): boolean {
  const { start, end } = tokens
  let opener = next
  // An opening quotation mark or bracket belongs to what follows: the word behind it decides.
  while (opener + 1 < tokens.count && opener < next + 3 && opens(text.charCodeAt(start[opener]!))) opener++
  const code = text.charCodeAt(start[opener]!)
  const kind = charClass[code]
  const lower = kind === CHAR.LETTER && !isCapital(code)
  const length = end[mark]! - start[mark]!
  const lastCode = text.charCodeAt(end[mark]! - 1)
  if (lastCode === 46 && length > 1 && text.charCodeAt(start[mark]!) !== 46)
    return afterAbbreviation(text, tokens, mark, next, opener)
  if (lower) return false
  if (kind === CHAR.LETTER || kind === CHAR.DIGIT) return !(length > 1 && lastCode === 46 && kind === CHAR.DIGIT)
  return opener === next
    ? code === 36 ||
        code === 0xa3 ||
        code === 0x20ac ||
        code === 42 ||
        code === 35 ||
        kind === CHAR.PAIR ||
        kind === CHAR.APOSTROPHE ||
        (kind === CHAR.HYPHEN && end[next]! - start[next]! > 1)
    : true
}

/** "Mr." never ends a sentence; "Inc." or "p.m." does before a word that often begins one. */
function afterAbbreviation(text: string, tokens: Tokens, mark: number, next: number, opener: number): boolean {
  const word = text.slice(tokens.start[mark], tokens.end[mark]! - 1).toLowerCase()
  if (word.length === 1 && /[a-z]/.test(word)) return false
  if (TITLE_ABBREVIATIONS.has(word)) return false
  if (charClass[text.charCodeAt(tokens.start[mark]!)] === CHAR.DIGIT) return false
  const start = tokens.start[opener]!
  if (!isCapital(text.charCodeAt(start))) return false
  return opener > next || SENTENCE_STARTERS.has(text.slice(start, tokens.end[opener]))
}

function opens(code: number): boolean {
  return code === 34 || code === 39 || code === 0x201c || code === 0x2018 || code === 40 || code === 91 || code === 0xab
}

function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde) || (code >= 0x410 && code <= 0x42f)
}
