import { CHAR, charClass } from './char-class.ts'
import {
  APOSTROPHE_WORDS,
  BOUND_PREFIXES,
  FUSED_WORDS,
  GLUED_UNITS,
  NAME_ENDINGS,
  OTHER_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from './word-lists.ts'

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
  paragraph = 0
  nextBreak = 0
  /** End of the last dotted chain found not to be a host or file name. */
  chainEnd = 0
  /** Next "@" in the text, and the end of the last stretch found not to be an address. */
  nextAt = -1
  mailEnd = 0

  constructor(text: string, breaks: readonly number[]) {
    this.text = text
    this.breaks = breaks
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
    const address = this.addressEnd(from)
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
        const next = this.joint(from, at, kind, apostrophe)
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
    if (text.charCodeAt(at) === 36 && length <= 3) return this.emit(from, this.currencyEnd(from, at))
    if (length >= 2 && length <= 8) return this.maybeFused(from, at)
    return this.emit(from, at)
  }

  /** Whether the character at `at` belongs to the word begun at `from`; returns where to go on, or `at` if it does not. */
  joint(from: number, at: number, kind: number, apostrophe: number): number {
    const { text } = this
    const before = this.kind(at - 1)
    const after = this.kind(at + 1)
    switch (kind) {
      case PERIOD:
        return this.period(from, at, before, after)
      case APOSTROPHE:
        return after === LETTER && isWordKind(before) && text.charCodeAt(at) !== 0x2018 ? at + 1 : at
      case HYPHEN:
        return this.hyphen(from, at, before, after)
      case PAIR:
        return at
      default:
        break
    }
    switch (text.charCodeAt(at)) {
      case 44: // 1,000
        return before === DIGIT && after === DIGIT && this.digitsBehind(at) === 3 && apostrophe < 0 ? at + 1 : at
      case 58: // 10:30
        return before === DIGIT && after === DIGIT && this.digitsBehind(at) >= 2 && at - from <= 8 ? at + 1 : at
      case 47: // 9/11, 12/05/2001
        return before === DIGIT && after === DIGIT && at - from <= 5 ? at + 1 : at
      case 38: // A&E
        return isCapital(text.charCodeAt(at - 1)) && isCapital(text.charCodeAt(at + 1)) && at - from <= 3 ? at + 1 : at
      case 95: // file_name
        return isWordKind(after) || text.charCodeAt(at + 1) === 95 ? at + 1 : at
      default:
        return at
    }
  }

  /** "US$" and "A$" before a number are one token. */
  currencyEnd(from: number, at: number): number {
    for (let i = from; i < at; i++) if (!isCapital(this.text.charCodeAt(i))) return at
    return this.kind(at + 1) === DIGIT ? at + 1 : at
  }

  digitsBehind(at: number): number {
    let count = 0
    while (count < 5 && this.kind(at + 1 + count) === DIGIT) count++
    return count
  }

  period(from: number, at: number, before: number, after: number): number {
    if (after === DIGIT) return before === DIGIT ? at + 1 : at
    if (after === LETTER) {
      const single = at - from === 1 || this.text.charCodeAt(at - 2) === 46
      if (single && before === LETTER && !isWordKind(this.kind(at + 2))) return at + 1
      if (at - from === 2 && this.text.startsWith('Ph.D', from)) return at + 1
      return at >= this.chainEnd ? this.nameEnd(from, at) : at
    }
    if (after === PERIOD) return at
    return this.abbreviation(from, at) ? at + 1 : at
  }

  /** End of a host or file name ("news.example.co.uk") whose first full stop is at `at`, else `at`. */
  nameEnd(from: number, at: number): number {
    let end = at
    let lastDot = at
    for (;;) {
      const kind = this.kind(end)
      if (kind === PERIOD) {
        if (!isWordKind(this.kind(end + 1))) break
        lastDot = end
      } else if (!isWordKind(kind) && kind !== HYPHEN && this.text.charCodeAt(end) !== 95) break
      end++
    }
    this.chainEnd = end
    const ending = end - lastDot <= 6 ? this.text.slice(lastDot + 1, end).toLowerCase() : ''
    return NAME_ENDINGS.has(ending) && at - from > 1 ? end : at
  }

  /** True if the full stop at `at` belongs to the word begun at `from`. */
  abbreviation(from: number, at: number): boolean {
    const { text } = this
    const length = at - from
    if (length > 6) return false
    if (length === 1) return this.initial(from, at)
    const word = text.slice(from, at).toLowerCase()
    if (length > 2 && text.charCodeAt(at - 2) === 46) return true
    if (TITLE_ABBREVIATIONS.has(word)) return this.titleHolds(word, at)
    return OTHER_ABBREVIATIONS.has(word) && isCapital(text.charCodeAt(from)) === (word !== 'etc' && word !== 'yrs')
  }

  /** "No." and "art." need a number or name behind them, or they are just a sentence's last word. */
  titleHolds(word: string, at: number): boolean {
    const next = this.text.charCodeAt(at + 1) === 32 ? this.kind(at + 2) : SPACE
    if (word === 'no' || word === 'art' || word === 'sec' || word === 'fig' || word === 'ch' || word === 'nos')
      return next === DIGIT
    if (word === 'arr' || word === 'dep' || word === 'ed' || word === 'trans' || word === 'dist') return next === LETTER
    return true
  }

  /** One letter and a full stop: an initial if a capital other than the pronoun stands before a capital or another initial. */
  initial(from: number, at: number): boolean {
    const code = this.text.charCodeAt(from)
    if (!isCapital(code))
      return (code === 99 || code === 112) && this.text.charCodeAt(at + 1) === 32 && this.kind(at + 2) === DIGIT
    if (this.text.charCodeAt(at + 1) !== 32) return code !== 73 && this.kind(at + 1) !== SPACE
    return code !== 73 && isCapital(this.text.charCodeAt(at + 2))
  }

  hyphen(from: number, at: number, before: number, after: number): number {
    if (!isWordKind(before) || !isWordKind(after)) return at
    if (before === DIGIT && after === DIGIT) return this.phoneEnd(from, at)
    const length = at - from
    if (length > 7) return at
    return BOUND_PREFIXES.has(this.text.slice(from, at).toLowerCase()) ? at + 1 : at
  }

  /** Telephone numbers and dates such as 713-555-0100 and 2001-11-20 stay whole; ranges such as 5-10 do not. */
  phoneEnd(from: number, at: number): number {
    let end = at
    let groups = 1
    while (this.kind(end) === HYPHEN && this.kind(end + 1) === DIGIT && end - at < 30) {
      const next = end + 1
      end = next
      while (end - next < 12 && this.kind(end) === DIGIT) end++
      groups++
    }
    if (isWordKind(this.kind(end))) return at
    if (groups > 2) return end
    return at - from === 3 && end - at === 5 ? end : at
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
    const first = this.text.charCodeAt(from) | 32
    // c d g w l a i h s t y: the only letters the list begins with
    if (!FUSED_FIRST[first & 31]) return this.emit(from, to)
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

  /** End of an address of the web or of electronic mail begun at `from`, else -1. */
  addressEnd(from: number): number {
    const { text } = this
    if (this.nextAt < from) {
      const found = text.indexOf('@', from)
      this.nextAt = found < 0 ? text.length : found
    }
    if (this.nextAt - from <= 64 && from >= this.mailEnd && this.nextAt < text.length) {
      const end = this.mailAddressEnd(from)
      if (end > 0) return end
    }
    const code = text.charCodeAt(from) | 32
    if (code === 104 || code === 119 || code === 102 || code === 109) {
      if (/^(?:https?:\/\/|www\.|ftp:\/\/|mailto:)/i.test(text.slice(from, from + 8))) return this.trimmedEnd(from)
    }
    return -1
  }

  mailAddressEnd(from: number): number {
    const { text, nextAt } = this
    if (!isWordKind(this.kind(nextAt + 1))) return -1
    let end = from
    while (end < nextAt && isMailCode(text.charCodeAt(end))) end++
    if (end < nextAt) {
      this.mailEnd = end
      return -1
    }
    end++
    while (isMailCode(text.charCodeAt(end))) end++
    while (end > nextAt + 2 && !isWordKind(this.kind(end - 1))) end--
    return end
  }

  /** End of the stretch without spaces, less closing punctuation. */
  trimmedEnd(from: number): number {
    let end = from
    while (end < this.text.length) {
      const code = this.text.charCodeAt(end)
      if (charClass[code] === SPACE || code === 60 || code === 62 || code === 34 || code === 0x201d) break
      end++
    }
    while (end > from + 4 && '.,;:!?)]\'"’'.includes(this.text[end - 1]!)) end--
    return end
  }
}

const FUSED_FIRST = new Uint8Array(32)
for (const word of FUSED_WORDS.keys()) FUSED_FIRST[word.charCodeAt(0) & 31] = 1

function isWordKind(kind: number): boolean {
  return kind === LETTER || kind === DIGIT
}

function isMailCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 64 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 46 ||
    code === 45 ||
    code === 95 ||
    code === 37
  )
}

function isCapital(code: number): boolean {
  return (
    (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7) || (code >= 0x410 && code <= 0x42f)
  )
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
