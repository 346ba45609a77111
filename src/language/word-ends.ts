import { CHAR, charClass } from './char-class.ts'
import { BOUND_PREFIXES, NAME_ENDINGS, OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from './word-lists.ts'

const { SPACE, LETTER, DIGIT, APOSTROPHE, HYPHEN, PERIOD, PAIR } = CHAR

/**
 * Where words of one text end: which full stops, hyphens, apostrophes and other marks belong to the word they stand in.
 * Every look ahead is bounded, or remembered so that it happens once.
 */
export class WordEnds {
  readonly text: string
  /** End of the last dotted chain found not to be a host or file name. */
  chainEnd = 0
  /** Next "@" in the text, and the end of the last stretch found not to be an address. */
  nextAt = -1
  mailEnd = 0

  constructor(text: string) {
    this.text = text
  }

  kind(at: number): number {
    return at < this.text.length ? charClass[this.text.charCodeAt(at)]! : SPACE
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

/** True for letters and digits. */
export function isWordKind(kind: number): boolean {
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
