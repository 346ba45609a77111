import { CHAR, charClass } from './char-class.ts'
import { isWordKind, WordEnds } from './word-ends.ts'
import { APOSTROPHE_WORDS, FUSED_WORDS, GLUED_UNITS } from './word-lists.ts'

/** Tokens of a text as they come; arrays grow as needed. `paragraph[i]` counts blank lines (and breaks) before token i. */
export interface Tokens {
  count: number
  start: Int32Array
  end: Int32Array
  paragraph: Int32Array
}

const { SPACE, LETTER, DIGIT, APOSTROPHE, HYPHEN, PERIOD, PAIR } = CHAR

/**
 * Cuts a text into the syntactic words of UD English (release 2.16 conventions), left to right in one pass. Every look
 * ahead is bounded, or remembered so that it happens once, which keeps hostile text linear.
 */
class Tokeniser {
  readonly text: string
  readonly breaks: readonly number[]
  readonly tokens: Tokens
  readonly ends: WordEnds
  paragraph = 0
  nextBreak = 0

  constructor(text: string, breaks: readonly number[]) {
    this.text = text
    this.breaks = breaks
    this.ends = new WordEnds(text)
    const size = (text.length >> 2) + 64
    this.tokens = { count: 0, start: new Int32Array(size), end: new Int32Array(size), paragraph: new Int32Array(size) }
  }

  run(): Tokens {
    const { text, tokens } = this
    let at = 0
    let newlines = 0
    while (at < text.length) {
      const code = text.charCodeAt(at)
      const kind = charClass[code]!
      if (kind === SPACE) {
        if (code === 10 || code === 0x2029) newlines += code === 10 ? 1 : 2
        at++
        continue
      }
      if (newlines > 1) this.paragraph++
      newlines = 0
      at = kind === LETTER || kind === DIGIT ? this.word(at) : this.mark(at, kind)
    }
    return tokens
  }

  emit(start: number, end: number): number {
    const { tokens, breaks } = this
    while (this.nextBreak < breaks.length && breaks[this.nextBreak]! <= start) {
      this.nextBreak++
      this.paragraph++
    }
    if (tokens.count === tokens.start.length) grow(tokens)
    const i = tokens.count++
    tokens.start[i] = start
    tokens.end[i] = end
    tokens.paragraph[i] = this.paragraph
    return end
  }

  kind(at: number): number {
    return at < this.text.length ? charClass[this.text.charCodeAt(at)]! : SPACE
  }

  /** Anything that does not begin with a letter or digit. Returns where it ends. */
  mark(at: number, kind: number): number {
    const { text } = this
    const code = text.charCodeAt(at)
    if (kind === PAIR) return this.emit(at, pairsEnd(text, at))
    if (kind === APOSTROPHE) return this.apostrophe(at)
    if (kind === PERIOD) {
      if (this.kind(at + 1) === DIGIT && !isWordKind(this.kind(at - 1))) return this.word(at)
      return this.emit(at, this.runEnd(at, 46))
    }
    if (kind === HYPHEN) return this.emit(at, this.runEnd(at, code))
    switch (code) {
      case 33: // ! and ?
      case 63: {
        let end = at + 1
        while (end < text.length && (text.charCodeAt(end) === 33 || text.charCodeAt(end) === 63)) end++
        return this.emit(at, end)
      }
      case 35: // #hashtag, but # 1
        return this.kind(at + 1) === LETTER && !isWordKind(this.kind(at - 1))
          ? this.emit(at, this.lettersEnd(at + 1))
          : this.emit(at, this.runEnd(at, code))
      case 64: // @name
        return this.kind(at + 1) === LETTER ? this.emit(at, this.lettersEnd(at + 1)) : this.emit(at, at + 1)
      case 58:
      case 59:
        return this.smiley(at)
      case 42:
      case 43:
      case 60:
      case 61:
      case 62:
      case 95:
      case 96:
      case 126:
      case 0x2026:
        return this.emit(at, this.runEnd(at, code))
      default:
        return this.emit(at, at + 1)
    }
  }

  runEnd(at: number, code: number): number {
    let end = at + 1
    while (end < this.text.length && this.text.charCodeAt(end) === code) end++
    return end
  }

  lettersEnd(at: number): number {
    let end = at
    while (isWordKind(this.kind(end)) || this.text.charCodeAt(end) === 95) end++
    return end
  }

  /** ":)" and the like stand alone; any other colon is one token. */
  smiley(at: number): number {
    const { text } = this
    if (this.kind(at - 1) === SPACE || at === 0) {
      let end = at + 1
      if (text.charCodeAt(end) === 45) end++
      const mouth = text.charCodeAt(end)
      if ((mouth === 41 || mouth === 40) && !isWordKind(this.kind(end + 1))) return this.emit(at, end + 1)
    }
    return this.emit(at, at + 1)
  }

  /** A quotation mark, a clitic that stands alone ("'s", "'re"), "'em", "'07" or two apostrophes as a quotation mark. */
  apostrophe(at: number): number {
    const code = this.text.charCodeAt(at)
    if (this.text.charCodeAt(at + 1) === code) return this.emit(at, at + 2)
    const next = this.kind(at + 1)
    if (next === LETTER && code !== 0x2018) {
      let end = at + 1
      while (end < at + 7 && this.kind(end) === LETTER) end++
      if (!isWordKind(this.kind(end)) && APOSTROPHE_WORDS.has(this.text.slice(at + 1, end).toLowerCase()))
        return this.emit(at, end)
    } else if (next === DIGIT && !isWordKind(this.kind(at - 1)) && this.kind(at + 2) === DIGIT) {
      const end = this.text.charCodeAt(at + 3) === 115 ? at + 4 : at + 3
      if (!isWordKind(this.kind(end))) return this.emit(at, end)
    }
    return this.emit(at, at + 1)
  }

