import { CHAR, charClass } from './char-class.ts'
import type { Tokens } from './tokenise.ts'
import { CREDIT_WORDS, HEADLESS_STARTERS, SENTENCE_STARTERS, TITLE_ABBREVIATIONS } from './word-lists.ts'

/**
 * First token of each sentence (ascending, and the number of tokens at the end). A sentence never crosses a paragraph;
 * closing quotation marks, brackets and note marks ("[4]") stay with the sentence they close.
 */
export function splitSentences(text: string, tokens: Tokens): { firstToken: Int32Array } {
  const first = new Int32Array(tokens.count + 1)
  const splitter = new Splitter(text, tokens)
  let count = 0
  for (let i = 0; i < tokens.count; i = splitter.endOf(i)) first[count++] = i
  first[count] = tokens.count
  return { firstToken: first.slice(0, count + 1) }
}

class Splitter {
  readonly text: string
  readonly tokens: Tokens

  constructor(text: string, tokens: Tokens) {
    this.text = text
    this.tokens = tokens
  }

  /** Token behind the sentence that begins with token `from`. */
  endOf(from: number): number {
    const { text } = this
    const { count, start, end, paragraph } = this.tokens
    const here = paragraph[from]!
    for (let i = from; i < count; ) {
      if (paragraph[i] !== here) return i
      const last = text.charCodeAt(end[i]! - 1)
      if (!isTerminator(last)) {
        if (i > from && this.startsUnmarked(i, i === from + 1)) return i
        i++
        continue
      }
      const mark = i++
      i = this.skipClosers(i, here)
      if (i === count || paragraph[i] !== here) return i
      if (end[i - 1] === start[i] && last !== 46 && !isCapital(text.charCodeAt(start[i]!))) continue
      if (mark === from + 1 && this.isListNumber(from)) continue
      if (this.isBoundary(mark, i)) return i
    }
    return count
  }

  skipClosers(from: number, here: number): number {
    const { count, paragraph } = this.tokens
    let i = from
    while (i < count && paragraph[i] === here) {
      if (this.closes(i)) i++
      else if (this.isNote(i)) i += 3
      else break
    }
    return i
  }

  /** "2." at the head of a sentence numbers what follows. */
  isListNumber(i: number): boolean {
    const { start, end } = this.tokens
    return end[i]! - start[i]! <= 2 && charClass[this.text.charCodeAt(start[i]!)] === CHAR.DIGIT
  }

  /** "[4]" behind a full stop. */
  isNote(i: number): boolean {
    const { count, start } = this.tokens
    if (i + 2 >= count || this.text.charCodeAt(start[i]!) !== 91 || this.text.charCodeAt(start[i + 2]!) !== 93)
      return false
    return charClass[this.text.charCodeAt(start[i + 1]!)] === CHAR.DIGIT
  }

  /**
   * True if a sentence begins at token `i` though no mark ends the one before: a caption or heading run into the text
   * ("… in Kyiv In the south, …"), or a picture's credit ("Image: …").
   */
  startsUnmarked(i: number, second: boolean): boolean {
    const { text } = this
    const { count, start, end } = this.tokens
    const at = start[i]!
    const length = end[i]! - at
    if (length > 12 || !isCapital(text.charCodeAt(at)) || end[i - 1] === at || i + 1 >= count) return false
    const before = charClass[text.charCodeAt(end[i - 1]! - 1)]
    if (before !== CHAR.LETTER && before !== CHAR.DIGIT) return false
    const next = text.charCodeAt(start[i + 1]!)
    if (next === 58) return CREDIT_WORDS.has(text.slice(at, end[i]))
    return !second && length <= 8 && next >= 97 && next <= 122 && HEADLESS_STARTERS.has(text.slice(at, end[i]))
  }

  /** True if token `i`, which follows a sentence's last mark, is a quotation mark or bracket that closes. */
  closes(i: number): boolean {
    const { text, tokens } = this
    const at = tokens.start[i]!
    const code = text.charCodeAt(at)
    if (code === 41 || code === 93 || code === 0x201d || code === 0xbb) return true
    if (code !== 34 && code !== 39 && code !== 0x2019) return false
    if (at !== tokens.end[i - 1] || tokens.end[i]! - at > 2) return false
    return (
      i + 1 >= tokens.count || tokens.start[i + 1] !== tokens.end[i] || isCloser(text.charCodeAt(tokens.start[i + 1]!))
    )
  }

  isBoundary(mark: number, next: number): boolean {
    const { text } = this
    const { count, start, end } = this.tokens
    let opener = next
    // An opening quotation mark or bracket belongs to what follows: the word behind it decides.
    while (opener + 1 < count && opener < next + 3 && opens(text.charCodeAt(start[opener]!))) opener++
    const code = text.charCodeAt(start[opener]!)
    const kind = charClass[code]
    const length = end[mark]! - start[mark]!
    const last = text.charCodeAt(end[mark]! - 1)
    if (last === 46 && length > 1 && text.charCodeAt(start[mark]!) !== 46)
      return this.afterAbbreviation(mark, next, opener)
    if (kind === CHAR.LETTER)
      return isCapital(code) || text.startsWith('http', start[opener]) || text.startsWith('www.', start[opener])
    if (kind === CHAR.DIGIT) return !(length > 1 && last === 46)
    if (opener > next) return true
    if (kind === CHAR.PAIR || kind === CHAR.APOSTROPHE) return true
    if (kind === CHAR.HYPHEN) return end[next]! - start[next]! > 1
    return code === 36 || code === 0xa3 || code === 0x20ac || code === 42 || code === 35
  }

  /** "Mr." never ends a sentence; "Inc." or "p.m." does before a word that often begins one. */
  afterAbbreviation(mark: number, next: number, opener: number): boolean {
    const { text, tokens } = this
    const word = text.slice(tokens.start[mark], tokens.end[mark]! - 1).toLowerCase()
    if (word.length === 1 && /[a-z]/.test(word)) return false
    if (TITLE_ABBREVIATIONS.has(word)) return false
    if (charClass[text.charCodeAt(tokens.start[mark]!)] === CHAR.DIGIT) return false
    const start = tokens.start[opener]!
    if (!isCapital(text.charCodeAt(start))) return false
    if (text.charCodeAt(tokens.start[next + 1]!) === 58 && CREDIT_WORDS.has(text.slice(start, tokens.end[opener])))
      return true
    return opener > next || SENTENCE_STARTERS.has(text.slice(start, tokens.end[opener]))
  }
}

/** . ! ? … */
function isTerminator(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026
}

function isCloser(code: number): boolean {
  return code === 41 || code === 93 || code === 34 || code === 39 || code === 0x2019 || code === 0x201d || code === 0xbb
}

function opens(code: number): boolean {
  return code === 34 || code === 39 || code === 0x201c || code === 0x2018 || code === 40 || code === 91 || code === 0xab
}

function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde) || (code >= 0x410 && code <= 0x42f)
}
