import { type Analysis, TAG } from '../analysis.ts'
import { bitsOfHash, hashWord, type NameLexicon, WORD } from './name-lexicon.ts'

/** How a token is written. */
export const SHAPE = Object.freeze({
  LOWER: 0,
  INITIAL: 1,
  CAPITAL: 2,
  UPPER: 3,
  MIXED: 4,
  NUMBER: 5,
  OTHER: 6,
  /** One capital, or capitals with full stops: "J.", "U.S.". */
  LETTERS: 7,
})

/** How a sentence is written: 1 all in capitals, 2 a heading with a capital on every word of weight. */
export const CASE = Object.freeze({ PLAIN: 0, UPPER: 1, TITLE: 2 })

/**
 * An analysis made ready for reading names: for every token its shape, its word in ordinary spelling and the bits of
 * the lexicon. In sentences all in capitals "UKRAINE" is looked up as "Ukraine".
 */
export interface NameTokens {
  readonly a: Analysis
  readonly shape: Uint8Array
  /** Hash of the word as written, and of the word in lower case. */
  readonly hash: Int32Array
  readonly lower: Int32Array
  readonly bits: Int32Array
  readonly sentenceCase: Uint8Array
  /** 1 if the token begins its sentence, or follows an opening quotation mark, a colon or a bullet. */
  readonly first: Uint8Array
  /** 1 at the first word of a listed place of several words, 2 at the others; 3 and 4 for organisations. */
  readonly phrase: Uint8Array
}

/** Prepares an analysis; linear in its length. */
export function nameTokens(a: Analysis, lexicon: NameLexicon): NameTokens {
  const count = a.tokenCount
  const t = {
    a,
    shape: new Uint8Array(count),
    hash: new Int32Array(count),
    lower: new Int32Array(count),
    bits: new Int32Array(count),
    sentenceCase: new Uint8Array(a.sentenceCount),
    first: new Uint8Array(count),
    phrase: new Uint8Array(count),
  }
  for (let i = 0; i < count; i++) {
    t.shape[i] = shapeOf(a.text, a.start[i]!, a.end[i]!)
    t.lower[i] = hashWord(a.text, a.start[i]!, a.end[i]!, true)
  }
  for (let s = 0; s < a.sentenceCount; s++) t.sentenceCase[s] = caseOf(t, s)
  markFirst(t)
  for (let i = 0; i < count; i++) {
    const upper = t.shape[i] === SHAPE.UPPER
    if (t.shape[i] === SHAPE.LOWER) t.hash[i] = t.lower[i]!
    else
      t.hash[i] = hashWord(a.text, a.start[i]!, a.end[i]!, upper && t.sentenceCase[a.sentenceOf[i]!] === CASE.UPPER, 1)
    t.bits[i] = bitsOf(t, i, lexicon)
  }
  markPhrases(t, lexicon)
  return t
}

/** The word of token `i`; in a sentence all in capitals with small letters after the first, if it is no short form. */
export function wordOf(t: NameTokens, i: number): string {
  const word = t.a.text.slice(t.a.start[i], t.a.end[i])
  if (t.shape[i] !== SHAPE.UPPER || t.sentenceCase[t.a.sentenceOf[i]!] !== CASE.UPPER) return word
  return word[0]! + word.slice(1).toLowerCase()
}

function bitsOf(t: NameTokens, i: number, lexicon: NameLexicon): number {
  const shape = t.shape[i]!
  const own = bitsOfHash(lexicon, t.hash[i]!)
  if (shape === SHAPE.LOWER || shape === SHAPE.OTHER || shape === SHAPE.NUMBER) return own
  const start = t.a.start[i]!
  const end = t.a.end[i]!
  // A place or a given name in capitals in an ordinary sentence, as in a dateline: "KYIV", "SMITH".
  const plain = shape === SHAPE.UPPER && own === 0 && end - start > 3
  const asName = plain ? bitsOfHash(lexicon, hashWord(t.a.text, start, end, true, 1)) : 0
  // A title or a verb of saying keeps its meaning with a capital; a listed name has none without.
  return own | asName | bitsOfHash(lexicon, t.lower[i]!)
}