  /** A token that begins with a letter or digit (or ".5"): finds where it ends, then parts clitics and units. */
  word(from: number): number {
    const address = this.ends.addressEnd(from)
    if (address > 0) return this.emit(from, address)
    const { text } = this
    let at = from + 1
    let digits = this.kind(from) !== LETTER
    let letters = !digits
    let apostrophe = -1
    for (;;) {
      const kind = this.kind(at)
      if (kind === LETTER) letters = true
      else if (kind === DIGIT) digits = true
      else if (kind === SPACE) break
      else {
        const next = this.ends.joint(from, at, kind, apostrophe)
        if (next <= at) break
        if (kind === APOSTROPHE) apostrophe = at
        at = next
        continue
      }
      at++
    }
    if (apostrophe >= 0) return this.withApostrophe(from, at, apostrophe)
    if (digits && letters) return this.withUnit(from, at)
    const length = at - from
    if (text.charCodeAt(at) === 36 && length <= 3) return this.emit(from, this.ends.currencyEnd(from, at))
    if (length >= 2 && length <= 8) return this.maybeFused(from, at)
    return this.emit(from, at)
  }

  /** Parts "n't", "'s" and the like; the last apostrophe counts. */
  withApostrophe(from: number, to: number, at: number): number {
    const { text } = this
    const tail = to - at
    const first = text.charCodeAt(at + 1) | 32
    const second = text.charCodeAt(at + 2) | 32
    if (tail === 2) {
      if (first === 116 && at - from >= 2 && (text.charCodeAt(at - 1) | 32) === 110) return this.pair(from, at - 1, to)
      if (first === 115 || first === 100 || first === 109)
        return this.kind(at - 1) === DIGIT ? this.emit(from, to) : this.pair(from, at, to)
    } else if (tail === 3) {
      if ((second === 101 && (first === 114 || first === 118)) || (first === 108 && second === 108))
        return this.pair(from, at, to)
    }
    if (at === from + 1 && (text.charCodeAt(from) | 32) === 121 && text.slice(at + 1, to).toLowerCase() === 'all')
      return this.pair(from, at + 1, to)
    return this.emit(from, to)
  }

  pair(from: number, middle: number, to: number): number {
    this.emit(from, middle)
    return this.emit(middle, to)
  }

  maybeFused(from: number, to: number): number {
    const first = this.text.charCodeAt(from) & 31
    const last = this.text.charCodeAt(to - 1) & 31
    // Few words begin, end and are as long as one of the list: only they are looked up.
    if (((FUSED_ENDS[first]! >> last) & (FUSED_LENGTHS[first]! >> (to - from)) & 1) === 0) return this.emit(from, to)
    const cuts = FUSED_WORDS.get(this.text.slice(from, to).toLowerCase())
    if (!cuts || (to - from === 2 && this.text.charCodeAt(from + 1) === 77)) return this.emit(from, to)
    let start = from
    for (const cut of cuts) start = this.emit(start, from + cut)
    return this.emit(start, to)
  }

  /** "5pm", "35mm", "10k": digits, then a unit. Anything else with digits and letters is one word. */
  withUnit(from: number, to: number): number {
    const { text } = this
    let at = from
    while (at < to && charClass[text.charCodeAt(at)] !== LETTER) at++
    if (at === from || to - at > 8) return this.emit(from, to)
    let unit = text.slice(at, to).toLowerCase()
    if (unit.endsWith('.')) unit = unit.slice(0, -1)
    if (!GLUED_UNITS.has(unit)) return this.emit(from, to)
    this.emit(from, at)
    return this.emit(at, to)
  }
}

/** By the first letter of the fused words: bits of their last letters, and of their lengths. */
const FUSED_ENDS = new Int32Array(32)
const FUSED_LENGTHS = new Int32Array(32)
for (const word of FUSED_WORDS.keys()) {
  FUSED_ENDS[word.charCodeAt(0) & 31]! |= 1 << (word.charCodeAt(word.length - 1) & 31)
  FUSED_LENGTHS[word.charCodeAt(0) & 31]! |= 1 << word.length
}

/** An emoji with its joiners and skin tones, at most 16 units long. */
function pairsEnd(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && end < at + 16) {
    const code = text.charCodeAt(end)
    const low = code >= 0xdc00 && code <= 0xdfff
    const modifier = code === 0xd83c && text.charCodeAt(end + 1) >= 0xdffb && text.charCodeAt(end + 1) <= 0xdfff
    const joined = text.charCodeAt(end - 1) === 0x200d
    if (!low && !modifier && !joined && code !== 0x200d && code !== 0xfe0f) break
    end++
  }
  return end
}

function grow(tokens: Tokens): void {
  for (const key of ['start', 'end', 'paragraph'] as const) {
    const larger = new Int32Array(tokens[key].length * 2)
    larger.set(tokens[key])
    tokens[key] = larger
  }
}

/** Tokens of `text` with exact offsets; `breaks` are offsets in ascending order that begin a new paragraph. */
export function tokenise(text: string, breaks: readonly number[] = []): Tokens {
  return new Tokeniser(text, breaks).run()
}