function shapeOf(text: string, start: number, end: number): number {
  let upper = 0
  let small = 0
  let digits = 0
  let stops = 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code >= 97 && code <= 122) small++
    else if (code >= 65 && code <= 90) upper++
    else if (code >= 48 && code <= 57) digits++
    else if (code === 46) stops++
    else if (code > 191) {
      const char = text[i]!
      if (char.toLowerCase() !== char) upper++
      else small++
    }
  }
  if (upper === 0) return small > 0 ? SHAPE.LOWER : digits > 0 ? SHAPE.NUMBER : SHAPE.OTHER
  if (small === 0 && (upper === 1 || (stops > 0 && stops + 1 >= upper))) return SHAPE.LETTERS
  if (small === 0) return SHAPE.UPPER
  const first = text.charCodeAt(start)
  const capital = (first >= 65 && first <= 90) || (first > 191 && text[start]!.toLowerCase() !== text[start])
  return capital && upper === 1 ? SHAPE.CAPITAL : capital ? SHAPE.MIXED : SHAPE.INITIAL
}

/** A sentence of two or more words in capitals and none in small letters is upper case; see {@link CASE}. */
function caseOf(t: NameTokens, s: number): number {
  const from = t.a.firstToken[s]!
  const to = t.a.firstToken[s + 1]!
  let upper = 0
  let capital = 0
  let small = 0
  let smallLong = 0
  for (let i = from; i < to; i++) {
    const shape = t.shape[i]!
    if (shape === SHAPE.UPPER || shape === SHAPE.LETTERS) upper++
    else if (shape === SHAPE.CAPITAL || shape === SHAPE.MIXED) capital++
    else if (shape === SHAPE.LOWER) {
      small++
      if (t.a.end[i]! - t.a.start[i]! > 4) smallLong++
    }
  }
  if (upper > 1 && upper >= 4 * (capital + small)) return CASE.UPPER
  const last = t.a.text[t.a.end[to - 1]! - 1]!
  if (capital > 2 && capital > 4 * smallLong && to - from < 30 && last !== '.' && last !== '”' && last !== '"')
    return CASE.TITLE
  return CASE.PLAIN
}

function markFirst(t: NameTokens): void {
  const { a } = t
  for (let s = 0; s < a.sentenceCount; s++) {
    const to = a.firstToken[s + 1]!
    let open = true
    for (let i = a.firstToken[s]!; i < to; i++) {
      const shape = t.shape[i]!
      if (shape === SHAPE.OTHER) {
        const code = a.text.charCodeAt(a.start[i]!)
        // “ " ‘ ' : • - — – ( * begin anew what follows
        if (code === 0x201c || code === 34 || code === 0x2018 || code === 58 || code === 0x2022 || code === 0x2014)
          open = true
        else if (code === 45 || code === 0x2013 || code === 42) open = open || i === a.firstToken[s]!
        continue
      }
      if (open) t.first[i] = 1
      open = false
    }
  }
}

function markPhrases(t: NameTokens, { phrases }: NameLexicon): void {
  const { a } = t
  for (let i = 0; i < a.tokenCount; i++) {
    const shape = t.shape[i]!
    if (shape !== SHAPE.CAPITAL && shape !== SHAPE.UPPER && shape !== SHAPE.MIXED) continue
    if ((t.bits[i]! & WORD.PHRASE) === 0) continue
    const known = phrases.get(wordOf(t, i))
    if (!known) continue
    const to = a.firstToken[a.sentenceOf[i]! + 1]!
    let longest = 0
    let organisation = false
    for (const phrase of known) {
      const n = matched(t, i + 1, to, phrase.words)
      if (n <= longest) continue
      longest = n
      organisation = phrase.organisation
    }
    if (longest === 0) continue
    t.phrase[i] = organisation ? 3 : 1
    for (let n = 1; n <= longest; n++) t.phrase[i + n] = organisation ? 4 : 2
    t.bits[i] = t.bits[i]! | (organisation ? WORD.ORGANISATION : WORD.PLACE)
    i += longest
  }
}

/** Number of tokens from `at` that spell `words` (a hyphen in a word is a token of its own); 0 if they do not. */
function matched(t: NameTokens, at: number, to: number, words: readonly string[]): number {
  let i = at
  for (const word of words) {
    let done = 0
    while (done < word.length) {
      if (i >= to) return 0
      const next = wordOf(t, i)
      if (!word.startsWith(next, done)) return 0
      done += next.length
      i++
    }
  }
  return i - at
}

/** True if the token can begin or carry a name: it has a capital letter and is no pronoun "I". */
export function isCapital(t: NameTokens, i: number): boolean {
  const shape = t.shape[i]!
  if (shape === SHAPE.CAPITAL || shape === SHAPE.UPPER || shape === SHAPE.MIXED || shape === SHAPE.INITIAL) return true
  return shape === SHAPE.LETTERS && !(t.a.tag[i] === TAG.PRON && t.a.end[i]! - t.a.start[i]! === 1)
}
